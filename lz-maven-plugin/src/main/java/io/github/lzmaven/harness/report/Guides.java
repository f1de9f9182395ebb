package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lines across a chart, at values that some curve of the figure has.
 *
 * @param traces one for each direction
 */
record Guides(List<Picture.Trace> traces) {

    /** Dots, which no curve of a chart with few kinds has. */
    private static final int DASH = 2;

    static Guides of(FigureOutcome figure, Chart.Guides asked, Labels labels, Picture.Scale x, Picture.Scale y) {
        List<Picture.Trace> traces = new ArrayList<>();
        asked.x().ifPresent(name -> {
            double[] values = values(figure, name, x);
            double[] at = broken(values, value -> new double[] {value, value});
            double[] along = broken(values, value -> new double[] {y.low(), y.high()});
            traces.add(trace(labels.result(name), at, along));
        });
        asked.y().ifPresent(name -> {
            double[] values = values(figure, name, y);
            double[] at = broken(values, value -> new double[] {value, value});
            double[] along = broken(values, value -> new double[] {x.low(), x.high()});
            traces.add(trace(labels.result(name), along, at));
        });
        return new Guides(List.copyOf(traces));
    }

    List<Picture.Key> keys() {
        return traces.stream()
                .map(trace -> new Picture.Key(trace.name(), trace.ink(), Picture.Sample.LINE))
                .toList();
    }

    private static Picture.Trace trace(String name, double[] x, double[] y) {
        return new Picture.Trace(name, "", new Picture.Ink(Palette.INK.light(), DASH, 0, true), x, y, new double[0]);
    }

    /** Each value once, as far as the axis shows it. */
    private static double[] values(FigureOutcome figure, String name, Picture.Scale scale) {
        return Filter.distinct(figure.curves().values().stream()
                .flatMapToDouble(curve -> values(curve.series(), name))
                .filter(value -> value >= scale.low() && value <= scale.high()));
    }

    private static DoubleStream values(Series series, String name) {
        Optional<Column> column = series.column(name).filter(each -> !each.isWords());
        return column.stream()
                .flatMapToDouble(each -> IntStream.range(0, series.rows()).mapToDouble(each::value));
    }

    /** The ends of all lines, a gap after each. */
    private static double[] broken(double[] values, DoubleFunction<double[]> ends) {
        return DoubleStream.of(values)
                .boxed()
                .flatMapToDouble(
                        value -> DoubleStream.concat(DoubleStream.of(ends.apply(value)), DoubleStream.of(Double.NaN)))
                .toArray();
    }
}
