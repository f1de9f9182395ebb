package io.github.lzmaven.physics.model;

/** The budget ended before the computation did. */
public final class BudgetExhaustedException extends ModelException {

    private static final long serialVersionUID = 1L;

    /** A computation stopped on request. */
    public BudgetExhaustedException() {
        super("stopped: the time allowed was used up");
    }
}
