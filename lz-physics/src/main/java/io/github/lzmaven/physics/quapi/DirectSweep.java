package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.numeric.GramFactor;

/**
 * A sweep, kick by kick, from one end of the window to the other.
 *
 * <p>A sudden start and a sudden end leave oscillations of relative size 1/ε², because the bath has to polarise first and
 * the read-out knows nothing of that. Since the evolution is linear, the start is spread over many periods at no cost, by
 * adding the initial state bit by bit in the outer part of the window; the read-out likewise.
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
        Propagator propagator = Propagator.forward(functional);
        Rotation rotation = new Rotation();
        double ground = 0.0;
        double survival = 0.0;
        for (long k = 0; k < kicks; k++) {
            if (k % PATIENCE == 0) {
                budget.spend();
            }
            propagator.kick();
            if (k < spread) {
                add(propagator, k, functional.start());
            }
            rotation.over(corrected, time(k + 0.5), step);
            propagator.rotate(rotation);
            if (k >= kicks - spread) {
                Probabilities now = Probabilities.of(
                        field.followedGround(time(k + 1.0)),
                        propagator.state(0, functional.end()),
                        propagator.state(1, functional.end()));
                ground += weight(kicks - 1 - k) * now.ground();
                survival += weight(kicks - 1 - k) * now.survival();
            }
        }
        return new Probabilities(ground, survival);
    }

    /** Notes which vectors over the bond the sweep reaches. */
    void noteReached(UniformFunctional functional, GramFactor even, GramFactor odd, int stride) {
        Propagator propagator = Propagator.forward(functional);
        Rotation rotation = new Rotation();
        for (long k = 0; k < kicks; k++) {
            propagator.kick();
            if (k < spread) {
                add(propagator, k, functional.start());
            }
            rotation.over(corrected, time(k + 0.5), step);
            propagator.rotate(rotation);
            if (k % stride == 0) {
                propagator.note(even, odd);
            }
        }
    }

    /** Notes which combinations of vectors over the bond matter for what is read out: the sweep run backward. */
    void noteObserved(UniformFunctional functional, GramFactor even, GramFactor odd, int stride) {
        Propagator propagator = Propagator.backward(functional);
        Rotation rotation = new Rotation();
        for (long k = kicks - 1; k >= 0; k--) {
            if (k >= kicks - spread) {
                add(propagator, k, functional.end());
            }
            rotation.over(corrected, time(k + 0.5), step);
            rotation.transpose();
            propagator.rotate(rotation);
            if (k % stride == 0) {
                propagator.note(even, odd);
            }
            propagator.kick();
        }
    }

    private double time(double kick) {
        return (kick - 0.5 * kicks) * step;
    }

    /** Adds the share of the k-th kick of what is in the ground state to one system, in the excited state to the other. */
    private void add(Propagator propagator, long k, double[] bath) {
        boolean early = k < spread;
        double[] ground = field.followedGround(time(early ? k : k + 1.0));
        double share = weight(early ? k : kicks - 1 - k);
        propagator.add(0, share, ground, bath);
        propagator.add(1, share, new double[] {-ground[0], -ground[1], -ground[2]}, bath);
    }

    /** {@code (2/n) sin²(π(k + ½)/n)} for the k-th kick from either end: sums to 1, smooth at both ends. */
    private double weight(long k) {
        double s = StrictMath.sin(Math.PI * (k + 0.5) / spread);
        return 2.0 / spread * s * s;
    }
}
