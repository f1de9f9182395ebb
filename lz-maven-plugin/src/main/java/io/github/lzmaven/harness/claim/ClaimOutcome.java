package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What came of a claim.
 *
 * @param claim    the claim
 * @param status   whether it holds
 * @param margin   how far it is from not holding, in the unit of what it bounds; negative if it fails, NaN if not testable
 * @param sentence what was measured, with its uncertainty, and what is demanded
 * @param controls what the claim noticed of what it has to notice
 */
public record ClaimOutcome(Claim claim, Status status, double margin, String sentence, List<ControlOutcome> controls) {

    /** Whether a claim holds. */
    public enum Status {
        /** It holds, whatever the true values inside the errors are. */
        HOLDS("holds"),
        /** It fails, as the descriptor says it must. */
        KNOWN_DISAGREEMENT("known disagreement"),
        /** It is as it must be, but would be so with a parameter made wrong on purpose as well. Fails. */
        BLUNT("blunt"),
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
                case BLUNT -> Optional.of(Rule.CLAIM_BLUNT);
                case UNDECIDED -> Optional.of(Rule.CLAIM_UNDECIDED);
                case NOT_TESTABLE -> Optional.of(Rule.CLAIM_NOT_TESTABLE);
                case DISAGREEMENT_GONE -> Optional.of(Rule.DISAGREEMENT_GONE);
                case FAILS -> Optional.of(Rule.CLAIM_FAILS);
            };
        }

        /** Whether a claim that was as it must be no longer is, beyond doubt: what a control has to bring about. */
        public boolean isTurned() {
            return this == FAILS || this == DISAGREEMENT_GONE;
        }

        /** Whether the build may pass with it. */
        public boolean passes() {
            return rule().isEmpty();
        }
    }

    /** The same with its controls tried: blunt if it did not notice one of them. */
    public ClaimOutcome with(List<ControlOutcome> tried) {
        boolean blunt = status.passes() && !tried.stream().allMatch(ControlOutcome::noticed);
        return new ClaimOutcome(claim, blunt ? Status.BLUNT : status, margin, sentence, tried);
    }
}
