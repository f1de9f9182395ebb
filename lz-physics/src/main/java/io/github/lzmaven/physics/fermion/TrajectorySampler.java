package io.github.lzmaven.physics.fermion;

import java.util.List;

/** Draws trajectories of the chain. Overwrites the last one with each: one instance per thread. */
final class TrajectorySampler {

    private final double initial;
    private final double[] lifts;
    private final double[] reservoirFull;
    private final double[] diabatic;
    private final double[] work;
    private final boolean[] occupied;
    private final boolean[] reservoirOccupied;

    TrajectorySampler(Sweep sweep, FermiReservoir reservoir, double initial) {
        List<Crossing> crossings = sweep.crossings();
        int rows = crossings.size() + 1;
        this.initial = initial;
        this.lifts = new double[rows];
        this.reservoirFull = new double[rows];
        this.diabatic = new double[rows];
        this.work = new double[rows];
        this.occupied = new boolean[rows];
        this.reservoirOccupied = new boolean[rows];
        lifts[0] = sweep.energyAfter(-1) - sweep.startEnergy();
        for (int i = 1; i < rows; i++) {
            Crossing crossing = crossings.get(i - 1);
            lifts[i] = sweep.energyAfter(i - 1) - crossing.energy();
            reservoirFull[i] = reservoir.occupation(crossing.energy()).value();
            diabatic[i] = crossing.diabaticProbability().value();
        }
    }

    /** Draws the next trajectory. */
    void sample(RandomStream random) {
        boolean full = random.uniform() < initial;
        double done = 0.0;
        for (int i = 0; i < lifts.length; i++) {
            if (i > 0) {
                reservoirOccupied[i] = random.uniform() < reservoirFull[i];
                if (random.uniform() >= diabatic[i]) {
                    full = reservoirOccupied[i];
                }
            }
            done += full ? lifts[i] : 0.0;
            occupied[i] = full;
            work[i] = done;
        }
    }

    /** The work up to the level after each crossing; valid until the next draw. */
    double[] work() {
        return work;
    }

    /** Whether the driven level is full after each crossing; valid until the next draw. */
    boolean[] occupied() {
        return occupied;
    }

    /** Whether the reservoir level was full before each crossing; valid until the next draw. */
    boolean[] reservoirOccupied() {
        return reservoirOccupied;
    }
}
