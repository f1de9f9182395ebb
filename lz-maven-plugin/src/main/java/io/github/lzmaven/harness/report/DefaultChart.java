package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chart of a figure whose descriptor asks for none: what is checked, against what varies most. */
final class DefaultChart {

    private static final double WIDE = 50.0;
    private static final int MOST_RESULTS = 4;

    private DefaultChart() {}

    /** What the descriptor asks for, or else one chart; none if nothing varies. */
    static List<Chart> chartsOf(FigureOutcome figure) {
        return figure.experiment().charts().isEmpty()
                ? of(figure).stream().toList()
                : figure.experiment().charts();
    }

    static Optional<Chart> of(FigureOutcome figure) {
        return figure.curves().values().stream()
                .filter(curve -> !varying(curve.series()).isEmpty())
                .findFirst()
                .map(curve -> chart(figure, curve));
    }

    private static Chart chart(FigureOutcome figure, CurveOutcome curve) {
        List<Column> keys = varying(curve.series());
        Column x = keys.get(0);
        List<String> checked = figure.checks().stream()
                .flatMap(check -> check.comparison().quantities().stream())
                .map(quantity -> quantity.quantity())
                .distinct()
                .toList();
        List<String> results = checked.isEmpty()
                ? curve.series().columns().stream()
                        .filter(column -> !column.isKey())
                        .map(Column::name)
                        .limit(MOST_RESULTS)
                        .toList()
                : checked;
        return new Chart(
                "",
                false,
                Map.of(),
                new Chart.Axis(x.name(), wide(x, curve.series().rows())),
                Optional.empty(),
                results,
                false,
                keys.stream().skip(1).map(Column::name).findFirst(),
                Map.of(),
                Filter.ALL,
                Chart.Guides.NONE);
    }

    /** Numeric keys that vary, the one with most distinct values first. */
    static List<Column> varying(Series series) {
        return series.columns().stream()
                .filter(column -> column.isKey() && !column.isWords() && distinct(column, series.rows()) > 1)
                .sorted(Comparator.comparingLong((Column column) -> -distinct(column, series.rows())))
                .toList();
    }

    private static long distinct(Column column, int rows) {
        return column.isConstant()
                ? 1
                : IntStream.range(0, rows).mapToDouble(column::value).distinct().count();
    }

    private static boolean wide(Column column, int rows) {
        var range = IntStream.range(0, rows).mapToDouble(column::value).summaryStatistics();
        return range.getMin() > 0.0 && range.getMax() / range.getMin() >= WIDE;
    }
}
