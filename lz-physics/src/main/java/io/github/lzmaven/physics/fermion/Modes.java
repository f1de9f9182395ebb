package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Inputs;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The single-particle modes of a Hamiltonian and how the state before a measurement fills them.
 *
 * @param energies from the chemical potential
 * @param vectors  the modes as columns in the basis of levels, the driven level first
 * @param logOdds  {@code ln[n/(1-n)]} of the modes, or of the levels where these are factorised
 * @param levelOdds of the uncoupled levels
 */
record Modes(double[] energies, RealMatrix vectors, double[] logOdds, double[] levelOdds) {

    static Modes of(Inputs inputs, double driven, double drivenOdds, boolean bare) {
        double[] levels = inputs.list(BandParameters.LEVELS);
        double[] gaps = inputs.list(BandParameters.GAPS);
        double mu = inputs.number(BandParameters.CHEMICAL_POTENTIAL);
        double beta = inputs.number(BandParameters.INVERSE_TEMPERATURE);
        int size = levels.length + 1;
        RealMatrix h = new Array2DRowRealMatrix(size, size);
        double[] levelOdds = new double[size];
        h.setEntry(0, 0, driven - mu);
        levelOdds[0] = drivenOdds;
        for (int i = 1; i < size; i++) {
            h.setEntry(i, i, levels[i - 1] - mu);
            levelOdds[i] = -beta * (levels[i - 1] - mu);
            double coupling = bare ? 0.0 : 0.5 * (gaps.length == 1 ? gaps[0] : gaps[i - 1]);
            h.setEntry(0, i, coupling);
            h.setEntry(i, 0, coupling);
        }
        if (bare) {
            double[] energies = new double[size];
            Arrays.setAll(energies, i -> h.getEntry(i, i));
            RealMatrix identity = MatrixUtils.createRealIdentityMatrix(size);
            return new Modes(energies, identity, levelOdds, levelOdds);
        }
        EigenDecomposition modes = new EigenDecomposition(h);
        RealMatrix vectors = modes.getV();
        double[] energies = new double[size];
        Arrays.setAll(energies, j -> expectation(h, vectors.getColumn(j)));
        double[] odds = new double[size];
        Arrays.setAll(odds, j -> -beta * energies[j]);
        return new Modes(energies, vectors, odds, levelOdds);
    }

    /** {@code v·Hv/v·v}, which the errors of v enter squared: better than the eigenvalues of a large band that come with it. */
    private static double expectation(RealMatrix h, double[] v) {
        double sum = 0.0;
        double norm = 0.0;
        double coupled = 0.0;
        for (int i = 0; i < v.length; i++) {
            sum += h.getEntry(i, i) * v[i] * v[i];
            norm += v[i] * v[i];
            coupled += i == 0 ? 0.0 : h.getEntry(0, i) * v[i];
        }
        return (sum + 2.0 * v[0] * coupled) / norm;
    }

    /**
     * The probabilities of finding exactly a set of modes filled, by the set's bit mask: products for independent
     * modes; for factorised levels {@code det[C on the set, 1-C elsewhere]} with the correlation matrix C.
     */
    double[] subsetProbabilities(boolean factorised) {
        int size = energies.length;
        double[] probabilities = new double[1 << size];
        RealMatrix correlation = correlation();
        for (int set = 0; set < probabilities.length; set++) {
            double logProbability = 0.0;
            RealMatrix rows = factorised ? correlation.copy() : null;
            for (int j = 0; j < size; j++) {
                boolean filled = (set >> j & 1) != 0;
                double odds = filled ? logOdds[j] : -logOdds[j];
                logProbability -= Math.max(-odds, 0.0) + StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
                if (rows != null && !filled) {
                    for (int k = 0; k < size; k++) {
                        rows.setEntry(j, k, (j == k ? 1.0 : 0.0) - rows.getEntry(j, k));
                    }
                }
            }
            probabilities[set] = rows == null
                    ? StrictMath.exp(logProbability)
                    : Math.max(0.0, new LUDecomposition(rows, 0.0).getDeterminant());
        }
        return probabilities;
    }

    /** {@code ⟨c_j† c_k⟩} in the modes for uncoupled levels. */
    private RealMatrix correlation() {
        double[] occupations = Arrays.stream(levelOdds)
                .map(odds -> 1.0 / (1.0 + StrictMath.exp(-odds)))
                .toArray();
        RealMatrix filled = new DiagonalMatrix(occupations);
        return vectors.transpose().multiply(filled).multiply(vectors);
    }
}
