package io.github.lzmaven.physics.bath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bath looks like from the outside. */
class EnvironmentTest {

    private static final PowerLawBath OHMIC = new PowerLawBath(0.01, 1.0, 5.0);

    @Test
    void a_transversal_bath_has_no_longitudinal_part_at_all() {
        assertThat(new MixingAngle(0.5).longitudinal()).isZero();
        assertThat(new MixingAngle(0.5).transversal()).isEqualTo(1.0);
        assertThat(new MixingAngle(0.0).transversal()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.4999, -0.3, -0.25, -0.022, 0.0, 0.1, 0.25, 0.3, 0.4999})
    void the_parts_are_cosine_and_sine(double angle) {
        var mixing = new MixingAngle(angle);
        // two roundings of π times the angle
        assertThat(mixing.longitudinal()).isCloseTo(Math.cos(Math.PI * angle), within(4e-16));
        assertThat(mixing.transversal()).isCloseTo(Math.sin(Math.PI * angle), within(4e-16));
    }

    @Test
    void emission_and_absorption_are_in_detailed_balance() {
        var environment = new Environment(OHMIC, 0.7, new MixingAngle(0.0));
        double omega = 1.9;
        // (n + 1)/n = e^{ω/T} with coth = 2n + 1
        double occupation = 0.5 * (environment.thermalFactor(omega) - 1.0);
        assertThat((occupation + 1.0) / occupation).isCloseTo(Math.exp(omega / 0.7), within(1e-13));
    }

    @Test
    void zero_temperature_is_the_limit_of_low_temperature() {
        var cold = new Environment(OHMIC, 0.01, new MixingAngle(0.0));
        var frozen = new Environment(OHMIC, 0.0, new MixingAngle(0.0));
        // coth(50) - 1 = 7e-44
        assertThat(frozen.relaxation(1.0)).isEqualTo(cold.relaxation(1.0));
        assertThat(frozen.dephasing()).isZero();
    }

    @Test
    void the_dephasing_rate_is_the_limit_of_the_relaxation_rate() {
        var environment = new Environment(OHMIC, 2.0, new MixingAngle(0.0));
        assertThat(environment.dephasing()).isEqualTo(0.02);
        // corrections are ω/ω_c = 2e-10
        assertThat(environment.relaxation(1e-9)).isCloseTo(0.02, within(1e-11));
    }

    @Test
    void a_sub_ohmic_bath_dephases_at_an_infinite_rate_unless_it_is_cold() {
        var bath = new PowerLawBath(0.01, 0.5, 5.0);
        assertThat(new Environment(bath, 1.0, new MixingAngle(0.0)).dephasing()).isInfinite();
        assertThat(new Environment(bath, 0.0, new MixingAngle(0.0)).dephasing()).isZero();
    }

    @Test
    void a_super_ohmic_bath_does_not_dephase() {
        assertThat(new Environment(new PowerLawBath(0.01, 3.0, 5.0), 1.0, new MixingAngle(0.2)).dephasing())
                .isZero();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MixingAngle(-0.5))
                .withMessageContaining("-0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new MixingAngle(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Environment(OHMIC, -1.0, new MixingAngle(0.0)))
                .withMessageContaining("-1.0");
    }
}
