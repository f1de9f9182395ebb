package io.github.lzmaven.harness.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with what was asked, in one go and in the order of files and lines. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Several problems.
     *
     * @param problems at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream()
                .sorted(Comparator.comparing(Problem::place))
                .map(Problem::toString)
                .collect(Collectors.joining("\n")));
        this.problems =
                problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    /** A single problem. */
    public ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /** All of them, by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** Ends the work if there is any problem. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }
}
