package io.github.lzmaven.harness.explain;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.compare.Allowance;
import io.github.lzmaven.harness.compare.Judgement;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.run.Runner;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says in words and numbers what each check accepts. What a table allows is known without a run; what was computed, and how
 * much of the allowed it used, comes from the last one.
 */
public final class Explainer {

    /** A check that uses less than this of what it allows is called blunt: it would not notice much. */
    public static final double BLUNT_BELOW = 0.01;

    private static final int SHOWN = 5;

    private final LastRun lastRun;
    private final boolean everyPoint;
    private final List<String> blunt = new ArrayList<>();
    private final List<String> tight = new ArrayList<>();
    private int unknown;

    /**
     * An explainer.
     *
     * @param everyPoint whether to show every point; otherwise a few of each long check
     */
    public Explainer(LastRun lastRun, boolean everyPoint) {
        this.lastRun = lastRun;
        this.everyPoint = everyPoint;
    }

    /** All there is to say about these figures, line by line. */
    public List<String> explain(List<Experiment> experiments) {
        List<String> lines = new ArrayList<>();
        experiments.forEach(experiment -> lines.addAll(figure(experiment)));
        lines.add("");
        lines.add("blunt (used below 1 %): " + (blunt.isEmpty() ? "none" : String.join("; ", blunt)));
        lines.add("tight (used above 80 %): " + (tight.isEmpty() ? "none" : String.join("; ", tight)));
        if (unknown > 0) {
            lines.add("not computed yet: " + unknown + (unknown == 1 ? " quantity" : " quantities")
                    + ", so what they use is not known; 'mvn lz:run' computes them, this goal runs nothing");
        }
        return lines;
    }

    private List<String> figure(Experiment experiment) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(experiment.figure() + "  " + experiment.title() + "  (" + experiment.place() + ")");
        Map<String, CurveOutcome> curves = lastRun.curves(experiment);
        for (Check check : experiment.checks()) {
            lines.add("  " + FailureBlock.name(check) + "  (" + check.place() + ")" + tier(check));
            Optional<CheckOutcome> outcome =
                    hasAll(check, curves) ? Optional.of(Runner.compare(check, curves)) : Optional.empty();
            outcome.ifPresent(found -> found.allProblems().forEach(problem -> lines.add("    " + problem)));
            check.tolerances()
                    .forEach((quantity, tolerance) ->
                            lines.addAll(quantity(experiment, check, quantity, tolerance, outcome)));
            lines.add("    " + mustNotice(check.controls()));
        }
        for (Claim claim : experiment.claims()) {
            lines.add("  claim " + FailureBlock.name(claim) + ": " + claim.demanded());
            lines.add("    " + mustNotice(claim.controls()));
        }
        lines.add("  " + noticed(experiment));
        return lines;
    }

    private List<String> quantity(
            Experiment experiment, Check check, String quantity, Tolerance tolerance, Optional<CheckOutcome> outcome) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + quantity + ": |x - r| + u may be " + words(tolerance) + ", because " + tolerance.because());
        List<PointLine> points = outcome.flatMap(found -> found.comparison().quantities().stream()
                        .filter(compared -> compared.quantity().equals(quantity))
                        .findFirst()
                        .map(compared -> compared(found, compared)))
                .orElseGet(() -> expected(check, quantity, tolerance));
        if (points.isEmpty()) {
            lines.add("      the reference is a curve, which only a run computes; the last run left none that fits");
        }
        shown(points).forEach(i -> lines.add("      " + points.get(i).words(tolerance)));
        if (!everyPoint && points.size() > SHOWN) {
            lines.add("      … " + (points.size() - SHOWN) + " more of " + points.size()
                    + " points; -Dlz.points=all shows all");
        }
        sort(experiment, check, quantity, points);
        return lines;
    }

    private void sort(Experiment experiment, Check check, String quantity, List<PointLine> points) {
        if (points.stream().allMatch(point -> point.judgement().isEmpty())) {
            unknown++;
            return;
        }
        double used = points.stream().mapToDouble(PointLine::used).max().orElse(0.0);
        String name = experiment.figure() + " " + FailureBlock.name(check) + ", " + quantity + " ("
                + Numbers.percent(used) + ")";
        if (used < BLUNT_BELOW) {
            blunt.add(name);
        } else if (used > Judgement.NEAR_SHARE) {
            tight.add(name);
        }
    }

    /** Every point that both sides have a number at. */
    private static List<PointLine> compared(CheckOutcome outcome, QuantityComparison compared) {
        Column computed = outcome.computed().require(compared.quantity());
        Column reference = outcome.reference().require(compared.quantity());
        double range = Allowance.range(reference, outcome.reference().rows());
        List<PointLine> points = new ArrayList<>();
        for (int i = 0; i < compared.residuals().length; i++) {
            int row = outcome.comparison().computedRows()[i];
            int partner = outcome.comparison().referenceRows()[i];
            double x = computed.value(row);
            Allowance allowance = Allowance.of(compared.tolerance(), reference, partner, range);
            if (Double.isFinite(x) && Double.isFinite(allowance.reference())) {
                points.add(new PointLine(
                        outcome.reference().at(partner),
                        allowance,
                        x,
                        Optional.of(Judgement.of(
                                x,
                                computed.error(row),
                                allowance.reference(),
                                allowance.declared(),
                                allowance.uncertainty()))));
            }
        }
        return points;
    }

    /** What a table allows, whatever is computed. */
    private static List<PointLine> expected(Check check, String quantity, Tolerance tolerance) {
        if (!(check.against() instanceof Check.Against.Table table)) {
            return List.of();
        }
        Series rows = check.where().apply(table.series());
        return rows.column(quantity)
                .map(reference -> {
                    double range = Allowance.range(reference, rows.rows());
                    return IntStream.range(0, rows.rows())
                            .filter(row -> Double.isFinite(reference.value(row)))
                            .mapToObj(row -> new PointLine(
                                    rows.at(row),
                                    Allowance.of(tolerance, reference, row, range),
                                    Double.NaN,
                                    Optional.empty()))
                            .toList();
                })
                .orElse(List.of());
    }

    /** The points shown, in their order: all, or those that use most; before a run, some from end to end. */
    private IntStream shown(List<PointLine> points) {
        int size = points.size();
        if (everyPoint || size <= SHOWN) {
            return IntStream.range(0, size);
        }
        if (points.get(0).judgement().isEmpty()) {
            return IntStream.range(0, SHOWN).map(i -> (int) ((long) i * (size - 1) / (SHOWN - 1)));
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> points.get(i).used())
                        .reversed())
                .limit(SHOWN)
                .sorted()
                .mapToInt(Integer::intValue);
    }

    private static String mustNotice(List<Control> controls) {
        return controls.isEmpty()
                ? "has no control: nothing shows that a wrong model would fail here"
                : "must notice " + controls.stream().map(Control::words).collect(Collectors.joining(", "));
    }

    private String noticed(Experiment experiment) {
        List<Sensitivity> sensitivities = lastRun.sensitivities(experiment);
        if (sensitivities.isEmpty()) {
            return lastRun.knows(experiment)
                    ? "no control says which change of a parameter would be noticed"
                    : "which change of a parameter would be noticed is not known without a run";
        }
        return "would notice a change of "
                + sensitivities.stream().map(Sensitivity::words).collect(Collectors.joining(", "))
                + " (scaled from the controls)";
    }

    private static boolean hasAll(Check check, Map<String, CurveOutcome> curves) {
        return curves.containsKey(check.curve())
                && (check.against() instanceof Check.Against.Table
                        || curves.containsKey(check.against().name()));
    }

    private static String tier(Check check) {
        return check.against() instanceof Check.Against.Table table
                ? "  " + table.table().tier().label() + ", " + table.table().file()
                : "  other curve";
    }

    private static String words(Tolerance tolerance) {
        List<String> terms = new ArrayList<>();
        if (tolerance.absolute() > 0.0) {
            terms.add(Numbers.rounded(tolerance.absolute(), 6));
        }
        if (tolerance.relative() > 0.0) {
            terms.add(Numbers.rounded(tolerance.relative(), 6) + " of " + tolerance.scaleInWords());
        }
        return (terms.isEmpty() ? "nothing" : String.join(" plus ", terms)) + ", plus the reference's own uncertainty";
    }
}
