package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a check allows around its reference, as a band to be drawn. */
final class AllowedBand {

    /** Narrower bands, in units of the page, would hide behind the line they belong to. */
    private static final double VISIBLE = 2.5;

    private AllowedBand() {}

    /** The reference of a check, with what is allowed as the error of each compared value. */
    static Series around(CheckOutcome check) {
        List<Column> columns = check.reference().columns().stream()
                .map(column -> check.comparison().quantities().stream()
                        .filter(quantity -> quantity.quantity().equals(column.name()))
                        .findFirst()
                        .map(quantity -> allowed(check, column, quantity))
                        .orElse(column))
                .toList();
        int[] origins = IntStream.range(0, check.reference().rows())
                .map(check.reference()::origin)
                .toArray();
        return new Series(columns, origins);
    }

    private static Column allowed(CheckOutcome check, Column column, QuantityComparison quantity) {
        int rows = check.reference().rows();
        double[] allowed = new double[rows];
        Arrays.fill(allowed, Double.NaN);
        int[] paired = check.comparison().referenceRows();
        for (int i = 0; i < paired.length; i++) {
            allowed[paired[i]] = quantity.allowed()[i];
        }
        double[] values = IntStream.range(0, rows).mapToDouble(column::value).toArray();
        return Column.result(column.name(), column.unit(), values, allowed, 1.0, Map.of());
    }

    /**
     * The band of a line of references.
     *
     * @param series what {@link #around} made, filtered as the chart asks
     * @param rows   the line
     * @param mark   the symbols the band belongs to
     */
    static Picture.Trace trace(Series series, Chart chart, String result, int[] rows, Picture.Trace mark) {
        Column along = series.require(chart.x().key());
        Column values = series.require(result);
        double[] x = Arrays.stream(rows).mapToDouble(along::value).toArray();
        double[] y = Arrays.stream(rows).mapToDouble(values::value).toArray();
        double[] half = Arrays.stream(rows).mapToDouble(values::error).toArray();
        for (int i = 0; i < rows.length; i++) {
            boolean outside = chart.x().logarithmic() && x[i] <= 0.0 || chart.logY() && y[i] <= 0.0;
            boolean drawable = Extent.drawable(x[i]) && Extent.drawable(y[i]) && Extent.drawable(half[i]);
            y[i] = outside || !drawable ? Double.NaN : y[i];
        }
        return new Picture.Trace(mark.name(), mark.value(), mark.ink(), x, y, half);
    }

    /**
     * The bands wide enough to be seen on a linear axis, and narrow enough to leave something outside of them; on a logarithmic axis
     * the residual panel tells more.
     */
    static List<Picture.Trace> visible(List<Picture.Trace> bands, Picture.Scale scale, double height) {
        double unit = height / (scale.high() - scale.low());
        return scale.logarithmic()
                ? List.of()
                : bands.stream()
                        .filter(band -> {
                            double widest = 2.0 * unit * widest(band);
                            return widest > VISIBLE && widest < height;
                        })
                        .toList();
    }

    private static double widest(Picture.Trace band) {
        return IntStream.range(0, band.x().length)
                .filter(i -> !Double.isNaN(band.y()[i]))
                .mapToDouble(i -> band.error()[i])
                .max()
                .orElse(0.0);
    }
}
