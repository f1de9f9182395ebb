package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.physics.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How precise the computed curves are, as their models claim, and whether that is precise enough for the checks. */
final class ConvergenceViews {

    private ConvergenceViews() {}

    /** What checks compare. */
    static List<FigureView.ConvergenceView> of(FigureOutcome figure) {
        List<FigureView.ConvergenceView> views = new ArrayList<>();
        for (CurveOutcome curve : figure.curves().values()) {
            for (Column column : results(curve)) {
                share(figure, curve, column)
                        .ifPresent(share -> views.add(new FigureView.ConvergenceView(
                                curve.curve().name(),
                                column.name(),
                                largest(curve, column),
                                FigureView.Share.of(share),
                                effort(curve))));
            }
        }
        return List.copyOf(views);
    }

    /** What no check compares, one line for each curve. */
    static List<FigureView.ErrorsView> others(FigureOutcome figure) {
        List<FigureView.ErrorsView> views = new ArrayList<>();
        for (CurveOutcome curve : figure.curves().values()) {
            String errors = results(curve).stream()
                    .filter(column -> share(figure, curve, column).isEmpty())
                    .map(column -> column.name() + " " + largest(curve, column))
                    .collect(Collectors.joining(", "));
            if (!errors.isEmpty()) {
                views.add(new FigureView.ErrorsView(curve.curve().name(), errors, effort(curve)));
            }
        }
        return List.copyOf(views);
    }

    private static List<Column> results(CurveOutcome curve) {
        return curve.series().columns().stream()
                .filter(column -> !column.isKey())
                .toList();
    }

    private static String largest(CurveOutcome curve, Column column) {
        boolean unknown = IntStream.range(0, curve.series().rows())
                .anyMatch(row -> column.none(row).isEmpty() && Double.isNaN(column.error(row)));
        double largest = IntStream.range(0, curve.series().rows())
                .filter(row -> column.none(row).isEmpty())
                .mapToDouble(column::error)
                .filter(error -> !Double.isNaN(error))
                .max()
                .orElse(0.0);
        return unknown ? "unknown" : Numbers.rounded(Numbers.roundedUp(largest, 2), 2);
    }

    /** The largest error over what is allowed, over all checks of the curve; empty if none compares the quantity. */
    private static OptionalDouble share(FigureOutcome figure, CurveOutcome curve, Column column) {
        return figure.checks().stream()
                .filter(check -> check.check().curve().equals(curve.curve().name()))
                .flatMap(check -> check.comparison().quantities().stream()
                        .filter(compared -> compared.quantity().equals(column.name()))
                        .map(compared -> share(check, compared)))
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private static double share(CheckOutcome check, QuantityComparison compared) {
        Column computed = check.computed().require(compared.quantity());
        int[] rows = check.comparison().computedRows();
        return IntStream.range(0, rows.length)
                .filter(i -> computed.error(rows[i]) > 0.0 && compared.allowed()[i] > 0.0)
                .mapToDouble(i -> computed.error(rows[i]) / compared.allowed()[i])
                .max()
                .orElse(0.0);
    }

    /** The numerical parameters, which buy precision: {@code accuracy 1e-4}. */
    private static String effort(CurveOutcome curve) {
        return curve.curve().model().parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.NUMERICAL)
                .map(parameter -> parameter.name() + " " + ModelViews.value(parameter, curve.curve()))
                .collect(Collectors.joining(", "));
    }
}
