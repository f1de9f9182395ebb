package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.GramFactor;
import io.github.lzmaven.physics.numeric.Matrix;

/**
 * A system with its bath, driven through kicks. Mutable; confined to one computation.
 *
 * <p>Over the bond, a density matrix is four row vectors: n (sum of the populations), x, y, z. Two columns are multiplied by
 * the populations' matrix, (n even, z odd) and (z even, n odd), and two by the coherences' matrix, (x even, y odd) and
 * (-y even, x odd), see {@link UniformFunctional}.
 */
final class Propagator {

    private final Matrix populationStep;
    private final Matrix coherenceStep;
    private final int even;
    private double[] populations;
    private double[] coherences;
    private double[] spare;

    private Propagator(Matrix populationStep, Matrix coherenceStep, int even) {
        this.populationStep = populationStep;
        this.coherenceStep = coherenceStep;
        this.even = even;
        int length = 2 * populationStep.rows();
        populations = new double[length];
        coherences = new double[length];
        spare = new double[length];
    }

    /** Forward in time, with nothing there yet: see {@link #add}. */
    static Propagator forward(UniformFunctional functional) {
        // row vectors times a matrix are columns of its transpose
        return new Propagator(
                functional.populations().transposed(), functional.coherences().transposed(), functional.even());
    }

    /** Backward in time, for what is to be read out, instead of states. */
    static Propagator backward(UniformFunctional functional) {
        return new Propagator(functional.populations(), functional.coherences(), functional.even());
    }

    /**
     * Adds a system with this trace and Bloch vector, and its bath in this state. The evolution is linear.
     *
     * @param state n, x, y, z
     * @param bath  over the bond; only the even part counts
     */
    void add(double weight, double[] state, double[] bath) {
        for (int i = 0; i < even; i++) {
            double share = weight * bath[i];
            populations[2 * i] += share * state[0];
            populations[2 * i + 1] += share * state[3];
            coherences[2 * i] += share * state[1];
            coherences[2 * i + 1] -= share * state[2];
        }
    }

    /** One kick. */
    void kick() {
        Kick.apply(populationStep, populations, spare);
        double[] old = populations;
        populations = spare;
        Kick.apply(coherenceStep, coherences, old);
        spare = coherences;
        coherences = old;
    }

    /** Turns the system as it turns between kicks. */
    void rotate(Rotation r) {
        int border = 2 * even;
        for (int at = 0; at < border; at += 2) {
            double x = coherences[at];
            double y = -coherences[at + 1];
            double z = populations[at + 1];
            coherences[at] = r.xx * x + r.xy * y + r.xz * z;
            coherences[at + 1] = -(r.yx * x + r.yy * y + r.yz * z);
            populations[at + 1] = r.zx * x + r.zy * y + r.zz * z;
        }
        for (int at = border; at < populations.length; at += 2) {
            double x = coherences[at + 1];
            double y = coherences[at];
            double z = populations[at];
            coherences[at + 1] = r.xx * x + r.xy * y + r.xz * z;
            coherences[at] = r.yx * x + r.yy * y + r.yz * z;
            populations[at] = r.zx * x + r.zy * y + r.zz * z;
        }
    }

    /** n, x, y, z of the system, its bath forgotten, or put, by this vector over the bond. */
    double[] state(double[] bath) {
        double[] sum = new double[4];
        for (int i = 0; i < even; i++) {
            sum[0] += bath[i] * populations[2 * i];
            sum[1] += bath[i] * coherences[2 * i];
            sum[2] -= bath[i] * coherences[2 * i + 1];
            sum[3] += bath[i] * populations[2 * i + 1];
        }
        return sum;
    }

    /** Notes the vectors over the even and over the odd values of the bond. */
    void note(GramFactor evenPart, GramFactor oddPart) {
        for (int column = 0; column < 2; column++) {
            evenPart.add(populations, column, 2);
            evenPart.add(coherences, column, 2);
            oddPart.add(populations, 2 * even + column, 2);
            oddPart.add(coherences, 2 * even + column, 2);
        }
    }
}
