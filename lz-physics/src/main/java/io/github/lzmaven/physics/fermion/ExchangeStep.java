package io.github.lzmaven.physics.fermion;

import java.util.Arrays;

/**
 * One step of the dynamics under the Hamiltonian (2) in which the reservoir levels evolve freely but for their exchange
 * with the driven level, whose amplitude a(s) alone has to be solved for:
 * {@code a' = -iε(s)a - ∫_0^s K(s-r) a(r) dr - i Σ_k γ_k e^{-iε_k s} b_k(0)} with the memory
 * {@code K(s) = Σ_k γ_k² e^{-iε_k s}}.
 *
 * <p>Integrated once and put onto {@link StepNodes}, this is a linear system of fixed size for a step as long as the
 * spectrum allows, and the rest is two products of a table with the reservoir's amplitudes: O(L) for each radian of the
 * fastest phase. There is no step error: the system is exact for polynomials of degree COUNT.
 *
 * <p>The tables hold for one step length; the driven level's energy may change with each step. Pairs of nodes lie
 * symmetrically about the middle of the step, so that cosines and sines serve two of them.
 */
final class ExchangeStep {

    private static final int NODES = StepNodes.COUNT;
    private static final int PAIRS = NODES / 2;

    private final double step;
    private final double[] couplings;
    private final double[][] halfTurn;
    private final double[][] cosines;
    private final double[][] sines;
    private final double[][] cosinesByPair;
    private final double[][] sinesByPair;
    private final ComplexMatrix memory;
    private final ComplexMatrix fixedPart;
    private final ComplexMatrix factors = ComplexMatrix.zero(NODES);
    private final int[] pivots = new int[NODES];
    private final double[][] driving = new double[2][NODES];
    private final double[][] amplitude = new double[2][NODES];
    private final double[][] sums = new double[4][PAIRS];
    private final double[][] gained;
    private double energy;
    private double velocity;

    /**
     * Tables for steps of one length.
     *
     * @param levels    the reservoir's energies, from the middle of the spectrum
     * @param couplings γ_k
     * @param step      its length
     */
    ExchangeStep(double[] levels, double[] couplings, double step) {
        this.step = step;
        this.couplings = couplings;
        int size = levels.length;
        this.halfTurn = new double[2][size];
        this.cosines = new double[size][PAIRS];
        this.sines = new double[size][PAIRS];
        this.cosinesByPair = new double[PAIRS][size];
        this.sinesByPair = new double[PAIRS][size];
        this.gained = new double[2][size];
        double[][] kernel = new double[2][NODES];
        for (int k = 0; k < size; k++) {
            halfTurn[0][k] = StrictMath.cos(0.5 * levels[k] * step);
            halfTurn[1][k] = -StrictMath.sin(0.5 * levels[k] * step);
            for (int j = 0; j < PAIRS; j++) {
                double phase = levels[k] * step * (StepNodes.RULE.points()[j] - 0.5);
                cosines[k][j] = StrictMath.cos(phase);
                sines[k][j] = StrictMath.sin(phase);
                cosinesByPair[j][k] = cosines[k][j];
                sinesByPair[j][k] = sines[k][j];
                double weight = couplings[k] * couplings[k];
                for (int side = 0; side < 2; side++) {
                    // e^{-iεx} = e^{-iε·step/2} e^{-iετ}; the mirrored node has -τ
                    double sine = side == 0 ? sines[k][j] : -sines[k][j];
                    int node = side == 0 ? j : NODES - 1 - j;
                    kernel[0][node] += weight * (halfTurn[0][k] * cosines[k][j] + halfTurn[1][k] * sine);
                    kernel[1][node] += weight * (halfTurn[1][k] * cosines[k][j] - halfTurn[0][k] * sine);
                }
            }
        }
        this.memory = memory(kernel);
        this.fixedPart = integrated(memory);
    }

    /** {@code (Km)_jl = step·Σ_q K(s_q)·MEMORY_jql}. */
    private ComplexMatrix memory(double[][] kernel) {
        ComplexMatrix matrix = ComplexMatrix.zero(NODES);
        for (int j = 0; j < NODES; j++) {
            for (int q = 0; q < NODES; q++) {
                double[] row = StepNodes.MEMORY[j][q];
                for (int l = 0; l < NODES; l++) {
                    matrix.re()[j][l] += step * kernel[0][q] * row[l];
                    matrix.im()[j][l] += step * kernel[1][q] * row[l];
                }
            }
        }
        return matrix;
    }

    /** {@code 1 + step·Q·Km}. */
    private ComplexMatrix integrated(ComplexMatrix matrix) {
        ComplexMatrix result = ComplexMatrix.zero(NODES);
        for (int i = 0; i < NODES; i++) {
            result.re()[i][i] = 1.0;
            for (int j = 0; j < NODES; j++) {
                double weight = step * StepNodes.INTEGRAL[i][j];
                for (int l = 0; l < NODES; l++) {
                    result.re()[i][l] += weight * matrix.re()[j][l];
                    result.im()[i][l] += weight * matrix.im()[j][l];
                }
            }
        }
        return result;
    }

    /** The step's length. */
    double length() {
        return step;
    }

    /** Prepares steps that begin with the driven level at an energy, from the middle of the spectrum. */
    void startAt(double startEnergy, double startVelocity) {
        this.energy = startEnergy;
        this.velocity = startVelocity;
        // 1 + step·Q·(Km + iε)
        for (int i = 0; i < NODES; i++) {
            for (int j = 0; j < NODES; j++) {
                factors.re()[i][j] = fixedPart.re()[i][j];
                factors.im()[i][j] = fixedPart.im()[i][j] + step * StepNodes.INTEGRAL[i][j] * energyAt(j);
            }
        }
        factors.factorise(pivots);
    }

    private double energyAt(int node) {
        return energy + velocity * step * StepNodes.RULE.points()[node];
    }

    /** Carries a state through the step: real and imaginary parts, the driven level first. */
    void apply(double[][] state) {
        turn(state);
        drive(state);
        double startRe = state[0][0];
        double startIm = state[1][0];
        for (int i = 0; i < NODES; i++) {
            double re = 0.0;
            double im = 0.0;
            for (int j = 0; j < NODES; j++) {
                re += StepNodes.INTEGRAL[i][j] * driving[0][j];
                im += StepNodes.INTEGRAL[i][j] * driving[1][j];
            }
            // a(0) - i ∫ f
            amplitude[0][i] = startRe + step * im;
            amplitude[1][i] = startIm - step * re;
        }
        factors.solve(pivots, amplitude);
        finishDriven(state);
        exchange(state);
        turn(state);
    }

    /** Half a step of free evolution of the reservoir. */
    private void turn(double[][] state) {
        double[] re = state[0];
        double[] im = state[1];
        for (int k = 0; k < couplings.length; k++) {
            double r = halfTurn[0][k] * re[k + 1] - halfTurn[1][k] * im[k + 1];
            im[k + 1] = halfTurn[0][k] * im[k + 1] + halfTurn[1][k] * re[k + 1];
            re[k + 1] = r;
        }
    }

    /** {@code f_j = Σ_k γ_k e^{-iε_k τ_j} b_k} from the amplitudes at the middle of the step. */
    private void drive(double[][] state) {
        for (double[] sum : sums) {
            Arrays.fill(sum, 0.0);
        }
        double[] cosRe = sums[0];
        double[] cosIm = sums[1];
        double[] sinRe = sums[2];
        double[] sinIm = sums[3];
        for (int k = 0; k < couplings.length; k++) {
            double re = couplings[k] * state[0][k + 1];
            double im = couplings[k] * state[1][k + 1];
            double[] cosine = cosines[k];
            double[] sine = sines[k];
            for (int j = 0; j < PAIRS; j++) {
                cosRe[j] += re * cosine[j];
                cosIm[j] += im * cosine[j];
                sinRe[j] += re * sine[j];
                sinIm[j] += im * sine[j];
            }
        }
        for (int j = 0; j < PAIRS; j++) {
            driving[0][j] = cosRe[j] + sinIm[j];
            driving[1][j] = cosIm[j] - sinRe[j];
            driving[0][NODES - 1 - j] = cosRe[j] - sinIm[j];
            driving[1][NODES - 1 - j] = cosIm[j] + sinRe[j];
        }
    }

    /** {@code a(step) = a(0) - Σ_j ω_j (iε_j a_j + (Km a)_j + i f_j)}. */
    private void finishDriven(double[][] state) {
        for (int j = 0; j < NODES; j++) {
            double re = 0.0;
            double im = 0.0;
            double[] kr = memory.re()[j];
            double[] ki = memory.im()[j];
            for (int l = 0; l < NODES; l++) {
                re += kr[l] * amplitude[0][l] - ki[l] * amplitude[1][l];
                im += kr[l] * amplitude[1][l] + ki[l] * amplitude[0][l];
            }
            double weight = step * StepNodes.RULE.weights()[j];
            state[0][0] -= weight * (re - energyAt(j) * amplitude[1][j] - driving[1][j]);
            state[1][0] -= weight * (im + energyAt(j) * amplitude[0][j] + driving[0][j]);
        }
    }

    /** {@code b_k -= iγ_k Σ_j ω_j e^{iε_k τ_j} a_j} at the middle of the step. */
    private void exchange(double[][] state) {
        double[] re = gained[0];
        double[] im = gained[1];
        Arrays.fill(re, 0.0);
        Arrays.fill(im, 0.0);
        for (int j = 0; j < PAIRS; j++) {
            int mirrored = NODES - 1 - j;
            double weight = step * StepNodes.RULE.weights()[j];
            double evenRe = weight * (amplitude[0][j] + amplitude[0][mirrored]);
            double evenIm = weight * (amplitude[1][j] + amplitude[1][mirrored]);
            double oddRe = weight * (amplitude[0][j] - amplitude[0][mirrored]);
            double oddIm = weight * (amplitude[1][j] - amplitude[1][mirrored]);
            double[] cosine = cosinesByPair[j];
            double[] sine = sinesByPair[j];
            for (int k = 0; k < cosine.length; k++) {
                re[k] += cosine[k] * evenRe - sine[k] * oddIm;
                im[k] += cosine[k] * evenIm + sine[k] * oddRe;
            }
        }
        for (int k = 0; k < couplings.length; k++) {
            state[0][k + 1] += couplings[k] * im[k];
            state[1][k + 1] -= couplings[k] * re[k];
        }
    }
}
