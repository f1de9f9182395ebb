package io.github.lzmaven.harness.claim;

/** Says that the grid at hand does not show what a claim is about. */
final class NotTestable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTestable(String why) {
        super(why, null, false, false);
    }

    /** Why, for the claim's sentence. */
    String why() {
        return String.valueOf(getMessage());
    }
}
