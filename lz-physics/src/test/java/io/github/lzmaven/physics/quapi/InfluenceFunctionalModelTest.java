package io.github.lzmaven.physics.quapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.BudgetExhaustedException;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sweep with a bath, against what is known without one, against symmetry, and against an independent program. */
class InfluenceFunctionalModelTest implements ModelContract {

    private final InfluenceFunctionalModel model = new InfluenceFunctionalModel();

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return values(3.0, 5e-4, 2.5, 6.4, 0.0, 2.0);
    }

    static Map<String, Value> values(
            double exponent, double coupling, double cutoff, double temperature, double angle, double speed) {
        return Map.of(
                "exponent", Value.of(exponent),
                "coupling", Value.of(coupling),
                "cutoff", Value.of(cutoff),
                "temperature", Value.of(temperature),
                "mixing-angle", Value.of(angle),
                "sweep-speed", Value.of(speed));
    }

    private Answer answer(Map<String, Value> values) {
        Inputs inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }

    @ParameterizedTest
    @CsvSource({"0.3", "1", "10"})
    void without_a_bath_both_are_the_landau_zener_formula(double speed) {
        Answer answer = answer(values(3.0, 0.0, 5.0, 6.4, 0.0, speed));
        double expected = -StrictMath.expm1(-Math.PI / (2.0 * speed));
        // the window is made for 1e-5, a tenth of the accuracy; without bath nothing else is left out
        assertThat(answer.value(0, DissipativeSweep.GROUND)).isCloseTo(expected, within(1e-5));
        assertThat(answer.value(0, DissipativeSweep.SURVIVAL)).isCloseTo(expected, within(1e-5));
    }

    /** Values and errors of an independent program (uniTEMPO, kicked coupling); twice its error is the band. */
    @ParameterizedTest
    @CsvSource({
        // s, gamma, cutoff, T, angle/pi, v, P_LZ, error, P_ES, error
        "3, 5e-3, 5, 6.4, 0, 0.9491, 0.746050, 2.3e-5, 0.656924, 4.2e-5",
        "3, 5e-3, 5, 25.6, 0, 0.9491, 0.598471, 3.8e-5, 0.536348, 4.8e-5",
        "3, 5e-4, 2.5, 6.4, 0, 0.9491, 0.804915, 9e-6, 0.802219, 8e-6",
    })
    void agrees_with_an_independent_program(
            double exponent,
            double coupling,
            double cutoff,
            double temperature,
            double angle,
            double speed,
            double ground,
            double groundError,
            double survival,
            double survivalError) {
        Answer answer = answer(values(exponent, coupling, cutoff, temperature, angle, speed));
        assertThat(answer.value(0, DissipativeSweep.GROUND))
                .isCloseTo(ground, within(2.0 * groundError + answer.error(0, DissipativeSweep.GROUND)));
        assertThat(answer.value(0, DissipativeSweep.SURVIVAL))
                .isCloseTo(survival, within(2.0 * survivalError + answer.error(0, DissipativeSweep.SURVIVAL)));
        assertThat(answer.error(0, DissipativeSweep.GROUND)).isLessThan(1e-4);
    }

    @Test
    void turning_the_mixing_angle_round_leaves_the_sum_of_both() {
        // the sweep read backwards in time; each value is good to 3e-5
        Answer one = answer(values(3.0, 5e-4, 2.5, 6.4, 0.1, 0.5));
        Answer other = answer(values(3.0, 5e-4, 2.5, 6.4, -0.1, 0.5));
        double sum = one.value(0, DissipativeSweep.GROUND) + one.value(0, DissipativeSweep.SURVIVAL);
        double otherSum = other.value(0, DissipativeSweep.GROUND) + other.value(0, DissipativeSweep.SURVIVAL);
        assertThat(otherSum).isCloseTo(sum, within(2e-5));
        assertThat(one.value(0, DissipativeSweep.GROUND)).isLessThan(other.value(0, DissipativeSweep.GROUND));
    }

    /** Strong coupling and high temperature, where the step matters most; a slow one takes the local equation. */
    @ParameterizedTest
    @CsvSource({"2.5, 25.6, 0.5", "5, 6.4, 0.2924", "2.5, 6.4, 0.03", "5, 0.4, 0.1", "5, 0.4, 0.0178"})
    void ten_times_the_accuracy_stays_within_the_error(double cutoff, double temperature, double speed) {
        var usual = values(3.0, 5e-3, cutoff, temperature, 0.0, speed);
        var better = new HashMap<>(usual);
        better.put("accuracy", Value.of(1e-5));
        Answer first = answer(usual);
        Answer second = answer(better);
        for (var result : List.of(DissipativeSweep.GROUND, DissipativeSweep.SURVIVAL)) {
            double wrong = Math.abs(first.value(0, result) - second.value(0, result));
            // honest both ways; 1e-7 for where the difference happens to change its sign
            assertThat(wrong).isLessThan(first.error(0, result));
            assertThat(first.error(0, result)).isLessThan(Math.min(1e-4, 1000.0 * Math.max(wrong, 1e-7)));
        }
    }

    @Test
    void an_accuracy_out_of_reach_is_refused_with_one_that_is_not() {
        var values = new HashMap<>(values(3.0, 5e-3, 5.0, 25.6, 0.0, 0.5));
        values.put("accuracy", Value.of(2e-6));
        assertThatExceptionOfType(NotConvergedException.class)
                .isThrownBy(() -> answer(values))
                .withMessageMatching(
                        "at accuracy 2e-06 the error is still \\S+ with a time step of \\S+; ask for accuracy: \\de-0\\d");
    }

    @Test
    void a_bath_that_never_forgets_is_refused() {
        Inputs inputs = Inputs.of(model.parameters(), values(0.5, 1e-3, 5.0, 6.4, 0.0, 1.0));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> model.check(inputs))
                .withMessageContaining("'exponent' is 0.5 at temperature 6.4")
                .withMessageContaining("temperature 0");
    }

    @Test
    void a_patience_that_ends_ends_the_computation() {
        Inputs inputs = Inputs.of(model.parameters(), values(3.0, 1.0, 5.0, 25.6, 0.0, 1e-3));
        assertThatExceptionOfType(BudgetExhaustedException.class).isThrownBy(() -> model.evaluate(inputs, () -> true));
    }
}
