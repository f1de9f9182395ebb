package io.github.lzmaven.physics.quapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.bath.MixingAngle;
import io.github.lzmaven.physics.bath.PowerLawBath;
import io.github.lzmaven.physics.model.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short cuts against the long way round. */
class SweepRoutesTest {

    private static DissipativeSweep sweep(double exponent, double coupling, double speed, double angle) {
        return new DissipativeSweep(
                new Environment(new PowerLawBath(coupling, exponent, 2.5), 6.4, new MixingAngle(angle)), speed);
    }

    @ParameterizedTest
    @CsvSource({"3, 5e-4, 0.1, 0", "3, 5e-4, 0.1, 0.25", "1, 5e-3, 0.1, 0"})
    void a_slow_sweep_may_be_taken_locally_in_time(double exponent, double coupling, double speed, double angle) {
        DissipativeSweep sweep = sweep(exponent, coupling, speed, angle);
        Effort effort = Effort.of(sweep, 1e-4);
        KickedBath bath = new KickedBath(sweep.correlation(), effort.step());
        UniformFunctional functional = Functionals.of(bath, sweep.environment().angle(), effort, Budget.UNLIMITED);
        Probabilities direct = new DirectSweep(sweep.field(), bath.fieldCorrection(), effort.window(), effort.step())
                .run(functional, Budget.UNLIMITED);
        Probabilities local =
                LocalSweep.run(functional, sweep.field(), bath.fieldCorrection(), effort, Budget.UNLIMITED);
        // memory and interpolation are made for a fifth of the accuracy of 1e-4
        assertThat(local.distance(direct)).isLessThan(2e-5);
    }

    @Test
    void the_balanced_functional_does_what_the_full_one_does_with_half_the_bond() {
        DissipativeSweep sweep = sweep(3.0, 5e-4, 1.0, 0.1);
        Effort effort = Effort.of(sweep, 1e-4);
        KickedBath bath = new KickedBath(sweep.correlation(), effort.step());
        UniformFunctional full = UniformFunctional.of(bath, effort.tolerance(), Budget.UNLIMITED);
        UniformFunctional balanced = Functionals.of(bath, sweep.environment().angle(), effort, Budget.UNLIMITED);
        DirectSweep direct = new DirectSweep(sweep.field(), bath.fieldCorrection(), effort.window(), effort.step());
        assertThat(balanced.bond()).isLessThan(full.bond());
        // a tenth of the accuracy asked for
        assertThat(direct.run(balanced, Budget.UNLIMITED).distance(direct.run(full, Budget.UNLIMITED)))
                .isLessThan(1e-5);
    }

    private static double ground(double coupling, double temperature, double step, double tolerance) {
        var environment = new Environment(new PowerLawBath(coupling, 3.0, 2.5), temperature, new MixingAngle(0.0));
        DissipativeSweep sweep = new DissipativeSweep(environment, 0.5);
        KickedBath bath = new KickedBath(sweep.correlation(), step);
        return new DirectSweep(sweep.field(), bath.fieldCorrection(), 30.0, step)
                .run(UniformFunctional.of(bath, tolerance, Budget.UNLIMITED), Budget.UNLIMITED)
                .ground();
    }

    @Test
    void the_splitting_error_is_of_second_order_in_the_step() {
        double coarse = ground(5e-2, 12.8, 0.08, 1e-9);
        double middle = ground(5e-2, 12.8, 0.08 * Math.sqrt(0.5), 1e-9);
        double fine = ground(5e-2, 12.8, 0.04, 1e-9);
        // half the square each time, so 2; the tolerance leaves a tenth of the smaller difference
        assertThat((coarse - middle) / (middle - fine)).isBetween(1.7, 2.3);
    }

    @Test
    void the_tolerance_has_a_plateau() {
        double rough = ground(2e-2, 6.4, 0.08, 1e-7);
        double usual = ground(2e-2, 6.4, 0.08, 1e-9);
        double fine = ground(2e-2, 6.4, 0.08, 1e-10);
        assertThat(Math.abs(usual - fine))
                .isLessThan(0.1 * Math.abs(rough - fine))
                .isLessThan(5e-6);
    }
}
