package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Series;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a paper as an inequality.
 *
 * @param place             where it stands in the descriptor
 * @param says              the sentence, quoted or in symbols
 * @param at                section, equation or figure of the paper
 * @param curves            the curves it is about
 * @param knownDisagreement why it is expected to fail, with the evidence; empty if it has to hold
 */
public record Claim(Place place, String says, String at, Set<String> curves, Optional<String> knownDisagreement) {

    /** Holds the claim against the curves of its figure, by name. */
    public ClaimOutcome judge(Map<String, Series> computed) {
        return new ClaimOutcome(this, ClaimOutcome.Status.NOT_TESTABLE, Double.NaN, "no curve of " + computed.keySet());
    }
}
