package io.github.lzmaven.harness.problem;

/**
 * Something wrong, told so that it can be mended.
 *
 * @param rule   the rule that is broken
 * @param place  where
 * @param what   what is wrong, quoting the offending text
 * @param remedy what to write or do instead
 */
public record Problem(Rule rule, Place place, String what, String remedy) {

    /** {@code src/lz/fig-1.yaml:7:3: LZ-DSC-010 no model is called 'noneq-bloch'; did you mean …}. */
    @Override
    public String toString() {
        return place + ": " + sentence();
    }

    /** Identifier, what and remedy, without the place. */
    public String sentence() {
        return rule.id() + " " + what + "; " + remedy;
    }
}
