package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;

/**
 * The amplitudes {@code B_jl = ⟨j|U†|l⟩}, rows the modes before, columns the modes after.
 *
 * @param matrix B
 * @param error      of an amplitude
 */
record Amplitudes(ComplexMatrix matrix, double error) {

    static Amplitudes of(Sweep sweep, Inputs inputs, Modes before, Modes after, Budget budget) {
        int size = before.energies().length;
        SingleParticle particle = new SingleParticle(
                inputs.list(BandParameters.LEVELS),
                inputs.list(BandParameters.GAPS),
                Math.min(sweep.startEnergy(), sweep.endEnergy()),
                Math.max(sweep.startEnergy(), sweep.endEnergy()));
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
        double defect = 0.0;
        for (int j = 0; j < size; j++) {
            double norm = 0.0;
            for (int l = 0; l < size; l++) {
                double re = dot(transposed[l], states[j][0]);
                double im = dot(transposed[l], states[j][1]);
                amplitudes.re()[j][l] = re;
                amplitudes.im()[j][l] = -im;
                norm += re * re + im * im;
            }
            defect = Math.max(defect, Math.abs(norm - 1.0));
        }
        return new Amplitudes(amplitudes, defect + 8.0 * Rounded.UNIT * (1.0 + Math.sqrt((double) particle.steps())));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
