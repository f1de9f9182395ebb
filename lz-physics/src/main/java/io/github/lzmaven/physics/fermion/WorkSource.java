package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;

/** The work of a sweep and of its time reverse: what the chain and the quantum dynamics have in common. */
interface WorkSource {

    /** The work of the sweep. */
    WorkProcess forward();

    /** Minus the work of the reversed sweep, which starts in equilibrium at the end energy. */
    WorkProcess backward();

    /** ΔΩ, the change of the equilibrium grand potential that belongs to this notion of work. */
    Rounded grandPotentialDifference();

    /** β. */
    double inverseTemperature();

    /** The upper estimate of the relative error of probabilities, from the dynamics and from round-off. */
    double relativeError();

    /** All values that w can take, with their probabilities. */
    WorkAtoms atoms(Budget budget);
}
