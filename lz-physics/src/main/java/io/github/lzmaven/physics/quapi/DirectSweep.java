package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;

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
        Propagator propagator = new Propagator(functional);
        Rotation rotation = new Rotation();
        double ground = 0.0;
        double survival = 0.0;
        for (long k = 0; k < kicks; k++) {
            if (k % PATIENCE == 0) {
                budget.spend();
            }
            propagator.kick();
            double begin = (k - 0.5 * kicks) * step;
            if (k < spread) {
                double[] followed = field.followedGround(begin);
                propagator.add(0, weight(k), followed);
                propagator.add(1, weight(k), new double[] {-followed[0], -followed[1], -followed[2]});
            }
            rotation.over(corrected, begin + 0.5 * step, step);
            propagator.rotate(rotation);
            if (k >= kicks - spread) {
                double[] followed = field.followedGround(begin + step);
                Probabilities now = Probabilities.of(followed, propagator.state(0), propagator.state(1));
                ground += weight(kicks - 1 - k) * now.ground();
                survival += weight(kicks - 1 - k) * now.survival();
            }
        }
        return new Probabilities(ground, survival);
    }

    /** {@code (2/n) sin²(π(k + ½)/n)} for the k-th kick from either end: sums to 1, smooth at both ends. */
    private double weight(long k) {
        double s = StrictMath.sin(Math.PI * (k + 0.5) / spread);
        return 2.0 / spread * s * s;
    }
}
