package io.github.lzmaven.physics.model;

import java.util.List;
import java.util.stream.Collectors;

/** The caller asked the wrong thing. Names every parameter at fault, so that all can be mended in one go. */
public final class InvalidInputException extends ModelException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One thing wrong with a question.
     *
     * @param parameter the name of the parameter at fault
     * @param sentence  what is wrong, quoting the value, and what to write instead
     */
    public record Fault(String parameter, String sentence) {

        @Override
        public String toString() {
            return "'" + parameter + "' " + sentence;
        }
    }

    /**
     * Several things wrong with a question.
     *
     * @param faults at least one
     */
    public InvalidInputException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * One thing wrong with a question.
     *
     * @param parameter the parameter at fault
     * @param sentence  what is wrong, quoting the value, and what to write instead
     */
    public InvalidInputException(Parameter parameter, String sentence) {
        this(List.of(new Fault(parameter.name(), sentence)));
    }

    /** All that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
