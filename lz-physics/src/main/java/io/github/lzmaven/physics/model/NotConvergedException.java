package io.github.lzmaven.physics.model;

/** The method cannot keep the error it promises at this grid point. */
public final class NotConvergedException extends ModelException {

    private static final long serialVersionUID = 1L;

    /**
     * A method that gave up.
     *
     * @param message what did not converge, which error was reached, and what to change
     */
    public NotConvergedException(String message) {
        super(message);
    }
}
