package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Curves of a figure over their references, as a chart asks for them. Colour is a value of the key {@code colour-by}, or else
 * the curve; the dash tells results and curves apart; references are open symbols with error bars. Confined to one thread.
 */
final class CurvePicture {

    private static final int MOST_LINES = 60;
    private static final int MOST_SYMBOLS = 48;
    private static final int MOST_KEYS = 9;

    private final Chart chart;
    private final Labels labels;
    private final Map<String, Series> drawn = new LinkedHashMap<>();
    private final List<CheckOutcome> references;
    private final @Nullable Colours colours;
    private final List<Picture.Trace> lines = new ArrayList<>();
    private final List<Picture.Trace> marks = new ArrayList<>();
    private final List<Picture.Key> kinds = new ArrayList<>();
    private final Extent x = new Extent();
    private final Extent y = new Extent();
    private final List<String> notes = new ArrayList<>();
    private int hidden;
    private int dashes;

    private CurvePicture(FigureOutcome figure, Chart chart) {
        this.chart = chart;
        this.labels = new Labels(figure);
        figure.curves().forEach((name, curve) -> series(curve).ifPresent(series -> drawn.put(name, series)));
        this.references = figure.checks().stream()
                .filter(check -> check.check().against() instanceof Check.Against.Table
                        && drawn.containsKey(check.check().curve())
                        && drawable(check.reference()))
                .toList();
        this.colours = chart.colourBy()
                .flatMap(key -> Colours.of(
                        key,
                        Stream.concat(
                                        drawn.values().stream(),
                                        references.stream().map(this::reference))
                                .toList()))
                .orElse(null);
    }

    /** The picture; empty if no curve has what the chart asks for. */
    static Optional<Picture> of(FigureOutcome figure, Chart chart, String name) {
        CurvePicture picture = new CurvePicture(figure, chart);
        return picture.drawn.isEmpty() ? Optional.empty() : Optional.of(picture.picture(name));
    }

    private Picture picture(String name) {
        references.forEach(this::addReference);
        List<Picture.Key> referenceKinds = List.copyOf(kinds);
        kinds.clear();
        drawn.forEach(this::addCurve);
        kinds.addAll(referenceKinds);
        Picture.Scale horizontal =
                x.scale(labels.axis(chart.x().key()), chart.x().logarithmic(), 0.025);
        Picture.Scale vertical = y.scale(yLabel(), chart.logY(), 0.05);
        List<Picture.Trace> thinned = thinned();
        if (hidden > 0) {
            notes.add(hidden + " points at or below zero are not shown on a logarithmic axis.");
        }
        return new Picture(
                name,
                chart.title(),
                description(horizontal, vertical),
                370,
                horizontal,
                vertical,
                marks,
                thinned,
                null,
                legend(),
                false,
                notes);
    }

    private Optional<Series> series(CurveOutcome curve) {
        if (style(curve.curve().name()) == Chart.Style.NOTHING || !drawable(curve.series())) {
            return Optional.empty();
        }
        Series series = chart.where().apply(curve.series());
        return series.rows() == 0 ? Optional.empty() : Optional.of(series);
    }

    private boolean drawable(Series series) {
        return series.column(chart.x().key())
                        .filter(column -> !column.isWords())
                        .isPresent()
                && chart.results().stream()
                        .anyMatch(result -> series.column(result).isPresent());
    }

    private Chart.Style style(String curve) {
        return chart.draw().getOrDefault(curve, Chart.Style.LINE);
    }

    private Series reference(CheckOutcome check) {
        return chart.where().apply(check.reference());
    }

    private void addCurve(String name, Series series) {
        Chart.Style style = style(name);
        boolean symbols = style == Chart.Style.SYMBOLS;
        for (String result : chart.results()) {
            if (series.column(result).isEmpty()) {
                continue;
            }
            int kind = kinds.size();
            int dash = style == Chart.Style.LINE || style == Chart.Style.STEPS ? dashes++ : 0;
            for (int[] rows : Groups.of(series, chart.x().key())) {
                Picture.Trace trace = trace(series, result, rows, ink(series, rows[0], kind, dash, true));
                if (symbols) {
                    marks.add(trace);
                } else {
                    lines.add(shaped(trace, style));
                }
            }
            Picture.Ink ink = colours == null
                    ? new Picture.Ink(Palette.distinct(kind), dash, kind, true)
                    : new Picture.Ink(Palette.INK.light(), dash, kind, true);
            kinds.add(new Picture.Key(kindText(name, result), ink, !symbols));
        }
    }

    private void addReference(CheckOutcome check) {
        Series series = reference(check);
        int first = kinds.size();
        for (String result : chart.results()) {
            if (series.column(result).isEmpty() || series.rows() == 0) {
                continue;
            }
            int kind = curveKind(check.check().curve(), result);
            for (int[] all : Groups.of(series, chart.x().key())) {
                int[] rows = IntStream.of(Thinning.evenly(all.length, MOST_SYMBOLS))
                        .map(i -> all[i])
                        .toArray();
                marks.add(trace(series, result, rows, ink(series, rows[0], kind, 0, false)));
            }
            if (kinds.size() == first) {
                String colour = colours == null ? Palette.distinct(kind) : Palette.INK.light();
                kinds.add(new Picture.Key(
                        "reference " + check.check().against().name(),
                        new Picture.Ink(colour, 0, colours == null ? kind : 0, false),
                        false));
            }
        }
    }

    /** The number a curve's result will get among the kinds of lines. */
    private int curveKind(String curve, String result) {
        int kind = 0;
        for (Map.Entry<String, Series> entry : drawn.entrySet()) {
            for (String name : chart.results()) {
                if (entry.getKey().equals(curve) && name.equals(result)) {
                    return kind;
                }
                kind += entry.getValue().column(name).isPresent() ? 1 : 0;
            }
        }
        return kind;
    }

    private Picture.Ink ink(Series series, int row, int kind, int dash, boolean filled) {
        if (colours == null) {
            return new Picture.Ink(Palette.distinct(kind), dash, kind, filled);
        }
        int index = colours.index(series, row);
        int marker = chart.results().size() > 1 ? kind : Math.max(0, index);
        return new Picture.Ink(colours.colour(index), dash, marker, filled);
    }

    private Picture.Trace trace(Series series, String result, int[] rows, Picture.Ink ink) {
        Column along = series.require(chart.x().key());
        Column values = series.require(result);
        double[] xs = new double[rows.length];
        double[] ys = new double[rows.length];
        double[] errors = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            xs[i] = along.value(rows[i]);
            ys[i] = values.value(rows[i]);
            double error = values.coverage() * values.error(rows[i]);
            errors[i] = Double.isFinite(error) ? error : 0.0;
            boolean outside = chart.x().logarithmic() && xs[i] <= 0.0 || chart.logY() && ys[i] <= 0.0;
            hidden += outside ? 1 : 0;
            if (outside || !Double.isFinite(ys[i])) {
                ys[i] = Double.NaN;
                continue;
            }
            x.add(xs[i]);
            y.add(ys[i]);
            if (!ink.filled()) {
                y.add(ys[i] + errors[i]);
                y.add(chart.logY() ? Double.NaN : ys[i] - errors[i]);
            }
        }
        return new Picture.Trace(ink, xs, ys, errors);
    }

    private Picture.Trace shaped(Picture.Trace trace, Chart.Style style) {
        if (style != Chart.Style.STEMS) {
            return style == Chart.Style.STEPS ? Outline.steps(trace) : trace;
        }
        double foot = chart.logY() ? y.smallestPositive() / 2.0 : 0.0;
        y.add(foot);
        return Outline.stems(trace, foot);
    }

    private List<Picture.Trace> thinned() {
        int[] kept = Thinning.evenly(lines.size(), MOST_LINES);
        if (kept.length < lines.size()) {
            notes.add(kept.length + " of " + lines.size() + " lines are drawn; the data below have all of them.");
        }
        return IntStream.of(kept).mapToObj(i -> Thinning.line(lines.get(i))).toList();
    }

    private String kindText(String curve, String result) {
        if (chart.results().size() == 1) {
            return curve;
        }
        return drawn.size() == 1 ? result : result + ", " + curve;
    }

    private String yLabel() {
        List<String> texts = chart.results().stream().map(labels::axis).toList();
        return String.join(", ", texts);
    }

    private List<Picture.Key> legend() {
        List<Picture.Key> keys = new ArrayList<>();
        if (colours != null) {
            keys.add(new Picture.Key(labels.axis(colours.key()) + ":", null, false));
            boolean line = !lines.isEmpty();
            for (int i : Thinning.evenly(colours.size(), MOST_KEYS)) {
                keys.add(new Picture.Key(colours.text(i), new Picture.Ink(colours.colour(i), 0, i, true), line));
            }
            keys.add(new Picture.Key("", null, false));
        }
        keys.addAll(kinds);
        return keys;
    }

    private String description(Picture.Scale horizontal, Picture.Scale vertical) {
        StringBuilder text = new StringBuilder(vertical.label() + " against " + horizontal.label());
        text.append(horizontal.logarithmic() ? ", logarithmic" : "");
        text.append("; curves ").append(String.join(", ", drawn.keySet()));
        if (colours != null && colours.size() > 0) {
            text.append(", one colour for each ").append(colours.key());
            text.append(" from ").append(colours.text(0)).append(" to ").append(colours.text(colours.size() - 1));
        }
        references.forEach(check -> text.append("; open symbols: reference ")
                .append(check.check().against().name()));
        return text.append('.').toString();
    }
}
