package io.github.lzmaven.physics.quapi;

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
    private final UniformFunctional functional;
    private double[] populations;
    private double[] coherences;
    private double[] spare;

    /** Nothing yet: see {@link #add}. */
    Propagator(UniformFunctional functional) {
        this.functional = functional;
        // row vectors times a matrix are columns of its transpose
        populationStep = functional.populations().transposed();
        coherenceStep = functional.coherences().transposed();
        int bond = functional.bond();
        populations = new double[4 * bond];
        coherences = new double[4 * bond];
        spare = new double[4 * bond];
    }

    /** Adds a system with this Bloch vector, beside a bath it has not met, with a weight. The evolution is linear. */
    void add(int system, double weight, double[] bloch) {
        for (int i = 0; i < functional.even(); i++) {
            double share = weight * functional.start()[i];
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
        int even = 2 * SYSTEMS * functional.even();
        for (int at = 0; at < even; at += 2) {
            double x = coherences[at];
            double y = -coherences[at + 1];
            double z = populations[at + 1];
            coherences[at] = r.xx * x + r.xy * y + r.xz * z;
            coherences[at + 1] = -(r.yx * x + r.yy * y + r.yz * z);
            populations[at + 1] = r.zx * x + r.zy * y + r.zz * z;
        }
        for (int at = even; at < populations.length; at += 2) {
            double x = coherences[at + 1];
            double y = coherences[at];
            double z = populations[at];
            coherences[at + 1] = r.xx * x + r.xy * y + r.xz * z;
            coherences[at] = r.yx * x + r.yy * y + r.yz * z;
            populations[at] = r.zx * x + r.zy * y + r.zz * z;
        }
    }

    /** Trace and Bloch vector (n, x, y, z) of a system, its bath forgotten. */
    double[] state(int system) {
        double[] sum = new double[4];
        for (int i = 0; i < functional.even(); i++) {
            double weight = functional.end()[i];
            int at = 4 * i + 2 * system;
            sum[0] += weight * populations[at];
            sum[1] += weight * coherences[at];
            sum[2] -= weight * coherences[at + 1];
            sum[3] += weight * populations[at + 1];
        }
        return sum;
    }
}
