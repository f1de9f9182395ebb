package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.physics.model.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
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

    /** For each parameter that a control makes wrong, the smallest change that some check would notice; by name. */
    public List<Sensitivity> sensitivities() {
        Map<String, Sensitivity> sharpest = new TreeMap<>();
        checks.stream()
                .flatMap(check -> check.controls().stream())
                .flatMap(control -> control.sensitivity().stream())
                .forEach(one -> sharpest.merge(one.parameter(), one, BinaryOperator.minBy(Sensitivity.SHARPEST_FIRST)));
        return List.copyOf(sharpest.values());
    }

    /** The physical parameters of all curves that no control makes wrong, by name. */
    public List<String> untried() {
        Set<String> tried = Stream.concat(
                        checks.stream().flatMap(check -> check.controls().stream()),
                        claims.stream().flatMap(claim -> claim.controls().stream()))
                .map(control -> control.control().parameter())
                .collect(Collectors.toSet());
        return curves.values().stream()
                .flatMap(curve -> curve.curve().model().parameters().stream())
                .filter(parameter -> parameter.kind() == Parameter.Kind.PHYSICAL
                        && parameter.along().isEmpty())
                .map(Parameter::name)
                .filter(name -> !tried.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** How the curves that answer one question agree with one another. */
    public List<Agreement> agreements() {
        return Agreement.among(curves.values().stream().toList());
    }

    /** Whether every table that holds the figure up is our own earlier output, and there is one. */
    public boolean restsOnApprovedAlone() {
        List<Tier> tiers =
                checks.stream().flatMap(check -> check.tier().stream()).toList();
        return !tiers.isEmpty() && tiers.stream().allMatch(tier -> tier == Tier.APPROVED);
    }

    /** Everything that kept curves and checks from being what they should be. */
    public List<Problem> problems() {
        return Stream.concat(
                        curves.values().stream().flatMap(curve -> curve.problems().stream()),
                        checks.stream().flatMap(check -> check.allProblems().stream()))
                .toList();
    }
}
