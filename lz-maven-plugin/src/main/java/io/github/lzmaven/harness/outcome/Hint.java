package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a difference looks like, from its size and its shape along the curve. A hint for people; no verdict depends on it.
 *
 * <p>Three looks are told apart. <em>Rounding noise</em> is no larger than {@value #ROUNDING_ULPS} units in the last place of
 * the curve's largest value. Beyond that, the shape decides: von Neumann's ratio, the mean square of the step from point to
 * point over the mean square of the differences themselves, is near 2 where neighbours know nothing of each other, and near 0
 * where they lie on a smooth curve. A difference without pattern, or a smooth one of the size of the numerical errors, is what
 * another <em>scheme</em> (a step, a tolerance, a seed) leaves; a smooth one far beyond the errors is other <em>physics</em>
 * (a parameter, a sign, a formula).
 */
public enum Hint {
    /** The last digits only. */
    ROUNDING("rounding noise: nothing but the last digits differs"),
    /** No pattern, or no larger than the numerical errors. */
    SCHEME("a scheme change: %s; look at steps, tolerances, seeds, library versions"),
    /** A smooth pattern far beyond the errors. */
    PHYSICS("a physics change: %s; look at parameters, signs, formulas");

    private static final int ROUNDING_ULPS = 64;
    private static final int FEWEST_STEPS = 6;
    private static final double SMOOTH_BELOW = 0.5;
    private static final double ROUGH_ABOVE = 1.2;
    private static final double WITHIN_ERRORS = 3.0;

    private final String words;

    Hint(String words) {
        this.words = words;
    }

    /**
     * What the difference of a quantity looks like, in words.
     *
     * @return empty if there are too few neighbours to see a shape, or if the shape is neither smooth nor rough
     */
    public static Optional<String> of(CheckOutcome check, QuantityComparison quantity) {
        Column computed = check.computed().require(quantity.quantity());
        Column reference = check.reference().require(quantity.quantity());
        int[] rows = check.comparison().computedRows();
        int[] partners = check.comparison().referenceRows();
        int[] pairs = IntStream.range(0, rows.length)
                .filter(i -> Double.isFinite(computed.value(rows[i]) - reference.value(partners[i])))
                .toArray();
        double[] differences = Arrays.stream(pairs)
                .mapToDouble(i -> computed.value(rows[i]) - reference.value(partners[i]))
                .toArray();
        double largest = Arrays.stream(differences).map(Math::abs).max().orElse(0.0);
        double scale = Arrays.stream(pairs)
                .mapToDouble(i -> Math.abs(reference.value(partners[i])))
                .max()
                .orElse(0.0);
        if (largest == 0.0) {
            return Optional.empty();
        }
        if (largest <= ROUNDING_ULPS * Math.ulp(scale)) {
            return Optional.of(ROUNDING.words);
        }
        double ratio = roughness(
                check.reference(), Arrays.stream(pairs).map(i -> partners[i]).toArray(), differences);
        double errors = Arrays.stream(pairs)
                .mapToDouble(i ->
                        finite(computed.error(rows[i])) + reference.coverage() * finite(reference.error(partners[i])))
                .max()
                .orElse(0.0);
        if (ratio >= ROUGH_ABOVE) {
            return Optional.of(SCHEME.words.formatted("the difference has no pattern from point to point"));
        }
        if (ratio <= SMOOTH_BELOW) {
            return Optional.of(
                    largest <= WITHIN_ERRORS * errors
                            ? SCHEME.words.formatted("a smooth difference of the size of the numerical errors")
                            : PHYSICS.words.formatted("a smooth difference far beyond the numerical errors"));
        }
        return Optional.empty();
    }

    /** Von Neumann's ratio over neighbours along the key that varies most; NaN if there are too few. */
    private static double roughness(Series reference, int[] rows, double[] differences) {
        Optional<Column> abscissa = reference.columns().stream()
                .filter(column -> column.isKey() && !column.isWords() && !column.isConstant())
                .max(Comparator.comparingLong(column -> Arrays.stream(rows)
                        .mapToDouble(column::value)
                        .distinct()
                        .count()));
        if (abscissa.isEmpty()) {
            return Double.NaN;
        }
        Column x = abscissa.get();
        String[] sections =
                Arrays.stream(rows).mapToObj(row -> section(reference, x, row)).toArray(String[]::new);
        Integer[] order = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing((Integer i) -> sections[i]).thenComparingDouble(i -> x.value(rows[i])));
        int steps = 0;
        double stepSquares = 0.0;
        double squares = 0.0;
        for (int i = 1; i < order.length; i++) {
            if (sections[order[i]].equals(sections[order[i - 1]])) {
                double before = differences[order[i - 1]];
                double after = differences[order[i]];
                stepSquares += (after - before) * (after - before);
                squares += 0.5 * (before * before + after * after);
                steps++;
            }
        }
        return steps < FEWEST_STEPS ? Double.NaN : stepSquares / squares;
    }

    private static String section(Series series, Column along, int row) {
        StringBuilder keys = new StringBuilder();
        for (Column column : series.columns()) {
            if (column.isKey() && column != along && !column.isConstant()) {
                keys.append(column.text(row)).append('\n');
            }
        }
        return keys.toString();
    }

    private static double finite(double error) {
        return Double.isFinite(error) ? error : 0.0;
    }
}
