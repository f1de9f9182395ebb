package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import java.util.Arrays;

/** The work in the chain of crossings, forward and backward. */
final class ChainWork implements WorkSource {

    private final WorkChain forward;
    private final WorkChain backward;
    private final FermiReservoir reservoir;
    private final Sweep sweep;

    ChainWork(Inputs inputs) {
        sweep = Sweep.of(inputs);
        reservoir = BandParameters.reservoir(inputs);
        double[] initial = equilibrium(sweep.startEnergy());
        if (!inputs.is(BandParameters.INITIAL_OCCUPATION, "equilibrium")) {
            double p = inputs.number(BandParameters.INITIAL_OCCUPATION);
            initial = new double[] {p, 1.0 - p};
        }
        forward = WorkChain.of(sweep, reservoir, initial);
        backward = forward.reversed(equilibrium(sweep.endEnergy()));
    }

    private double[] equilibrium(double energy) {
        return new double[] {
            reservoir.occupation(energy).value(), reservoir.vacancy(energy).value()
        };
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
        return reservoir.grandPotential(sweep.endEnergy()).minus(reservoir.grandPotential(sweep.startEnergy()));
    }

    @Override
    public double inverseTemperature() {
        return reservoir.inverseTemperature();
    }

    @Override
    public double relativeError() {
        return forward.relativeError();
    }

    @Override
    public WorkAtoms atoms(Budget budget) {
        WorkAtoms ahead = forward.atoms();
        WorkAtoms back = backward.atoms();
        int size = ahead.work().length;
        double[] work = Arrays.copyOf(ahead.work(), size + back.work().length);
        double[] p = Arrays.copyOf(ahead.forward(), work.length);
        double[] q = new double[work.length];
        System.arraycopy(back.work(), 0, work, size, back.work().length);
        System.arraycopy(back.forward(), 0, q, size, back.work().length);
        return new WorkAtoms(work, p, q).merged(0.0);
    }
}
