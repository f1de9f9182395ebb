package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of one experiment.
 *
 * @param experiment what was asked
 * @param curves     by name
 * @param checks     in the descriptor's order
 * @param claims     in the descriptor's order
 */
public record FigureOutcome(
        Experiment experiment, Map<String, CurveOutcome> curves, List<CheckOutcome> checks, List<ClaimOutcome> claims) {

    /** The worst of curves, checks and claims. */
    public Verdict verdict() {
        boolean broken =
                curves.values().stream().anyMatch(curve -> !curve.problems().isEmpty());
        boolean disputed = claims.stream().anyMatch(claim -> !claim.status().passes());
        return checks.stream()
                .map(CheckOutcome::verdict)
                .reduce(broken || disputed ? Verdict.FAILED : Verdict.AGREES, Verdict::or);
    }

    /** Whether nothing in the figure fails. */
    public boolean passes() {
        return verdict().passes();
    }

    /** The largest share of what is allowed that any check uses. */
    public double used() {
        return checks.stream().mapToDouble(CheckOutcome::used).max().orElse(0.0);
    }

    /** The weakest tier that holds the figure up; empty if no check rests on a table. */
    public Optional<Tier> weakestTier() {
        return checks.stream().flatMap(check -> check.tier().stream()).max(Comparator.naturalOrder());
    }

    /** How many claims hold or fail as they must. */
    public long claimsKept() {
        return claims.stream().filter(claim -> claim.status().passes()).count();
    }

    /** Everything that kept curves and checks from being what they should be. */
    public List<Problem> problems() {
        return Stream.concat(
                        curves.values().stream().flatMap(curve -> curve.problems().stream()),
                        checks.stream().flatMap(check -> check.allProblems().stream()))
                .toList();
    }
}
