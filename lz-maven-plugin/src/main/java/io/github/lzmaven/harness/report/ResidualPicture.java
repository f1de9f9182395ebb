package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Differences between curves and references in units of what is allowed: whatever leaves the band is outside. */
final class ResidualPicture {

    private static final int MOST_POINTS = 600;
    private static final int LEAST_POINTS = 60;
    private static final double FARTHEST = 10.0;
    private static final String POINT = "point";

    private ResidualPicture() {}

    /** A picture for each horizontal axis that checks need, the chart's own first. */
    static List<Picture> of(FigureOutcome figure, Optional<Chart> chart, String name) {
        Map<String, List<CheckOutcome>> byAxis = new LinkedHashMap<>();
        figure.checks().stream()
                .filter(check -> check.comparison().referenceRows().length > 0)
                .forEach(check -> byAxis.computeIfAbsent(axis(check, chart), x -> new ArrayList<>())
                        .add(check));
        List<Picture> pictures = new ArrayList<>();
        byAxis.forEach((x, checks) -> {
            boolean logarithmic = chart.filter(c -> c.x().key().equals(x) && c.x().logarithmic())
                    .isPresent();
            String file = pictures.isEmpty() ? name : name + "-" + (pictures.size() + 1);
            pictures.add(picture(new Labels(figure).axis(x), logarithmic, x, checks, file));
        });
        return pictures;
    }

    private static String axis(CheckOutcome check, Optional<Chart> chart) {
        return chart.map(c -> c.x().key())
                .filter(key -> check.reference()
                        .column(key)
                        .filter(column -> !column.isWords() && !column.isConstant())
                        .isPresent())
                .or(() -> DefaultChart.varying(check.reference()).stream()
                        .map(Column::name)
                        .findFirst())
                .orElse(POINT);
    }

    private static Picture picture(
            String label, boolean logarithmic, String x, List<CheckOutcome> checks, String name) {
        List<Picture.Trace> traces = new ArrayList<>();
        List<Picture.Key> legend = new ArrayList<>();
        Extent extent = new Extent();
        double largest = 0.0;
        int quantities = checks.stream()
                .mapToInt(check -> check.comparison().quantities().size())
                .sum();
        int most = Math.max(LEAST_POINTS, MOST_POINTS / Math.max(1, quantities));
        for (CheckOutcome check : checks) {
            legend.add(Picture.Key.heading(FailureBlock.name(check.check()) + ":"));
            for (QuantityComparison quantity : check.comparison().quantities()) {
                Picture.Ink ink = new Picture.Ink(Palette.distinct(traces.size()), 0, traces.size(), true);
                Picture.Trace trace = trace(check, quantity, x, logarithmic, ink, most);
                traces.add(trace);
                legend.add(new Picture.Key(quantity.quantity(), ink, Picture.Sample.SYMBOL));
                for (int i = 0; i < trace.x().length; i++) {
                    extent.add(trace.x()[i]);
                    largest = Double.isNaN(trace.y()[i]) ? largest : Math.max(largest, Math.abs(trace.y()[i]));
                }
            }
        }
        double end = Math.max(1.4, Math.min(FARTHEST, 1.1 * largest));
        int beyond = clip(traces, end);
        List<String> notes =
                beyond == 0 ? List.of() : List.of(beyond + " points lie beyond the frame and are drawn on its edge.");
        return new Picture(
                name,
                "",
                "Differences in units of what is allowed, against " + label + "; the band from -1 to 1 is allowed, the"
                        + " largest is " + Numbers.rounded(largest, 3) + ".",
                190,
                extent.scale(label, logarithmic, 0.025),
                new Picture.Scale("difference / allowed", false, -1.06 * end, 1.06 * end),
                List.of(),
                List.of(),
                traces,
                List.of(),
                null,
                legend,
                true,
                notes,
                List.of());
    }

    private static Picture.Trace trace(
            CheckOutcome check, QuantityComparison quantity, String x, boolean logarithmic, Picture.Ink ink, int most) {
        double[] residuals = quantity.residuals();
        int[] kept = extremes(residuals, most);
        double[] xs = new double[kept.length];
        double[] ys = new double[kept.length];
        Column along = check.reference().column(x).orElse(null);
        for (int i = 0; i < kept.length; i++) {
            int row = check.comparison().referenceRows()[kept[i]];
            xs[i] = along == null ? kept[i] + 1.0 : along.value(row);
            ys[i] = logarithmic && xs[i] <= 0.0 ? Double.NaN : residuals[kept[i]];
        }
        return new Picture.Trace(
                FailureBlock.name(check.check()) + ", " + quantity.quantity(), "", ink, xs, ys, new double[0]);
    }

    /** At most so many points: of each stretch the one that matters most. */
    private static int[] extremes(double[] residuals, int most) {
        int stretch = (residuals.length + most - 1) / most;
        List<Integer> kept = new ArrayList<>();
        for (int from = 0; from < residuals.length; from += stretch) {
            int farthest = from;
            for (int i = from; i < Math.min(residuals.length, from + stretch); i++) {
                farthest = Math.abs(residuals[i]) > Math.abs(residuals[farthest]) ? i : farthest;
            }
            kept.add(farthest);
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int clip(List<Picture.Trace> traces, double end) {
        int beyond = 0;
        for (Picture.Trace trace : traces) {
            for (int i = 0; i < trace.y().length; i++) {
                if (Math.abs(trace.y()[i]) > end) {
                    trace.y()[i] = Math.copySign(end, trace.y()[i]);
                    beyond++;
                }
            }
        }
        return beyond;
    }
}
