package io.github.lzmaven.physics.bloch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates that can be worked out by hand, and the relations between them. */
class RelaxationRateTest implements ModelContract {

    private final RelaxationRate model = new RelaxationRate();

    @Override
    public RelaxationRate model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Map.of(
                "bias", Value.listOf(-2.0, 0.0, 2.0),
                "temperature", Value.of(0.0),
                "coupling", Value.of(1.0),
                "exponent", Value.of(3.0),
                "cutoff", Value.of(5.0),
                "mixing-angle", Value.of(0.0));
    }

    @Test
    void at_the_crossing_a_longitudinal_bath_relaxes_at_half_its_spectral_weight() {
        // E = 1 and A = 1, so that Γ₁ = γ/2 · e^{-1/ω_c} whatever the exponent
        for (double exponent : new double[] {0.5, 1.0, 3.0}) {
            Answer answer = at(Map.of("bias", 0.0, "exponent", exponent));
            assertThat(answer.value(0, RelaxationRate.GAMMA1))
                    .isCloseTo(0.5 * Math.exp(-0.2), within(answer.error(0, RelaxationRate.GAMMA1)));
        }
    }

    @Test
    void at_the_crossing_a_transversal_bath_does_not_relax_at_all() {
        assertThat(at(Map.of("bias", 0.0, "mixing-angle", 0.5)).value(0, RelaxationRate.GAMMA1))
                .isZero();
    }

    @Test
    void a_mixed_bath_does_not_relax_where_its_two_parts_cancel() {
        double bias = 1.0 / Math.tan(0.022 * Math.PI);
        Answer after = at(Map.of("bias", bias, "mixing-angle", 0.022));
        Answer before = at(Map.of("bias", -bias, "mixing-angle", 0.022));
        // A² there is the square of round-off
        assertThat(after.value(0, RelaxationRate.GAMMA1)).isCloseTo(0.0, within(1e-28));
        assertThat(before.value(0, RelaxationRate.GAMMA1)).isGreaterThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-30.0, -1.0, 0.25, 4.0, 12.0})
    void a_longitudinal_super_ohmic_bath_is_the_sum_of_both_ohmic_ones(double bias) {
        // A² summed over both directions is 1/E² + ε²/E² = 1, and E³/E² = E
        for (double temperature : new double[] {0.0, 6.4}) {
            double superOhmic = gamma1(Map.of("bias", bias, "temperature", temperature));
            double along = gamma1(Map.of("bias", bias, "temperature", temperature, "exponent", 1.0));
            double across =
                    gamma1(Map.of("bias", bias, "temperature", temperature, "exponent", 1.0, "mixing-angle", 0.5));
            assertThat(superOhmic).isCloseTo(along + across, within(1e-14 * superOhmic));
        }
    }

    @Test
    void reversing_the_mixing_angle_is_reversing_the_sweep() {
        assertThat(gamma1(Map.of("bias", 3.0, "mixing-angle", 0.1)))
                .isEqualTo(gamma1(Map.of("bias", -3.0, "mixing-angle", -0.1)));
    }

    @Test
    void an_ohmic_bath_dephases_at_coupling_times_temperature_where_it_does_not_flip() {
        Answer answer =
                at(Map.of("bias", 1e9, "temperature", 6.4, "coupling", 5e-3, "exponent", 1.0, "mixing-angle", 0.0));
        // B = 1 but for 1e-18, and there is no relaxation left
        assertThat(answer.value(0, RelaxationRate.GAMMA_D)).isCloseTo(0.032, within(1e-17));
        assertThat(answer.value(0, RelaxationRate.GAMMA2)).isCloseTo(0.032, within(1e-17));
    }

    @Test
    void coherence_decays_at_half_the_relaxation_rate_in_a_super_ohmic_bath() {
        Answer answer = at(Map.of("bias", 3.0, "temperature", 6.4));
        assertThat(answer.value(0, RelaxationRate.GAMMA2)).isEqualTo(0.5 * answer.value(0, RelaxationRate.GAMMA1));
        assertThat(answer.value(0, RelaxationRate.SPLITTING)).isEqualTo(Math.sqrt(10.0));
    }

    @Test
    void a_warm_sub_ohmic_bath_is_refused_with_its_numbers() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> at(Map.of("exponent", 0.5, "temperature", 0.25)))
                .withMessageContaining("'exponent' is 0.5 at temperature 0.25");
        assertThat(at(Map.of("exponent", 0.5)).value(0, RelaxationRate.GAMMA_D)).isZero();
    }

    private double gamma1(Map<String, Double> changes) {
        return at(changes).value(0, RelaxationRate.GAMMA1);
    }

    private Answer at(Map<String, Double> changes) {
        var values = new HashMap<>(typicalValues());
        changes.forEach((name, value) -> values.put(name, Value.of(value)));
        var inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }
}
