package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.Rule;
import java.util.Optional;

/** What came of a comparison, from best to worst. */
public enum Verdict {
    /** Within what is allowed, whatever the true value inside the numerical error is. */
    AGREES("agrees"),
    /** Agrees, but uses more than 80 % of what is allowed. A warning. */
    NEAR("near"),
    /** Agrees, but the reference itself is known less well than the tolerance demands. A warning, and counted. */
    REFERENCE_LIMITED("reference-limited"),
    /** The numerics are not precise enough to tell. Fails: luck is not agreement. */
    UNDECIDED("undecided"),
    /** Outside what is allowed, whatever the true value inside the numerical error is. Fails. */
    DRIFTS("drifts"),
    /** Could not be compared as it must be, see the problems that go with it. Fails. */
    FAILED("failed");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The verdict as a word, for people and style sheets. */
    public String word() {
        return word;
    }

    /** The verdict as it stands in result files: {@code REFERENCE-LIMITED}. */
    public String label() {
        return name().replace('_', '-');
    }

    /** The rule that a value with this verdict breaks; empty if it breaks none, or if problems say which. */
    public Optional<Rule> rule() {
        return switch (this) {
            case UNDECIDED -> Optional.of(Rule.UNDECIDED);
            case DRIFTS -> Optional.of(Rule.DRIFT);
            default -> Optional.empty();
        };
    }

    /** The verdict that stands in a result file. */
    public static Verdict labelled(String label) {
        return valueOf(label.replace('-', '_'));
    }

    /** Whether the build may pass with it. */
    public boolean passes() {
        return compareTo(UNDECIDED) < 0;
    }

    /** The worse of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
