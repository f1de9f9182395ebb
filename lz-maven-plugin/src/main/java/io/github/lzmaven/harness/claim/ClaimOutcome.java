package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.problem.Rule;
import java.util.Optional;

/**
 * What came of a claim.
 *
 * @param claim    the claim
 * @param status   whether it holds
 * @param margin   how far it is from not holding, in the unit of what it bounds; negative if it fails, NaN if not testable
 * @param sentence what was measured, with its uncertainty, and what is demanded
 */
public record ClaimOutcome(Claim claim, Status status, double margin, String sentence) {

    /** Whether a claim holds. */
    public enum Status {
        /** It holds, whatever the true values inside the errors are. */
        HOLDS("holds"),
        /** It fails, as the descriptor says it must. */
        KNOWN_DISAGREEMENT("known disagreement"),
        /** The errors are too large to tell. Fails. */
        UNDECIDED("undecided"),
        /** The grid does not show the feature, such as a minimum on its edge. Fails. */
        NOT_TESTABLE("not testable here"),
        /** It holds although the descriptor says it must not. Fails, so that the descriptor is put right. */
        DISAGREEMENT_GONE("disagreement gone"),
        /** It fails. */
        FAILS("fails");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status in words. */
        public String words() {
            return words;
        }

        /** The status as it stands in result files. */
        public String label() {
            return name().replace('_', '-');
        }

        /** The rule that a claim with this status breaks; empty if it is as it must be. */
        public Optional<Rule> rule() {
            return switch (this) {
                case HOLDS, KNOWN_DISAGREEMENT -> Optional.empty();
                case UNDECIDED -> Optional.of(Rule.CLAIM_UNDECIDED);
                case NOT_TESTABLE -> Optional.of(Rule.CLAIM_NOT_TESTABLE);
                case DISAGREEMENT_GONE -> Optional.of(Rule.DISAGREEMENT_GONE);
                case FAILS -> Optional.of(Rule.CLAIM_FAILS);
            };
        }

        /** Whether the build may pass with it. */
        public boolean passes() {
            return rule().isEmpty();
        }
    }
}
