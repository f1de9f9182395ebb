package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;

/**
 * The amplitudes {@code B_jl = ⟨j|U†|l⟩}, rows the modes before, columns the modes after, unitary to round-off: what all
 * steps and the modes lack in norm would add up over the filled levels.
 *
 * @param matrix B
 * @param error      of an amplitude
 */
record Amplitudes(ComplexMatrix matrix, double error) {

    /** The part of a lack of unitarity that may hide a turn of the states of its size, which mending does not undo. */
    private static final double LEFT = 0.0625;

    static Amplitudes of(Sweep sweep, Inputs inputs, Modes before, Modes after, Budget budget) {
        int size = before.energies().length;
        SingleParticle particle = new SingleParticle(
                inputs.list(BandParameters.LEVELS), inputs.list(BandParameters.GAPS), sweep.lowest(), sweep.highest());
        double[][][] states = new double[size][2][];
        for (int j = 0; j < size; j++) {
            states[j][0] = before.vectors().getColumn(j);
            states[j][1] = new double[size];
        }
        for (Piece piece : sweep.pieces()) {
            particle.advance(states, piece.startEnergy(), piece.velocity(), piece.duration(), budget);
        }
        double[][] transposed = after.vectors().transpose().getData();
        ComplexMatrix amplitudes = ComplexMatrix.zero(size);
        for (int j = 0; j < size; j++) {
            for (int l = 0; l < size; l++) {
                amplitudes.re()[j][l] = dot(transposed[l], states[j][0]);
                amplitudes.im()[j][l] = -dot(transposed[l], states[j][1]);
            }
        }
        double defect = amplitudes.makeUnitary();
        double randomWalk = 8.0 * Rounded.UNIT * (1.0 + Math.sqrt((double) particle.steps()));
        return new Amplitudes(amplitudes, randomWalk + defect * LEFT);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
