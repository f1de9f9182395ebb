package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Value;

/**
 * The inputs of the Appendix by step, reservoir and state. What was given once holds at every step.
 *
 * @param energies     e_m(i), one instant more than steps
 * @param particles    n_m
 * @param temperatures T_ν, once or by step
 * @param potentials   μ_ν, likewise
 * @param matrices     {@code M[ν][m][m']}, likewise
 * @param initial      p_m(0)
 */
record MarkovChain(
        Value.Numbers energies,
        double[] particles,
        Value.Numbers temperatures,
        Value.Numbers potentials,
        Value.Numbers matrices,
        double[] initial) {

    static MarkovChain of(Inputs inputs) {
        return new MarkovChain(
                inputs.numbers(MarkovThermodynamics.ENERGIES),
                inputs.list(MarkovThermodynamics.PARTICLES),
                inputs.numbers(MarkovThermodynamics.TEMPERATURES),
                inputs.numbers(MarkovThermodynamics.POTENTIALS),
                inputs.numbers(MarkovThermodynamics.MATRICES),
                inputs.list(MarkovThermodynamics.INITIAL));
    }

    int states() {
        return particles.length;
    }

    int steps() {
        return energies.extent(0) - 1;
    }

    int reservoirs() {
        return temperatures.extent(temperatures.rank() - 1);
    }

    double energy(int step, int state) {
        return energies.at(step * states() + state);
    }

    double temperature(int step, int reservoir) {
        return temperatures.at((temperatures.rank() == 1 ? 0 : step * reservoirs()) + reservoir);
    }

    double potential(int step, int reservoir) {
        return potentials.at((potentials.rank() == 1 ? 0 : step * reservoirs()) + reservoir);
    }

    /** The probability to go from one state to another by a reservoir. */
    double transition(int step, int reservoir, int to, int from) {
        int matrix = (matrices.rank() == 3 ? 0 : step * reservoirs()) + reservoir;
        return matrices.at((matrix * states() + to) * states() + from);
    }

    /** {@code [(e_m - e_m') - μ_ν(n_m - n_m')]/T_ν}, minus which (A2) demands of {@code ln(M_mm'/M_m'm)}. */
    double affinity(int step, int reservoir, int to, int from) {
        return (energy(step, to) - energy(step, from) - potential(step, reservoir) * (particles[to] - particles[from]))
                / temperature(step, reservoir);
    }
}
