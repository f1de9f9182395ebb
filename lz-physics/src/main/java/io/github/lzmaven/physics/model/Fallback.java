package io.github.lzmaven.physics.model;

/** What holds where a descriptor is silent about a parameter. */
public sealed interface Fallback {

    /** Silence is an error. */
    record Required() implements Fallback {}

    /** Silence means that the parameter has no value, see {@link Inputs#has}. */
    record Omitted() implements Fallback {}

    /**
     * Silence means this value.
     *
     * @param value the value
     */
    record Preset(Value value) implements Fallback {}

    /**
     * Silence means the value of another parameter, or the first entry of its list where only a number is admitted.
     *
     * @param parameter the name of the other parameter
     */
    record SameAs(String parameter) implements Fallback {}
}
