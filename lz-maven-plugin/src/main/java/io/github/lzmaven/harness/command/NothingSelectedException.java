package io.github.lzmaven.harness.command;

/** No experiment is selected: a check of nothing must not be green. */
public final class NothingSelectedException extends CannotRunException {

    private static final long serialVersionUID = 1L;

    NothingSelectedException(String message) {
        super(message);
    }
}
