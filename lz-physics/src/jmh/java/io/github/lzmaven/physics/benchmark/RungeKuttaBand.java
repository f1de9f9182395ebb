package io.github.lzmaven.physics.benchmark;

/**
 * The single-particle Schrödinger equation of Hamiltonian (2) of Barra and Esposito 2016 by the classical Runge–Kutta method of
 * fixed step, as the paper solves it: the baseline of {@code level-crossing-exact}, for {@link Question#ofBand} with an occupied
 * level.
 *
 * <p>Uses that H has one row and one column beside its diagonal. Confined to one thread.
 */
final class RungeKuttaBand {

    private static final double COUPLING = 0.2;
    private static final double INVERSE_TEMPERATURE = 1.2;

    private final int levels;
    private final double duration;
    private final double[][] slopes;
    private final double[] between;

    RungeKuttaBand(int levels) {
        this.levels = levels;
        this.duration = levels + 1.0;
        this.slopes = new double[4][2 * levels + 2];
        this.between = new double[2 * levels + 2];
    }

    /** The occupation at the end from the whole propagator, one column for each state, as the paper's text has it. */
    double byColumns(int steps) {
        double occupation = 0.0;
        for (int k = 0; k <= levels; k++) {
            double[] column = propagated(k, steps, false);
            occupation += occupied(k) * weight(column, 0);
        }
        return occupation;
    }

    /** The same from one row of the propagator, which is one state under the reversed protocol. */
    double byRow(int steps) {
        double[] row = propagated(0, steps, true);
        double occupation = 0.0;
        for (int k = 0; k <= levels; k++) {
            occupation += occupied(k) * weight(row, k);
        }
        return occupation;
    }

    private double occupied(int k) {
        return k == 0 ? 1.0 : 1.0 / (Math.exp(INVERSE_TEMPERATURE * (k - levels / 3.0)) + 1.0);
    }

    private double weight(double[] state, int k) {
        double re = state[k];
        double im = state[levels + 1 + k];
        return re * re + im * im;
    }

    private double[] propagated(int from, int steps, boolean reversed) {
        double[] state = new double[2 * levels + 2];
        state[from] = 1.0;
        double step = duration / steps;
        double velocity = reversed ? -1.0 : 1.0;
        for (int n = 0; n < steps; n++) {
            double energy = reversed ? duration - n * step : n * step;
            derivative(energy, state, slopes[0]);
            derivative(energy + 0.5 * step * velocity, moved(state, 0.5 * step, slopes[0]), slopes[1]);
            derivative(energy + 0.5 * step * velocity, moved(state, 0.5 * step, slopes[1]), slopes[2]);
            derivative(energy + step * velocity, moved(state, step, slopes[2]), slopes[3]);
            for (int i = 0; i < state.length; i++) {
                state[i] += step / 6.0 * (slopes[0][i] + 2.0 * (slopes[1][i] + slopes[2][i]) + slopes[3][i]);
            }
        }
        return state;
    }

    private double[] moved(double[] state, double by, double[] slope) {
        for (int i = 0; i < state.length; i++) {
            between[i] = state[i] + by * slope[i];
        }
        return between;
    }

    /** {@code dψ/dt = -iHψ}; the real parts come first. */
    private void derivative(double energy, double[] state, double[] slope) {
        int im = levels + 1;
        double sumRe = 0.0;
        double sumIm = 0.0;
        for (int k = 1; k <= levels; k++) {
            slope[k] = k * state[im + k] + COUPLING * state[im];
            slope[im + k] = -k * state[k] - COUPLING * state[0];
            sumRe += state[k];
            sumIm += state[im + k];
        }
        slope[0] = energy * state[im] + COUPLING * sumIm;
        slope[im] = -energy * state[0] - COUPLING * sumRe;
    }
}
