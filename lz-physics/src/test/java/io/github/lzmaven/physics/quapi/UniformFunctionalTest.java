package io.github.lzmaven.physics.quapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.bath.BathCorrelation;
import io.github.lzmaven.physics.bath.MixingAngle;
import io.github.lzmaven.physics.bath.PowerLawBath;
import io.github.lzmaven.physics.model.Budget;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compressed influence functional against three ways to do without it. */
class UniformFunctionalTest {

    private static KickedBath bath(double exponent, double coupling, double temperature, double step) {
        return new KickedBath(new BathCorrelation(new PowerLawBath(coupling, exponent, 5.0), temperature), step);
    }

    @ParameterizedTest
    @CsvSource({"3, 5e-3, 6.4, 0, 2", "3, 5e-3, 25.6, -0.3, 5", "1, 5e-2, 6.4, 0.1, 5", "1, 5e-2, 6.4, 0.1, 7"})
    void equals_the_augmented_tensor_with_the_same_memory(
            double exponent, double coupling, double temperature, double angle, int memory) {
        KickedBath bath = bath(exponent, coupling, temperature, 0.1);
        UniformFunctional functional = UniformFunctional.truncated(bath, memory, 1e-11, Budget.UNLIMITED);
        SweepField field = SweepField.of(1.0, new MixingAngle(angle));
        double[] bloch = field.followedGround(-10.0);
        AugmentedTensor tensor = new AugmentedTensor(bath, memory, bloch);
        Rotation rotation = new Rotation();
        for (int k = 0; k < 200; k++) {
            rotation.over(field, -10.0 + (k + 0.5) * 0.1, 0.1);
            tensor.step(rotation);
        }
        double[] compressed = SuddenSweep.run(functional, field, -10.0, 200, bloch);
        // 200 kicks, each wrong by some ten times the tolerance
        assertThat(compressed).containsExactly(tensor.state(), within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"3, 5e-4, 6.4", "3, 5e-3, 6.4", "1, 5e-3, 0", "1, 5e-3, 6.4"})
    void pure_dephasing_is_the_sum_over_pairs_of_kicks(double exponent, double coupling, double temperature) {
        KickedBath bath = bath(exponent, coupling, temperature, 0.1);
        UniformFunctional functional = UniformFunctional.of(bath, 1e-11, Budget.UNLIMITED);
        Propagator propagator = Propagator.forward(functional);
        propagator.add(1.0, new double[] {1.0, 0.6, -0.3, 0.5}, functional.start());
        double pairs = 0.0;
        double next = bath.etaZero();
        for (int k = 1; k <= 100; k++) {
            propagator.kick();
            pairs += next;
            next += bath.eta(k).getReal();
        }
        // a path that stays in one coherence adds all kicks up: of all paths the one a truncation for all alike hits
        // hardest
        // no tunnelling: ⟨σ_x(t)⟩ = ⟨σ_x(0)⟩ exp(-Σ_{i≥j} Re η_{i-j}), and the populations stay
        double decay = StrictMath.exp(-pairs);
        assertThat(propagator.state(functional.end()))
                .containsExactly(new double[] {1.0, 0.6 * decay, -0.3 * decay, 0.5}, within(2e-5));
    }

    @Test
    void at_tiny_coupling_it_is_the_second_order_equation() {
        SweepField field = SweepField.of(1.0, new MixingAngle(0.5));
        double[] exact = extrapolated(kicked(field, 0.02), kicked(field, 0.01));
        double[] secondOrder = extrapolated(secondOrder(5e-6, field, 0.01), secondOrder(5e-6, field, 0.005));
        double[] free = secondOrder(0.0, field, 0.01);
        // the bath changes the result by 3e-3; what is of fourth order is a thousand times less
        assertThat(Math.abs(exact[3] - free[3])).isGreaterThan(1e-3);
        // a single run is off by 5e-6: kicks at both ends count whole instead of half, and C varies within 1/4ω_c
        assertThat(exact).containsExactly(secondOrder, within(1e-6));
    }

    private static double[] kicked(SweepField field, double step) {
        KickedBath bath = bath(3.0, 5e-6, 6.4, step);
        UniformFunctional functional = UniformFunctional.of(bath, 1e-12, Budget.UNLIMITED);
        int kicks = (int) Math.round(40.0 / step);
        return SuddenSweep.run(
                functional, field.corrected(bath.fieldCorrection()), -20.0, kicks, field.followedGround(-20.0));
    }

    private static double[] secondOrder(double coupling, SweepField field, double step) {
        var correlation = new BathCorrelation(new PowerLawBath(coupling, 3.0, 5.0), 6.4);
        int steps = (int) Math.round(40.0 / step);
        return SecondOrder.run(correlation, field, -20.0, step, steps, field.followedGround(-20.0));
    }

    /** What is wrong by the square of the step, from two steps of which the second is half the first. */
    private static double[] extrapolated(double[] coarse, double[] fine) {
        double[] result = new double[fine.length];
        for (int i = 0; i < fine.length; i++) {
            result[i] = fine[i] + (fine[i] - coarse[i]) / 3.0;
        }
        return result;
    }

    /**
     * The second-order time-convolutionless equation {@code dr/dt = h × r + n × (a × r) + n × b} in the frame where the
     * coupling is n = ẑ, with {@code a + ib = ∫dτ C(τ) s(t, t-τ)} and s the vector n turned by the field since t - τ.
     */
    private static final class SecondOrder {

        static double[] run(
                BathCorrelation correlation, SweepField field, double start, double step, int steps, double[] bloch) {
            int memory = (int) (4.0 / step);
            Complex[] c = new Complex[memory + 1];
            for (int m = 0; m <= memory; m++) {
                // trapezoidal
                c[m] = correlation.at(m * step).multiply(m == 0 ? 0.5 * step : step);
            }
            double[][] s = new double[memory + 1][];
            s[0] = new double[] {0.0, 0.0, 1.0};
            int filled = 0;
            double[] r = bloch.clone();
            double[] drift = new double[3];
            Rotation rotation = new Rotation();
            for (int k = 0; k < steps; k++) {
                rotation.over(field, start + (k + 0.5) * step, step);
                double[] half = turned(rotation, plus(r, 0.5 * step, drift));
                filled = Math.min(filled + 1, memory);
                for (int m = filled; m >= 1; m--) {
                    s[m] = turned(rotation, s[m - 1]);
                }
                double[] a = new double[3];
                double[] b = new double[3];
                for (int m = 0; m <= filled; m++) {
                    a = plus(a, c[m].getReal(), s[m]);
                    b = plus(b, c[m].getImaginary(), s[m]);
                }
                // the implicit half of the trapezoidal rule, by two iterations: the drift is of the size of the
                // coupling
                for (int i = 0; i < 2; i++) {
                    r = plus(half, 0.5 * step, drift);
                    drift = plus(cross(s[0], cross(a, r)), 1.0, cross(s[0], b));
                }
                r = plus(half, 0.5 * step, drift);
            }
            return new double[] {1.0, r[0], r[1], r[2]};
        }

        private static double[] turned(Rotation t, double[] r) {
            return new double[] {
                t.xx * r[0] + t.xy * r[1] + t.xz * r[2],
                t.yx * r[0] + t.yy * r[1] + t.yz * r[2],
                t.zx * r[0] + t.zy * r[1] + t.zz * r[2]
            };
        }

        private static double[] plus(double[] a, double factor, double[] b) {
            return new double[] {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
        }

        private static double[] cross(double[] a, double[] b) {
            return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
        }
    }
}
