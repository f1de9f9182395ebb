package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Series;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param controls          what the claim has to notice
 */
public record Claim(
        Place place,
        String says,
        String at,
        Operand operand,
        Optional<Demand.Standard> standard,
        List<Demand> demands,
        Optional<String> knownDisagreement,
        List<Control> controls) {

    /** The curves it is about. */
    public Set<String> curves() {
        return terms().map(Term::curve).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The parts of curves it is about, with those that features are set in relation to. */
    public Stream<Term> terms() {
        return Stream.concat(
                operand.terms().stream(), standard.stream().flatMap(other -> other.operand().terms().stream()));
    }

    /** The same sentence with other controls. */
    public Claim with(List<Control> others) {
        return new Claim(place, says, at, operand, standard, demands, knownDisagreement, others);
    }

    /** What is measured and demanded, in words. */
    public String demanded() {
        return demands.stream().map(demand -> demand.words(operand)).collect(Collectors.joining("; "));
    }

    /** Holds the claim against the curves of its figure, by name. Controls are not tried. */
    public ClaimOutcome judge(Map<String, Series> computed) {
        Judged judged = Judged.all(
                demands.stream().map(demand -> judge(demand, computed)).toList(), "nothing is demanded");
        return new ClaimOutcome(
                this, status(judged.status()), judged.margin(), judged.words().get(), List.of());
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
