package io.github.lzmaven.harness.run;

/** Is told, from one thread and a few times a second at most, how far a run has come. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = state -> {};

    /**
     * How far a run has come.
     *
     * @param done    grid points finished
     * @param total   grid points in all
     * @param running grid points being computed
     * @param share   the part of the work that is done, from 0 to 1, as far as it is known what each point takes
     * @param now     the figure of a point being computed; empty if there is none
     */
    record State(int done, int total, int running, double share, String now) {}

    /** A run goes on. */
    void update(State state);

    /** A curve is complete, or as complete as it will be. */
    default void computed(Effort effort) {}

    /** Something went wrong that changes no result. */
    default void warn(String sentence) {}
}
