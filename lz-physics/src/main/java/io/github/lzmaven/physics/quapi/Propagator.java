package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.GramFactor;
import io.github.lzmaven.physics.numeric.Matrix;

/**
 * Two systems with their baths, driven through kicks together. Mutable; confined to one computation.
 *
 * <p>Over the bond, a density matrix is four row vectors: n (sum of the populations), x, y, z. Of each system two columns
 * are multiplied by the populations' matrix, (n even, z odd) and (z even, n odd), and two by the coherences' matrix,
 * (x even, y odd) and (-y even, x odd), see {@link UniformFunctional}.
 */
final class Propagator {

    private static final int SYSTEMS = 2;

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
        int length = 2 * SYSTEMS * populationStep.rows();
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
     * Adds a system with this Bloch vector and weight, and its bath in this state. The evolution is linear.
     *
     * @param bath over the bond; only the even part counts
     */
    void add(int system, double weight, double[] bloch, double[] bath) {
        for (int i = 0; i < even; i++) {
            double share = weight * bath[i];
            int at = 4 * i + 2 * system;
            populations[at] += share;
            populations[at + 1] += share * bloch[2];
            coherences[at] += share * bloch[0];
            coherences[at + 1] -= share * bloch[1];
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

    /** Turns the systems as they turn between kicks. */
    void rotate(Rotation r) {
        int border = 2 * SYSTEMS * even;
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

    /** Trace and Bloch vector (n, x, y, z) of a system, its bath forgotten by this vector over the bond. */
    double[] state(int system, double[] forget) {
        double[] sum = new double[4];
        for (int i = 0; i < even; i++) {
            int at = 4 * i + 2 * system;
            sum[0] += forget[i] * populations[at];
            sum[1] += forget[i] * coherences[at];
            sum[2] -= forget[i] * coherences[at + 1];
            sum[3] += forget[i] * populations[at + 1];
        }
        return sum;
    }

    /** Notes the vectors over the even and over the odd values of the bond. */
    void note(GramFactor evenPart, GramFactor oddPart) {
        for (int column = 0; column < 4; column++) {
            evenPart.add(populations, column, 4);
            evenPart.add(coherences, column, 4);
            oddPart.add(populations, 4 * even + column, 4);
            oddPart.add(coherences, 4 * even + column, 4);
        }
    }
}
