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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Curves of a figure over their references, as a chart asks for them. Colour is a value of the key {@code colour-by}, or else
 * the kind of line; dash and symbol tell kinds apart; references are open symbols with error bars. Confined to one thread.
 */
final class CurvePicture {

    private static final int HEIGHT = 370;
    private static final int MOST_LINES = 60;
    private static final int MOST_SYMBOLS = 48;
    private static final int MOST_SYMBOLS_IN_ALL = 200;
    private static final int LEAST_SYMBOLS = 12;

    private final FigureOutcome figure;
    private final Chart chart;
    private final Labels labels;
    private final Map<String, Series> drawn = new LinkedHashMap<>();
    private final List<CheckOutcome> references;
    private final @Nullable Colours colours;
    private final Kinds kinds = new Kinds();
    private final List<Picture.Trace> lines = new ArrayList<>();
    private final List<Picture.Trace> stairs = new ArrayList<>();
    private final List<Picture.Trace> marks = new ArrayList<>();
    private final List<Picture.Trace> bands = new ArrayList<>();
    private final Extent x = new Extent();
    private final Extent y = new Extent();
    private final List<String> notes = new ArrayList<>();
    private int hidden;

    private CurvePicture(FigureOutcome figure, Chart chart) {
        this.figure = figure;
        this.chart = chart;
        this.labels = new Labels(figure, chart.labels());
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
        Map<String, List<int[]>> rowsOfLines = new LinkedHashMap<>();
        drawn.forEach((curve, series) ->
                rowsOfLines.put(curve, Groups.of(series, chart.x().key())));
        rowsOfLines.forEach((curve, groups) -> {
            Series series = Objects.requireNonNull(drawn.get(curve));
            results(series)
                    .forEach(result -> groups.forEach(rows -> kinds.add(curve, result, section(series, rows[0]))));
        });
        rowsOfLines.forEach(this::addCurve);
        references.forEach(this::addReference);
        stairs.forEach(trace -> lines.add(Outline.steps(trace, x.high())));
        Picture.Scale horizontal =
                x.scale(labels.axis(chart.x().key()), chart.x().logarithmic(), 0.025);
        Picture.Scale vertical = y.scale(labels.axis(chart.results()), chart.logY(), 0.05);
        Guides guides = Guides.of(figure, chart.guides(), labels, horizontal, vertical);
        List<Picture.Trace> visible = AllowedBand.visible(bands, vertical, HEIGHT);
        if (hidden > 0) {
            notes.add(hidden + " points at or below zero are not shown on a logarithmic axis.");
        }
        return new Picture(
                name,
                chart.title(),
                CurveWords.of(chart, horizontal, drawn.keySet(), colours, references),
                HEIGHT,
                horizontal,
                vertical,
                visible,
                guides.traces(),
                marks,
                thinned(),
                null,
                CurveLegend.of(
                        colours,
                        labels,
                        kindKeys(),
                        Stream.concat(guides.keys().stream(), referenceKeys(!visible.isEmpty()))
                                .toList(),
                        lines.isEmpty() ? Picture.Sample.SYMBOL : Picture.Sample.LINE),
                false,
                notes,
                List.of());
    }

    private Optional<Series> series(CurveOutcome curve) {
        if (chart.draw().get(curve.curve().name()) == Chart.Style.NOTHING || !drawable(curve.series())) {
            return Optional.empty();
        }
        Series series = chart.where().apply(curve.series());
        return series.rows() == 0 ? Optional.empty() : Optional.of(series);
    }

    private boolean drawable(Series series) {
        return series.column(chart.x().key())
                        .filter(column -> !column.isWords())
                        .isPresent()
                && !results(series).isEmpty();
    }

    private List<String> results(Series series) {
        return chart.results().stream()
                .filter(result -> series.column(result).isPresent())
                .toList();
    }

    private Series reference(CheckOutcome check) {
        return chart.where().apply(check.reference());
    }

    private String section(Series series, int row) {
        return Groups.section(series, row, chart.x().key(), chart.colourBy().orElse(""));
    }

    private void addCurve(String curve, List<int[]> groups) {
        Series series = Objects.requireNonNull(drawn.get(curve));
        for (String result : results(series)) {
            for (int[] rows : groups) {
                int kind = kinds.index(curve, result, section(series, rows[0]));
                Chart.Style style = chart.style(curve, result);
                Picture.Ink ink = ink(series, rows[0], kind, style != Chart.Style.OPEN_SYMBOLS);
                Picture.Trace trace =
                        trace(series, curve + " " + labels.result(result), result, rows, ink, style.isSymbols());
                switch (style) {
                    case SYMBOLS, OPEN_SYMBOLS -> marks.add(trace);
                    case STEPS -> stairs.add(trace);
                    case STEMS -> lines.add(stems(trace, kind));
                    default -> lines.add(trace);
                }
            }
        }
    }

    private Picture.Trace stems(Picture.Trace trace, int kind) {
        double foot = chart.logY() ? y.smallestPositive() / 2.0 : 0.0;
        y.add(foot);
        long stems = kinds.all().stream()
                .filter(other -> style(other) == Chart.Style.STEMS)
                .count();
        return Outline.stems(trace, foot, alike(kind), (int) stems);
    }

    private void addReference(CheckOutcome check) {
        Series series = reference(check);
        if (series.rows() == 0) {
            return;
        }
        Series allowed = chart.where().apply(AllowedBand.around(check));
        String name = check.check().against().name() + " ";
        List<int[]> groups = Groups.of(series, chart.x().key());
        int most = Math.max(LEAST_SYMBOLS, Math.min(MOST_SYMBOLS, MOST_SYMBOLS_IN_ALL / groups.size()));
        for (String result : results(series)) {
            for (int[] all : groups) {
                int[] rows = IntStream.of(Thinning.evenly(all.length, most))
                        .map(i -> all[i])
                        .toArray();
                int kind = kinds.index(check.check().curve(), result, section(series, rows[0]));
                Picture.Ink ink = ink(series, rows[0], kind, false);
                Picture.Trace mark = trace(series, name + labels.result(result), result, rows, ink, true);
                marks.add(mark);
                bands.add(AllowedBand.trace(allowed, chart, result, all, mark));
            }
        }
    }

    private Picture.Ink ink(Series series, int row, int kind, boolean filled) {
        if (colours == null) {
            return new Picture.Ink(Palette.distinct(kind), filled ? dash(kind) : 0, kind, filled);
        }
        int index = colours.index(series, row);
        int marker = kinds.all().size() > 1 ? kind : Math.max(0, index);
        return new Picture.Ink(colours.colour(index), filled ? dash(kind) : 0, marker, filled);
    }

    /** Lines and staircases of several kinds differ in dashes; stems and symbols have none. */
    private int dash(int kind) {
        Chart.Style style = style(kinds.all().get(kind));
        return style == Chart.Style.LINE || style == Chart.Style.STEPS ? alike(kind) : 0;
    }

    private Chart.Style style(Kinds.Kind kind) {
        return chart.style(kind.curve(), kind.result());
    }

    private int alike(int kind) {
        List<Kinds.Kind> all = kinds.all();
        Chart.Style style = style(all.get(kind));
        return (int)
                all.stream().limit(kind).filter(other -> style(other) == style).count();
    }

    private List<Picture.Key> kindKeys() {
        List<Picture.Key> keys = new ArrayList<>();
        for (Kinds.Kind kind : kinds.all()) {
            int index = keys.size();
            String colour = colours == null ? Palette.distinct(index) : Palette.INK.light();
            Chart.Style style = style(kind);
            keys.add(new Picture.Key(
                    kinds.text(kind, labels),
                    new Picture.Ink(colour, dash(index), index, style != Chart.Style.OPEN_SYMBOLS),
                    style.isSymbols() ? Picture.Sample.SYMBOL : Picture.Sample.LINE));
        }
        return keys;
    }

    private Stream<Picture.Key> referenceKeys(boolean allowed) {
        Stream<Picture.Key> band = allowed
                ? Stream.of(new Picture.Key(
                        "allowed", new Picture.Ink(Palette.INK.light(), 0, 0, true), Picture.Sample.AREA))
                : Stream.of();
        Stream<Picture.Key> symbols = references.stream()
                .map(check -> {
                    int kind = kinds.index(
                            check.check().curve(), results(check.reference()).get(0), "");
                    String colour = colours == null ? Palette.distinct(kind) : Palette.INK.light();
                    return new Picture.Key(
                            "reference " + check.check().against().name(),
                            new Picture.Ink(
                                    colour, 0, colours == null || kinds.all().size() > 1 ? kind : 0, false),
                            Picture.Sample.SYMBOL);
                })
                .distinct();
        return Stream.concat(symbols, band);
    }

    private Picture.Trace trace(Series series, String name, String result, int[] rows, Picture.Ink ink, boolean bars) {
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
            if (outside || !Extent.drawable(ys[i]) || !Extent.drawable(xs[i])) {
                ys[i] = Double.NaN;
                continue;
            }
            x.add(xs[i]);
            y.add(ys[i]);
            if (bars) {
                y.add(ys[i] + errors[i]);
                y.add(chart.logY() ? Double.NaN : ys[i] - errors[i]);
            }
        }
        return new Picture.Trace(name, value(series, rows[0]), ink, xs, ys, errors);
    }

    /** What the colour of a row stands for: {@code T = 6.4}. */
    private String value(Series series, int row) {
        int index = colours == null ? -1 : colours.index(series, row);
        return colours == null || index < 0 ? "" : labels.symbol(colours.key()) + " = " + colours.text(index);
    }

    private List<Picture.Trace> thinned() {
        int[] kept = Thinning.evenly(lines.size(), MOST_LINES);
        if (kept.length < lines.size()) {
            notes.add(kept.length + " of " + lines.size() + " lines are drawn; the data below have all of them.");
        }
        return IntStream.of(kept).mapToObj(i -> Thinning.line(lines.get(i))).toList();
    }
}
