package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.numeric.AffineMagnus;

/**
 * The full Bloch equations from one x to another, every rotation followed: by Magnus steps that turn the Bloch vector by
 * about {@link #TURN}, once more with all steps halved, and extrapolated. What halving changed is the error.
 *
 * <p>Carries six numbers: a Bloch vector, then the difference between another one and it, which has no source.
 */
final class BlochIntegration {

    private static final double TURN = 1.4;
    private static final double CHANGE = 0.18;

    /** The error that will do unless more is wanted. */
    static final double ACCURACY = 2e-10;

    /**
     * The part of the sixth-order error that extrapolation may leave. The steps are symmetric in time, so that the next term
     * is of eighth order; at steps as long as these it was found to be up to an eighth of it, for speeds from 0.06 to 100.
     */
    private static final double LEFT_OVER = 0.2;

    private static final int MOST_HALVINGS = 6;

    private static final double ROUND_OFF = 0x1p-53;

    private final BlochEquations equations;
    private final AffineMagnus magnus;
    private final double accuracy;
    private final Budget budget;
    private double error;
    private long steps;

    /**
     * Follows equations.
     *
     * @param accuracy the error a state may have after each integration
     */
    BlochIntegration(BlochEquations equations, double accuracy, Budget budget) {
        this.equations = equations;
        this.accuracy = accuracy;
        this.magnus = new AffineMagnus(equations);
        this.budget = budget;
    }

    /** How wrong the numbers returned so far may be, all integrations together. */
    double error() {
        return error;
    }

    /** The state at {@code to}, given that at {@code from}. */
    double[] through(double from, double to, double[] start) {
        double[] coarse = steps(from, to, start, 1);
        for (int halving = 1; halving <= MOST_HALVINGS; halving++) {
            double[] fine = steps(from, to, start, 1 << halving);
            // sixth order: halving leaves one part in 64 of the error
            double change = 0.0;
            double[] extrapolated = fine.clone();
            for (int i = 0; i < fine.length; i++) {
                extrapolated[i] += (fine[i] - coarse[i]) / 63.0;
                change = Math.max(change, Math.abs(fine[i] - coarse[i]) / 63.0);
            }
            double leftOver = LEFT_OVER * change;
            if (leftOver < accuracy) {
                error += leftOver + 1e-13 + steps * ROUND_OFF;
                return extrapolated;
            }
            coarse = fine;
        }
        throw new NotConvergedException("the Bloch equations from x = " + from + " to " + to + " did not settle to "
                + accuracy + " after " + MOST_HALVINGS + " halvings of the step");
    }

    private double[] steps(double from, double to, double[] start, int pieces) {
        double[] state = start.clone();
        double x = from;
        while (x < to) {
            budget.spend();
            double splitting = StrictMath.cosh(x);
            double step = 1.0 / (splitting * splitting / (equations.speed() * TURN) + 1.0 / CHANGE);
            double next = x + 1.25 * step < to ? x + step : to;
            for (int piece = 0; piece < pieces; piece++) {
                steps++;
                magnus.step(x + (next - x) * piece / pieces, x + (next - x) * (piece + 1) / pieces, state);
            }
            x = next;
        }
        return state;
    }
}
