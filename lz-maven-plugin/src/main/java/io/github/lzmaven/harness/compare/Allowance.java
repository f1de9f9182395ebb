package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is allowed at one point, term by term: {@code absolute + relative + coverage·error}.
 *
 * @param reference r
 * @param absolute  in the unit of the quantity
 * @param relative  the relative tolerance times its scale
 * @param coverage  how many times the error of the reference counts
 * @param error     of the reference; 0 where unknown
 */
public record Allowance(double reference, double absolute, double relative, double coverage, double error) {

    /**
     * What a tolerance allows in a row of the reference.
     *
     * @param range of the reference curve, see {@link #range}
     */
    public static Allowance of(Tolerance tolerance, Column reference, int row, double range) {
        double r = reference.value(row);
        double error = reference.error(row);
        return new Allowance(
                r,
                tolerance.absolute(),
                tolerance.relative() * tolerance.size(r, range),
                reference.coverage(),
                Double.isNaN(error) ? 0.0 : error); // another curve whose model cannot tell its error
    }

    /** The largest minus the smallest value of a reference, which a tolerance relative to the range asks for. */
    public static double range(Column reference, int rows) {
        var values = IntStream.range(0, rows)
                .mapToDouble(reference::value)
                .filter(Double::isFinite)
                .summaryStatistics();
        return values.getCount() == 0 ? 0.0 : values.getMax() - values.getMin();
    }

    /** What the tolerance allows, without the reference's own uncertainty. */
    public double declared() {
        return absolute + relative;
    }

    /** What the reference's own uncertainty allows on top, k·σ. */
    public double uncertainty() {
        return coverage * error;
    }

    /** All of it. */
    public double allowed() {
        return declared() + uncertainty();
    }

    /** The smallest value accepted, if it is known without error. */
    public double lowest() {
        return reference - allowed();
    }

    /** The largest value accepted, if it is known without error. */
    public double highest() {
        return reference + allowed();
    }

    /** The terms that are not 0: {@code absolute 0.0001 + relative 0.001·|r| (0.00042) + 2·uncertainty 5e-05}. */
    public String terms(Tolerance tolerance) {
        List<String> terms = new ArrayList<>();
        if (absolute > 0.0) {
            terms.add("absolute " + Numbers.rounded(absolute, 3));
        }
        if (tolerance.relative() > 0.0) {
            terms.add("relative " + Numbers.rounded(tolerance.relative(), 3) + "·" + tolerance.scaleInWords() + " ("
                    + Numbers.rounded(relative, 3) + ")");
        }
        if (error > 0.0) {
            terms.add(Numbers.rounded(coverage, 2) + "·uncertainty " + Numbers.rounded(error, 3));
        }
        return terms.isEmpty() ? "nothing" : String.join(" + ", terms);
    }
}
