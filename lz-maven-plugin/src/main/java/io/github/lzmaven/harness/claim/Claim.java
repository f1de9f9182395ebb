package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Series;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence of a paper as an inequality.
 *
 * @param place             where it stands in the descriptor
 * @param says              the sentence, quoted or in symbols
 * @param at                section, equation or figure of the paper; empty if none
 * @param operand           what it is about
 * @param standard          what its features are set in relation to
 * @param demands           all have to hold; at least one
 * @param knownDisagreement why it is expected to fail, with the evidence; empty if it has to hold
 */
public record Claim(
        Place place,
        String says,
        String at,
        Operand operand,
        Optional<Demand.Standard> standard,
        List<Demand> demands,
        Optional<String> knownDisagreement) {

    /** The curves it is about. */
    public Set<String> curves() {
        Set<String> curves = new LinkedHashSet<>();
        operand.terms().forEach(term -> curves.add(term.curve()));
        standard.ifPresent(s -> s.operand().terms().forEach(term -> curves.add(term.curve())));
        return curves;
    }

    /** What is measured and demanded, in words. */
    public String demanded() {
        return demands.stream().map(demand -> demand.words(operand)).collect(Collectors.joining("; "));
    }

    /** Holds the claim against the curves of its figure, by name. */
    public ClaimOutcome judge(Map<String, Series> computed) {
        Judged judged = Judged.all(
                demands.stream().map(demand -> judge(demand, computed)).toList(), "nothing is demanded");
        return new ClaimOutcome(this, status(judged.status()), judged.margin(), judged.measured());
    }

    private Judged judge(Demand demand, Map<String, Series> computed) {
        try {
            return demand.judge(operand, standard, computed);
        } catch (NotTestable e) {
            return Judged.notTestable(demand.words(operand) + ": " + e.why());
        }
    }

    private ClaimOutcome.Status status(ClaimOutcome.Status found) {
        if (knownDisagreement.isEmpty()) {
            return found;
        }
        return switch (found) {
            case FAILS -> ClaimOutcome.Status.KNOWN_DISAGREEMENT;
            case HOLDS -> ClaimOutcome.Status.DISAGREEMENT_GONE;
            default -> found;
        };
    }
}
