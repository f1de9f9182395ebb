package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a check.
 *
 * @param check      what was asked
 * @param computed   the computed rows that took part, filtered and on the reference's points
 * @param reference  the reference rows that took part
 * @param comparison how they compare; row numbers in it refer to the two series above
 * @param controls   what the check noticed of what it has to notice
 * @param problems   blunt controls
 */
public record CheckOutcome(
        Check check,
        Series computed,
        Series reference,
        Comparison comparison,
        List<ControlOutcome> controls,
        List<Problem> problems) {

    /** The worst verdict, {@link Verdict#FAILED} if there is any problem. */
    public Verdict verdict() {
        return problems.isEmpty() ? comparison.verdict() : Verdict.FAILED;
    }

    /** Everything that kept the check from being what it should be: what could not be compared, and blunt controls. */
    public List<Problem> allProblems() {
        return Stream.concat(comparison.problems().stream(), problems.stream()).toList();
    }

    /** The rules broken by a quantity of the check, each once: its problems' and those of the values. */
    public List<Rule> rules(QuantityComparison quantity) {
        return Stream.concat(allProblems().stream().map(Problem::rule), quantity.rules().stream())
                .distinct()
                .toList();
    }

    /** How much the reference proves; empty if it is another curve, or missing. */
    public Optional<Tier> tier() {
        return check.against() instanceof Check.Against.Table table
                ? Optional.of(table.table().tier())
                : Optional.empty();
    }

    /** How much the reference proves, in a word: its tier, {@code other curve}, or {@code missing}. */
    public String standing() {
        return check.against() instanceof Check.Against.Missing
                ? "missing"
                : tier().map(Tier::label).orElse("other curve");
    }

    /** The largest share of what is allowed that any quantity uses. */
    public double used() {
        return comparison.quantities().stream().mapToDouble(q -> q.used()).max().orElse(0.0);
    }
}
