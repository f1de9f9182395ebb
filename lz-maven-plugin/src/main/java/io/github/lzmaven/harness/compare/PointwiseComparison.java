package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one quantity at every pair of rows. Confined to one thread. */
final class PointwiseComparison {

    private final Sides sides;
    private final Join.Pairs pairs;
    private final Column computed;
    private final Column reference;
    private final Tolerance tolerance;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final Map<Rule, int[]> breaches = new EnumMap<>(Rule.class);
    private QuantityComparison.@Nullable Worst worst;

    PointwiseComparison(Sides sides, Join.Pairs pairs, Column computed, Column reference, Tolerance tolerance) {
        this.sides = sides;
        this.pairs = pairs;
        this.computed = computed;
        this.reference = reference;
        this.tolerance = tolerance;
    }

    /** The comparison; what could not be judged is added to the problems. */
    QuantityComparison run(List<Problem> problems) {
        double range = Allowance.range(reference, sides.reference().rows());
        double[] allowed = new double[pairs.computed().length];
        double[] residuals = new double[allowed.length];
        for (int i = 0; i < residuals.length; i++) {
            allowed[i] = Double.NaN;
            residuals[i] = judge(i, range, allowed);
        }
        breaches.forEach((rule, first) -> problems.add(problem(rule, first)));
        int points = counts.values().stream().mapToInt(Integer::intValue).sum();
        Verdict verdict = counts.keySet().stream().reduce(Verdict.AGREES, Verdict::or);
        return new QuantityComparison(
                computed.name(),
                tolerance,
                points == 0 || !breaches.isEmpty() ? Verdict.FAILED : verdict,
                points,
                counts,
                Optional.ofNullable(worst),
                allowed,
                residuals);
    }

    /** The signed share of what is allowed; NaN where no judgement is possible. */
    private double judge(int pair, double range, double[] allowed) {
        int row = pairs.computed()[pair];
        int partner = pairs.reference()[pair];
        Optional<String> reason = computed.none(row);
        if (reason.isPresent() || reference.none(partner).isPresent()) {
            if (!reason.equals(reference.none(partner))) {
                breach(Rule.NONE_MISMATCH, row, partner);
                return Double.NaN;
            }
            counts.merge(Verdict.AGREES, 1, Integer::sum);
            return 0.0;
        }
        double x = computed.value(row);
        double r = reference.value(partner);
        if (!Double.isFinite(x) || !Double.isFinite(r) || Double.isInfinite(computed.error(row))) {
            breach(Rule.NOT_FINITE, row, partner);
            return Double.NaN;
        }
        Allowance allowance = Allowance.of(tolerance, reference, partner, range);
        if (!(allowance.declared() >= 0.0) || !Double.isFinite(allowance.allowed())) {
            breach(Rule.BAD_TOLERANCE, row, partner);
            return Double.NaN;
        }
        if (tolerance.relative() > 0.0 && allowance.allowed() == 0.0) {
            breach(Rule.RELATIVE_TO_ZERO, row, partner);
            return Double.NaN;
        }
        Judgement judgement = Judgement.of(x, computed.error(row), r, allowance.declared(), allowance.uncertainty());
        counts.merge(judgement.verdict(), 1, Integer::sum);
        if (worst == null || judgement.used() > worst.judgement().used()) {
            worst = new QuantityComparison.Worst(row, partner, x, r, judgement);
        }
        allowed[pair] = judgement.allowed();
        return x == r ? 0.0 : (x - r) / judgement.allowed();
    }

    private void breach(Rule rule, int row, int partner) {
        int[] first = breaches.computeIfAbsent(rule, r -> new int[] {row, partner, 0});
        first[2]++;
    }

    private Problem problem(Rule rule, int[] first) {
        String here = "'" + computed.name() + "' at " + sides.reference().at(first[1]) + ": computed "
                + computed.text(first[0]) + ", reference " + reference.text(first[1])
                + (first[2] > 1 ? " (and " + (first[2] - 1) + " more)" : "");
        Place place = sides.referenceAt().apply(first[1]);
        return switch (rule) {
            case NONE_MISMATCH ->
                new Problem(
                        rule,
                        place,
                        "a value on one side only: " + here,
                        "say 'empty: REASON' in the sidecar if none is meant");
            case RELATIVE_TO_ZERO ->
                new Problem(
                        rule,
                        place,
                        "a relative tolerance allows nothing at a reference of 0: " + here,
                        "add an absolute tolerance or another scale");
            case BAD_TOLERANCE ->
                new Problem(
                        rule,
                        place,
                        "what is allowed is negative or not finite: " + here,
                        "write tolerances of a finite size; the error of the reference has to be finite too");
            default ->
                new Problem(
                        rule, place, "not a finite number: " + here, "a number that is not one agrees with nothing");
        };
    }
}
