package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.recorded.CurveShift;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A result of two runs in one chart: this run's as lines over the earlier one's as open symbols. */
final class OverlayPicture {

    private static final double WIDE = 50.0;
    private static final int MOST_SYMBOLS = 40;
    private static final String THIS_RUN = "this run";
    private static final String EARLIER_RUN = "earlier run";
    private static final Picture.Ink NOW = new Picture.Ink(Palette.distinct(0), 0, 0, true);
    private static final Picture.Ink BEFORE = new Picture.Ink(Palette.distinct(1), 0, 1, false);

    private OverlayPicture() {}

    /** The picture; empty if nothing varies along which it could be drawn. */
    static Optional<Picture> of(CurveShift shift, String name) {
        return DefaultChart.varying(shift.now()).stream()
                .map(Column::name)
                .filter(x -> shift.before()
                        .column(x)
                        .filter(column -> !column.isWords())
                        .isPresent())
                .findFirst()
                .map(x -> picture(shift, x, name));
    }

    private static Picture picture(CurveShift shift, String key, String name) {
        Extent x = new Extent();
        Extent y = new Extent();
        List<Picture.Trace> lines = traces(shift.now(), key, shift.result(), NOW, x, y);
        List<Picture.Trace> marks = traces(shift.before(), key, shift.result(), BEFORE, x, y);
        Column along = shift.now().require(key);
        var range =
                IntStream.range(0, shift.now().rows()).mapToDouble(along::value).summaryStatistics();
        boolean logarithmic = range.getMin() > 0.0 && range.getMax() / range.getMin() >= WIDE;
        return new Picture(
                name,
                "",
                shift.result() + " of " + shift.curve() + " against " + key
                        + ": this run as lines, the earlier run as open symbols.",
                300,
                x.scale(key, logarithmic, 0.025),
                y.scale(shift.result(), false, 0.05),
                List.of(),
                List.of(),
                marks,
                lines.stream().map(Thinning::line).toList(),
                null,
                List.of(
                        new Picture.Key(THIS_RUN, NOW, Picture.Sample.LINE),
                        new Picture.Key(EARLIER_RUN, BEFORE, Picture.Sample.SYMBOL)),
                false,
                List.of(),
                List.of());
    }

    private static List<Picture.Trace> traces(
            Series series, String key, String result, Picture.Ink ink, Extent x, Extent y) {
        List<Picture.Trace> traces = new ArrayList<>();
        Column along = series.require(key);
        Column values = series.require(result);
        for (int[] all : Groups.of(series, key)) {
            int[] rows = ink.filled()
                    ? all
                    : IntStream.of(Thinning.evenly(all.length, MOST_SYMBOLS))
                            .map(i -> all[i])
                            .toArray();
            double[] xs = IntStream.of(rows).mapToDouble(along::value).toArray();
            double[] ys = IntStream.of(rows).mapToDouble(values::value).toArray();
            IntStream.range(0, rows.length).filter(i -> Extent.drawable(ys[i])).forEach(i -> {
                x.add(xs[i]);
                y.add(ys[i]);
            });
            traces.add(new Picture.Trace(ink.filled() ? THIS_RUN : EARLIER_RUN, "", ink, xs, ys, new double[0]));
        }
        return traces;
    }
}
