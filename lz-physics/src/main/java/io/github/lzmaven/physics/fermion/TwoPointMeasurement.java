package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import org.apache.commons.math3.complex.Complex;

/**
 * The work of free fermions between two measurements of the energy, for a start in which every mode j is occupied
 * independently with probability n_j: Levitov's determinant
 * {@code ⟨e^{sw}⟩ = det[1 - n + n e^{-sE} B e^{sE'} B†]}, with {@code B_jl = ⟨j|U†|l⟩} between modes before and after.
 *
 * <p>Since B is unitary this is {@code det B† · det[B_jl (1 - n_j + n_j e^{s(E'_l - E_j)})]}, which takes no matrix product.
 * Rows and columns are scaled so that no exponential overflows, however large the band. Energies are counted from the
 * chemical potential: the number of particles is conserved.
 */
final class TwoPointMeasurement implements WorkProcess {

    private final double[] energiesBefore;
    private final double[] logOdds;
    private final double[] energiesAfter;
    private final ComplexMatrix amplitudes;
    private final Complex logDeterminant;
    private final double sign;
    private final double relativeError;

    /**
     * One process.
     *
     * @param energiesBefore of the modes at the first measurement
     * @param logOdds        {@code ln[n/(1-n)]} of these modes, possibly infinite
     * @param energiesAfter  of the modes at the second measurement
     * @param amplitudes     B, rows before, columns after
     * @param sign           1 for the work, -1 for minus the work
     * @param relativeError  of the amplitudes, for the promise about cumulants
     */
    TwoPointMeasurement(
            double[] energiesBefore,
            double[] logOdds,
            double[] energiesAfter,
            ComplexMatrix amplitudes,
            double sign,
            double relativeError) {
        this.energiesBefore = energiesBefore;
        this.logOdds = logOdds;
        this.energiesAfter = energiesAfter;
        this.amplitudes = amplitudes;
        this.logDeterminant = amplitudes.adjoint().logDeterminant();
        this.sign = sign;
        this.relativeError = relativeError;
    }

    @Override
    public Complex logGenerating(Complex argument) {
        Complex s = argument.multiply(sign);
        int size = amplitudes.size();
        double logScale = 0.0;
        // the column factor 1 or e^{sE'} over 1 + |e^{sE'}|
        double[] staying = new double[size];
        double[] movingRe = new double[size];
        double[] movingIm = new double[size];
        for (int l = 0; l < size; l++) {
            double exponent = s.getReal() * energiesAfter[l];
            double phase = s.getImaginary() * energiesAfter[l];
            logScale += softplus(exponent);
            staying[l] = share(-exponent);
            movingRe[l] = share(exponent) * StrictMath.cos(phase);
            movingIm[l] = share(exponent) * StrictMath.sin(phase);
        }
        ComplexMatrix scaled = ComplexMatrix.zero(size);
        for (int j = 0; j < size; j++) {
            double exponent = logOdds[j] - s.getReal() * energiesBefore[j];
            double phase = -s.getImaginary() * energiesBefore[j];
            logScale += Double.isInfinite(logOdds[j]) && logOdds[j] > 0.0
                    ? -s.getReal() * energiesBefore[j]
                    : softplus(exponent) - softplus(logOdds[j]);
            double empty = share(-exponent);
            double fullRe = share(exponent) * StrictMath.cos(phase);
            double fullIm = share(exponent) * StrictMath.sin(phase);
            double[] br = amplitudes.re()[j];
            double[] bi = amplitudes.im()[j];
            double[] re = scaled.re()[j];
            double[] im = scaled.im()[j];
            for (int l = 0; l < size; l++) {
                double hr = empty * staying[l] + fullRe * movingRe[l] - fullIm * movingIm[l];
                double hi = fullRe * movingIm[l] + fullIm * movingRe[l];
                re[l] = br[l] * hr - bi[l] * hi;
                im[l] = br[l] * hi + bi[l] * hr;
            }
        }
        return scaled.logDeterminant().add(logDeterminant).add(logScale);
    }

    /**
     * From the series of {@code ln det = tr ln} in s. With K the second energy as an operator at the time of the first,
     * {@code X = e^{-sE} e^{sK}} has the derivatives {@code Y_1 = K - E} and {@code Y_{k+1} = Y_k Y_1 + [Y_k, E]}, so that
     * only differences of energies enter.
     */
    @Override
    public Estimate[] cumulants() {
        int size = amplitudes.size();
        ComplexMatrix y1 = difference();
        ComplexMatrix y2 = following(y1, y1);
        ComplexMatrix y3 = following(y2, y1);
        ComplexMatrix y4 = following(y3, y1);
        ComplexMatrix b1 = occupied(y1, 1.0);
        ComplexMatrix b2 = occupied(y2, 0.5);
        ComplexMatrix b3 = occupied(y3, 1.0 / 6.0);
        ComplexMatrix b4 = occupied(y4, 1.0 / 24.0);
        ComplexMatrix b11 = b1.times(b1);
        double[][] terms = {
            {trace(b1)},
            {2.0 * trace(b2), -trace(b11)},
            {6.0 * trace(b3), -6.0 * b1.realTraceOfProduct(b2), 2.0 * b11.realTraceOfProduct(b1)},
            {
                24.0 * trace(b4),
                -24.0 * b1.realTraceOfProduct(b3),
                -12.0 * b2.realTraceOfProduct(b2),
                24.0 * b11.realTraceOfProduct(b2),
                -6.0 * b11.realTraceOfProduct(b11)
            }
        };
        double filled = 0.0;
        double farthest = 0.0;
        for (int j = 0; j < size; j++) {
            filled += share(logOdds[j]);
            farthest = Math.max(farthest, Math.max(Math.abs(energiesBefore[j]), Math.abs(energiesAfter[j])));
        }
        // an element of Y_1 is a difference of energies, rounded like these, and may be far smaller
        double rounded = 4.0 * Rounded.UNIT * farthest;
        double typical = Math.max(rounded, Math.sqrt(2.0 * Math.abs(trace(b2)) / Math.max(filled, Rounded.UNIT)));
        Estimate[] kappa = new Estimate[4];
        for (int k = 0; k < 4; k++) {
            double sum = 0.0;
            double largest = 0.0;
            for (double term : terms[k]) {
                sum += term;
                largest = Math.max(largest, Math.abs(term));
            }
            double turned = k % 2 == 0 ? sign * sum : sum;
            double cancelled = k == 0 ? rounded * Math.sqrt(filled) : (k + 1) * rounded / typical * largest;
            kappa[k] = new Estimate(turned, relativeError * largest + size * Math.ulp(largest) + cancelled);
        }
        return kappa;
    }

    /** {@code Y_1 = B E' B† - E}. */
    private ComplexMatrix difference() {
        int size = amplitudes.size();
        ComplexMatrix weighted = ComplexMatrix.zero(size);
        for (int j = 0; j < size; j++) {
            for (int l = 0; l < size; l++) {
                weighted.re()[j][l] = amplitudes.re()[j][l] * energiesAfter[l];
                weighted.im()[j][l] = amplitudes.im()[j][l] * energiesAfter[l];
            }
        }
        ComplexMatrix difference = weighted.times(amplitudes.adjoint());
        for (int j = 0; j < size; j++) {
            difference.re()[j][j] -= energiesBefore[j];
        }
        return difference;
    }

    private ComplexMatrix following(ComplexMatrix y, ComplexMatrix y1) {
        ComplexMatrix next = y.times(y1);
        for (int j = 0; j < y.size(); j++) {
            for (int k = 0; k < y.size(); k++) {
                double apart = energiesBefore[k] - energiesBefore[j];
                next.re()[j][k] += apart * y.re()[j][k];
                next.im()[j][k] += apart * y.im()[j][k];
            }
        }
        return next;
    }

    /** {@code n·Y·factor}. */
    private ComplexMatrix occupied(ComplexMatrix y, double factor) {
        ComplexMatrix weighted = ComplexMatrix.zero(y.size());
        for (int j = 0; j < y.size(); j++) {
            double weight = factor * share(logOdds[j]);
            for (int k = 0; k < y.size(); k++) {
                weighted.re()[j][k] = weight * y.re()[j][k];
                weighted.im()[j][k] = weight * y.im()[j][k];
            }
        }
        return weighted;
    }

    private static double trace(ComplexMatrix matrix) {
        double trace = 0.0;
        for (int j = 0; j < matrix.size(); j++) {
            trace += matrix.re()[j][j];
        }
        return trace;
    }

    /** {@code e^x/(1 + e^x)}. */
    private static double share(double x) {
        double small = StrictMath.exp(-Math.abs(x));
        return (x >= 0.0 ? 1.0 : small) / (1.0 + small);
    }

    /** {@code ln(1 + e^x)}. */
    private static double softplus(double x) {
        return Math.max(x, 0.0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
