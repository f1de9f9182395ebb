package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;

/**
 * The work in the quantum dynamics under the Hamiltonian (2), from measurements of the energy before and after.
 *
 * <p>Initial state and what is measured: {@code total}, the grand-canonical state of the whole H(0) with its couplings, and
 * H with couplings; {@code bare}, uncoupled levels and the energy without couplings; {@code factorised}, uncoupled levels
 * but H with couplings, where the first measurement destroys coherences and Jarzynski's equality fails. The backward
 * process starts in the same kind of state at the end energy.
 */
final class QuantumWork implements WorkSource {

    private final FermiReservoir reservoir;
    private final boolean factorised;
    private final Modes before;
    private final Modes after;
    private final ComplexMatrix amplitudes;
    private final double relativeError;
    private final WorkProcess forward;
    private final WorkProcess backward;

    QuantumWork(Inputs inputs, Budget budget) {
        this.reservoir = BandParameters.reservoir(inputs);
        boolean bare = inputs.is(WorkParameters.INITIAL_STATE, "bare");
        this.factorised = inputs.is(WorkParameters.INITIAL_STATE, "factorised");
        Sweep sweep = Sweep.withReturn(inputs);
        double start = WorkParameters.initialLogOdds(inputs);
        double end = -reservoir.logOdds(sweep.endEnergy()).value();
        this.before = Modes.of(inputs, sweep.startEnergy(), start, bare);
        this.after = Modes.of(inputs, sweep.endEnergy(), end, bare);
        Amplitudes propagation = Amplitudes.of(sweep, inputs, before, after, budget);
        this.amplitudes = propagation.matrix();
        // a determinant loses as many roundings as it has rows, in each of them
        double size = amplitudes.size();
        this.relativeError = size * (propagation.error() + 8.0 * Rounded.UNIT * size);
        if (factorised) {
            WorkAtoms atoms = enumerate(budget);
            this.forward = new EnumeratedWork(atoms.work(), atoms.forward(), relativeError);
            this.backward = new EnumeratedWork(atoms.work(), atoms.backward(), relativeError);
        } else {
            this.forward = new TwoPointMeasurement(
                    before.energies(), before.logOdds(), after.energies(), amplitudes, 1.0, propagation.error());
            this.backward = new TwoPointMeasurement(
                    after.energies(),
                    after.logOdds(),
                    before.energies(),
                    amplitudes.adjoint(),
                    -1.0,
                    propagation.error());
        }
    }

    /** The modes at the first measurement. */
    Modes before() {
        return before;
    }

    /** The modes at the second measurement. */
    Modes after() {
        return after;
    }

    /** B, rows before, columns after. */
    ComplexMatrix amplitudes() {
        return amplitudes;
    }

    @Override
    public WorkProcess forward() {
        return forward;
    }

    @Override
    public WorkProcess backward() {
        return backward;
    }

    @Override
    public Rounded grandPotentialDifference() {
        double difference = 0.0;
        double error = 0.0;
        for (int j = 0; j < before.energies().length; j++) {
            Rounded step = reservoir
                    .grandPotential(after.energies()[j] + reservoir.chemicalPotential())
                    .minus(reservoir.grandPotential(before.energies()[j] + reservoir.chemicalPotential()));
            difference += step.value();
            error += step.error() + Math.abs(difference) * Rounded.UNIT;
        }
        return new Rounded(difference, error);
    }

    @Override
    public double inverseTemperature() {
        return reservoir.inverseTemperature();
    }

    @Override
    public double relativeError() {
        return relativeError;
    }

    @Override
    public WorkAtoms atoms(Budget budget) {
        return enumerate(budget);
    }

    private WorkAtoms enumerate(Budget budget) {
        return SectorEnumeration.atoms(
                amplitudes,
                before.energies(),
                after.energies(),
                before.subsetProbabilities(factorised),
                after.subsetProbabilities(factorised),
                budget);
    }
}
