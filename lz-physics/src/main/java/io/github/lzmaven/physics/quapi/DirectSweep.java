package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.numeric.GramFactor;

/**
 * A sweep, kick by kick, between the two ends of the window.
 *
 * <p>It is run backward: what is read out at the end, one vector over the bond and {1, x, y, z}, is carried to the start, and
 * there applied to every initial state at once. Forward, each initial state would take a run of its own.
 *
 * <p>A sudden start and a sudden end leave oscillations of relative size 1/ε², because the bath has to polarise first and
 * the read-out knows nothing of that. Since the evolution is linear, the start is spread over many periods at no cost, by
 * starting bit by bit in the outer part of the window; the read-out likewise.
 */
final class DirectSweep {

    /** The share of the window, at either end, over which start and read-out are spread. */
    private static final double SPREAD = 0.2;
    /** A budget is asked once in so many kicks. */
    private static final int PATIENCE = 1024;

    private final SweepField field;
    private final SweepField corrected;
    private final double step;
    private final long kicks;
    private final long spread;

    /**
     * Prepares it.
     *
     * @param field      the field of the system
     * @param correction factor of the field normal to the coupling, {@link KickedBath#fieldCorrection}
     * @param window     the bias in Δ from whose negative to which the sweep runs
     * @param step       the interval between kicks
     */
    DirectSweep(SweepField field, double correction, double window, double step) {
        this.field = field;
        this.step = step;
        corrected = field.corrected(correction);
        kicks = (long) Math.ceil(2.0 * window / (field.sweep().speed() * step));
        spread = Math.max(1, (long) (0.5 * SPREAD * kicks));
    }

    /** Runs it under the influence of a bath. */
    Probabilities run(UniformFunctional functional, Budget budget) {
        Propagator readOut = Propagator.backward(functional);
        Rotation rotation = new Rotation();
        double ground = 0.0;
        double excited = 0.0;
        for (long k = kicks - 1; k >= 0; k--) {
            if (k % PATIENCE == 0) {
                budget.spend();
            }
            back(readOut, rotation, k, functional);
            if (k < spread) {
                double[] read = readOut.state(functional.start());
                double[] state = field.followedGround(time((double) k));
                double along = read[1] * state[0] + read[2] * state[1] + read[3] * state[2];
                ground += weight(k) * (read[0] + along);
                excited += weight(k) * (read[0] - along);
            }
            readOut.kick();
        }
        return new Probabilities(ground, 1.0 - excited);
    }

    /** From right after the k-th kick's interval to right after the kick: reads out what is read there, and turns it back. */
    private void back(Propagator readOut, Rotation rotation, long k, UniformFunctional functional) {
        if (k >= kicks - spread) {
            // the probability of the ground state is (1 + g·r)/2
            double[] g = field.followedGround(time(k + 1.0));
            readOut.add(0.5 * weight(kicks - 1 - k), new double[] {1.0, g[0], g[1], g[2]}, functional.end());
        }
        rotation.over(corrected, time(k + 0.5), step);
        rotation.transpose();
        readOut.rotate(rotation);
    }

    /** Notes which vectors over the bond the sweep reaches, from the ground and from the excited state. */
    void noteReached(UniformFunctional functional, GramFactor even, GramFactor odd, int stride) {
        Propagator[] systems = {Propagator.forward(functional), Propagator.forward(functional)};
        Rotation rotation = new Rotation();
        for (long k = 0; k < kicks; k++) {
            rotation.over(corrected, time(k + 0.5), step);
            double[] g = field.followedGround(time((double) k));
            for (int i = 0; i < 2; i++) {
                systems[i].kick();
                if (k < spread) {
                    double sign = 1.0 - 2.0 * i;
                    systems[i].add(
                            weight(k), new double[] {1.0, sign * g[0], sign * g[1], sign * g[2]}, functional.start());
                }
                systems[i].rotate(rotation);
                if (k % stride == 0) {
                    systems[i].note(even, odd);
                }
            }
        }
    }

    /** Notes which combinations of vectors over the bond matter for what is read out: the sweep run backward. */
    void noteObserved(UniformFunctional functional, GramFactor even, GramFactor odd, int stride) {
        Propagator readOut = Propagator.backward(functional);
        Rotation rotation = new Rotation();
        even.add(functional.end(), 0, 1);
        for (long k = kicks - 1; k >= 0; k--) {
            back(readOut, rotation, k, functional);
            if (k % stride == 0) {
                readOut.note(even, odd);
            }
            readOut.kick();
        }
    }

    private double time(double kick) {
        return (kick - 0.5 * kicks) * step;
    }

    /** {@code (2/n) sin²(π(k + ½)/n)} for the k-th kick from either end: sums to 1, smooth at both ends. */
    private double weight(long k) {
        double s = StrictMath.sin(Math.PI * (k + 0.5) / spread);
        return 2.0 / spread * s * s;
    }
}
