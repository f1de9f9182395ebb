package io.github.lzmaven.harness.command;

/** What was asked for cannot be done; the message says why, and what to ask instead. */
public class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A complete sentence. */
    public CannotRunException(String message) {
        super(message);
    }

    /** A complete sentence, with what led to it. */
    public CannotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
