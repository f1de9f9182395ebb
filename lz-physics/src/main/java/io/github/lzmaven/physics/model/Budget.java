package io.github.lzmaven.physics.model;

/** Says when a computation has used all it may use: its time, or the patience of whoever pressed Ctrl-C. */
@FunctionalInterface
public interface Budget {

    /** A budget that never ends. */
    Budget UNLIMITED = () -> false;

    /** Whether to stop now. Cheap enough to be asked a million times a second. */
    boolean exhausted();

    /**
     * Ends the computation if the budget is exhausted.
     *
     * @throws BudgetExhaustedException if it is
     */
    default void spend() {
        if (exhausted()) {
            throw new BudgetExhaustedException();
        }
    }
}
