package io.github.lzmaven.harness.run;

/** Is told, from one thread and a few times a second at most, how far a run has come. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (done, total, now) -> {};

    /**
     * A run goes on.
     *
     * @param done  grid points finished
     * @param total grid points in all
     * @param now   the figure whose points are being computed
     */
    void update(int done, int total, String now);
}
