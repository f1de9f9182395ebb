package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Budget;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * "All its properties can be obtained from single-body quantities", Sec. III: four levels and the driven one as 32 states of
 * many fermions, with the signs of their exchange (Jordan and Wigner), against single-particle states and determinants.
 */
class FockSpaceTest {

    private static final double[] LEVELS = {0.8, 2.1, 3.0, 4.4};
    private static final double[] GAPS = {0.5, 0.3, 0.8, 0.4};
    private static final int STATES = 32;
    private static final double BETA = 1.2;
    private static final double MU = 2.0;
    private static final double END = 5.0;
    private static final Band BAND = Band.ofThePaper()
            .with("levels", LEVELS)
            .with("gaps", GAPS)
            .with("chemical-potential", MU)
            .with("end-energy", END);

    /** Columns of the propagator, real parts and then imaginary ones. */
    private static final double[][] PROPAGATOR = new double[STATES][];

    @BeforeAll
    static void propagate() {
        for (int state = 0; state < STATES; state++) {
            double[] column = new double[2 * STATES];
            column[state] = 1.0;
            var integrator = new DormandPrince853Integrator(1e-8, 0.1, 1e-14, 1e-14);
            integrator.integrate(new Schroedinger(), 0.0, column, END, column);
            PROPAGATOR[state] = column;
        }
    }

    /** H - μN with the driven level at an energy; bit 0 of a state is the driven level. */
    private static double[][] hamiltonian(double driven) {
        double[][] h = new double[STATES][STATES];
        for (int state = 0; state < STATES; state++) {
            for (int k = 0; k <= LEVELS.length; k++) {
                boolean full = (state >> k & 1) != 0;
                h[state][state] += full ? (k == 0 ? driven : LEVELS[k - 1]) - MU : 0.0;
                if (k > 0 && full && (state & 1) == 0) {
                    int moved = state ^ (1 << k) ^ 1;
                    // the particle passes those in between, which all change the sign
                    int between = Integer.bitCount(state & ((1 << k) - 2));
                    double element = (between % 2 == 0 ? 0.5 : -0.5) * GAPS[k - 1];
                    h[moved][state] = element;
                    h[state][moved] = element;
                }
            }
        }
        return h;
    }

    private static final class Schroedinger implements FirstOrderDifferentialEquations {

        private final double[][] fixed = hamiltonian(0.0);

        @Override
        public int getDimension() {
            return 2 * STATES;
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] dy) {
            for (int i = 0; i < STATES; i++) {
                double re = 0.0;
                double im = 0.0;
                for (int j = 0; j < STATES; j++) {
                    double element = fixed[i][j] + (i == j && (i & 1) != 0 ? t : 0.0);
                    re += element * y[j];
                    im += element * y[STATES + j];
                }
                dy[i] = im;
                dy[STATES + i] = -re;
            }
        }
    }

    @Test
    void the_occupation_is_that_of_single_particle_states() {
        FermiReservoir reservoir = new FermiReservoir(BETA, MU);
        double occupied = 0.0;
        for (int state = 1; state < STATES; state += 2) {
            double probability = 1.0;
            for (int k = 1; k <= LEVELS.length; k++) {
                double f = reservoir.occupation(LEVELS[k - 1]).value();
                probability *= (state >> k & 1) != 0 ? f : 1.0 - f;
            }
            for (int then = 1; then < STATES; then += 2) {
                double re = PROPAGATOR[state][then];
                double im = PROPAGATOR[state][STATES + then];
                occupied += probability * (re * re + im * im);
            }
        }
        double p = BAND.answer(new LevelCrossingExact()).value(0, LevelCrossingExact.OCCUPATION);
        // an adaptive integrator at its own tolerance of 1e-14 a step
        assertThat(p).isCloseTo(occupied, within(1e-11));
    }

    @Test
    void the_characteristic_function_of_the_work_is_the_determinant() {
        EigenDecomposition before = new EigenDecomposition(new Array2DRowRealMatrix(hamiltonian(0.0)));
        EigenDecomposition after = new EigenDecomposition(new Array2DRowRealMatrix(hamiltonian(END)));
        double[][] re = between(before.getV(), after.getV(), 0);
        double[][] im = between(before.getV(), after.getV(), STATES);
        double partition = 0.0;
        for (double energy : before.getRealEigenvalues()) {
            partition += StrictMath.exp(-BETA * energy);
        }
        Band total = BAND.without("initial-occupation");
        QuantumWork work = new QuantumWork(total.inputs(new WorkCumulantsExact()), Budget.UNLIMITED);
        for (double u = 0.0; u < 20.0; u += 1.3) {
            Complex sum = Complex.ZERO;
            for (int a = 0; a < STATES; a++) {
                for (int b = 0; b < STATES; b++) {
                    double chance = StrictMath.exp(-BETA * before.getRealEigenvalue(a)) / partition;
                    double w = after.getRealEigenvalue(b) - before.getRealEigenvalue(a);
                    chance *= re[a][b] * re[a][b] + im[a][b] * im[a][b];
                    sum = sum.add(new Complex(0.0, u * w).exp().multiply(chance));
                }
            }
            Complex determinant =
                    work.forward().logGenerating(new Complex(0.0, u)).exp();
            // the same integrator; phases of up to a hundred
            assertThat(determinant.subtract(sum).abs()).isLessThan(1e-11);
        }
    }

    /** {@code ⟨b|U|a⟩}, real or imaginary part. */
    private static double[][] between(RealMatrix before, RealMatrix after, int part) {
        double[][] columns = new double[STATES][STATES];
        for (int state = 0; state < STATES; state++) {
            for (int then = 0; then < STATES; then++) {
                columns[then][state] = PROPAGATOR[state][part + then];
            }
        }
        RealMatrix propagator = new Array2DRowRealMatrix(columns);
        return after.transpose()
                .multiply(propagator)
                .multiply(before)
                .transpose()
                .getData();
    }
}
