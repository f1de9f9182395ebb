package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A result over two keys as a heat map. */
final class HeatPicture {

    private static final int MOST_CELLS = 160;

    private HeatPicture() {}

    /** The picture of the first curve that has what the chart asks for; empty if none has. */
    static Optional<Picture> of(FigureOutcome figure, Chart chart, Chart.Axis yAxis, String name) {
        String result = chart.results().get(0);
        return figure.curves().values().stream()
                .filter(curve -> chart.draw().get(curve.curve().name()) != Chart.Style.NOTHING)
                .map(curve -> chart.where().apply(curve.series()))
                .filter(series -> series.rows() > 0
                        && numbers(series, chart.x().key())
                        && numbers(series, yAxis.key())
                        && series.column(result).isPresent())
                .filter(series -> distinct(series, chart.x()).length > 0 && distinct(series, yAxis).length > 0)
                .findFirst()
                .map(series -> picture(new Labels(figure, chart.labels()), chart, yAxis, series, name));
    }

    private static Picture picture(Labels labels, Chart chart, Chart.Axis yAxis, Series series, String name) {
        double[] x = distinct(series, chart.x());
        double[] y = distinct(series, yAxis);
        Column result = series.require(chart.results().get(0));
        double[][] cells = cells(series, chart.x().key(), yAxis.key(), result, x, y);
        var range = Arrays.stream(cells)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .summaryStatistics();
        double[] xEdges = edges(x, chart.x().logarithmic());
        double[] yEdges = edges(y, yAxis.logarithmic());
        String label = labels.axis(result.name());
        Picture.Scale horizontal = scale(labels.axis(chart.x().key()), chart.x(), xEdges);
        Picture.Scale vertical = scale(labels.axis(yAxis.key()), yAxis, yEdges);
        return new Picture(
                name,
                chart.title(),
                label + " as colour over " + horizontal.label() + " and " + vertical.label() + ".",
                430,
                horizontal,
                vertical,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                range.getCount() == 0
                        ? new Picture.Heat(label, xEdges, yEdges, cells, 0.0, 0.0)
                        : new Picture.Heat(label, xEdges, yEdges, cells, range.getMin(), range.getMax()),
                List.of(),
                false,
                List.of(),
                List.of());
    }

    private static boolean numbers(Series series, String key) {
        return series.column(key).filter(column -> !column.isWords()).isPresent();
    }

    private static double[] distinct(Series series, Chart.Axis axis) {
        double[] all = IntStream.range(0, series.rows())
                .mapToDouble(series.require(axis.key())::value)
                .filter(value -> Extent.drawable(value) && (!axis.logarithmic() || value > 0.0))
                .sorted()
                .distinct()
                .toArray();
        return IntStream.of(Thinning.evenly(all.length, MOST_CELLS))
                .mapToDouble(i -> all[i])
                .toArray();
    }

    private static double[][] cells(Series series, String xKey, String yKey, Column result, double[] x, double[] y) {
        double[][] cells = new double[y.length][x.length];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NaN);
        }
        for (int row = 0; row < series.rows(); row++) {
            int column = Arrays.binarySearch(x, series.require(xKey).value(row));
            int line = Arrays.binarySearch(y, series.require(yKey).value(row));
            if (column >= 0 && line >= 0 && Double.isNaN(cells[line][column])) {
                cells[line][column] = Extent.drawable(result.value(row)) ? result.value(row) : Double.NaN;
            }
        }
        return cells;
    }

    /** Half-way between neighbours, and as far beyond the ends. */
    private static double[] edges(double[] centres, boolean logarithmic) {
        int n = centres.length;
        double[] c = logarithmic ? Arrays.stream(centres).map(StrictMath::log).toArray() : centres;
        double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = (c[i - 1] + c[i]) / 2.0;
        }
        edges[0] = n > 1 ? c[0] - (edges[1] - c[0]) : c[0] - 0.5;
        edges[n] = n > 1 ? c[n - 1] + (c[n - 1] - edges[n - 1]) : c[0] + 0.5;
        return logarithmic ? Arrays.stream(edges).map(StrictMath::exp).toArray() : edges;
    }

    private static Picture.Scale scale(String label, Chart.Axis axis, double[] edges) {
        return new Picture.Scale(label, axis.logarithmic(), edges[0], edges[edges.length - 1]);
    }
}
