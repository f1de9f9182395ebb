package io.github.lzmaven.physics.model;

/** Everything a model may throw on purpose. Anything else is a bug in the model. */
public abstract sealed class ModelException extends RuntimeException
        permits InvalidInputException, NotConvergedException, BudgetExhaustedException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }
}
