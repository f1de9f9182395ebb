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
        double[][] transposed = after.vectors().transpose().getData();
        ComplexMatrix amplitudes = ComplexMatrix.zero(size);
        double defect = 0.0;
        for (int j = 0; j < size; j++) {
            double[][] state = {before.vectors().getColumn(j), new double[size]};
            for (Piece piece : sweep.pieces()) {
                budget.spend();
                particle.advance(state, piece.startEnergy(), piece.velocity(), piece.duration());
            }
            double norm = 0.0;
            for (int l = 0; l < size; l++) {
                double re = 0.0;
                double im = 0.0;
                for (int i = 0; i < size; i++) {
                    re += transposed[l][i] * state[0][i];
                    im += transposed[l][i] * state[1][i];
                }
                amplitudes.re()[j][l] = re;
                amplitudes.im()[j][l] = -im;
                norm += re * re + im * im;
            }
            defect = Math.max(defect, Math.abs(norm - 1.0));
        }
        return new Amplitudes(amplitudes, defect + 8.0 * Rounded.UNIT * (1.0 + Math.sqrt((double) particle.steps())));
    }
}
