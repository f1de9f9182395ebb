package io.github.lzmaven.physics.model;

import java.util.List;

/**
 * A way to compute quantities from parameters. The only interface a third party has to implement.
 *
 * <p>Models are found by {@link java.util.ServiceLoader}: list the class in
 * {@code META-INF/services/io.github.lzmaven.physics.model.Model} and give it a public no-argument constructor. They hold
 * no state, so one instance serves all threads.
 */
public interface Model {

    /** The name used in descriptors: lower case, words joined by hyphens, never renamed once released. */
    String name();

    /** One sentence for the report: what is computed, and by which method. */
    String meaning();

    /** What is computed, as a formula in the paper's letters; empty if a formula would say less than {@link #meaning}. */
    default String formula() {
        return "";
    }

    /** Where the formula comes from: paper and equation number, or the method's own publication. */
    String source();

    /** The inputs, in the order they are documented. */
    List<Parameter> parameters();

    /** The outputs: coordinates first, then results. */
    List<Quantity> quantities();

    /**
     * Refuses a question whose parts do not fit together, such as nine levels with eight gaps. Called for every grid
     * point before anything is computed, so it must be cheap. What concerns one parameter alone belongs into its
     * {@link Domain}.
     *
     * @param inputs complete and in range
     * @throws InvalidInputException naming every parameter that does not fit
     */
    default void check(Inputs inputs) {}

    /**
     * Computes the quantities at one grid point. Pure: the same inputs give the same bits on any thread, in any locale.
     *
     * @param inputs complete, in range and passed by {@link #check}
     * @param budget asked once per outer step, so that a timeout ends the computation
     * @return at least one row; one for each instant of a time trace
     * @throws NotConvergedException    if the promised error cannot be kept
     * @throws BudgetExhaustedException if the budget says so
     */
    Answer evaluate(Inputs inputs, Budget budget);
}
