package io.github.lzmaven.physics.quapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The iterative path integral: what it can say, how wrong it is, and what it refuses. */
class QuapiModelTest implements ModelContract {

    private final QuapiModel model = new QuapiModel();

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return values(5e-3, 3.0, 0.1, 4);
    }

    private static Map<String, Value> values(double coupling, double speed, double step, int memory) {
        var values = new HashMap<>(InfluenceFunctionalModelTest.values(3.0, coupling, 5.0, 6.4, 0.0, speed));
        values.put("time-step", Value.of(step));
        values.put("memory-steps", Value.of(memory));
        return values;
    }

    private Answer answer(Map<String, Value> values) {
        return model.evaluate(Inputs.of(model.parameters(), values), Budget.UNLIMITED);
    }

    /** The exact value at γ = 5e-3, T = 6.4, v = 0.9491: two programs agree on 0.74603 and 0.65694 to 3e-5. */
    @ParameterizedTest
    @CsvSource({"0.14, 6", "0.1, 5", "0.1, 7", "0.06, 6"})
    void its_error_covers_the_exact_value_but_stays_above_a_thousandth(double step, int memory) {
        Answer answer = answer(values(5e-3, 0.9491, step, memory));
        double error = answer.error(0, DissipativeSweep.GROUND);
        assertThat(answer.value(0, DissipativeSweep.GROUND)).isCloseTo(0.74603, within(error));
        assertThat(answer.value(0, DissipativeSweep.SURVIVAL)).isCloseTo(0.65694, within(error));
        // no affordable memory reaches 1e-3 here: the bath remembers 5 ħ/Δ, 7 steps of 0.1 are 0.7
        assertThat(error).isBetween(1e-3, 0.2);
    }

    @Test
    void without_a_bath_it_is_the_landau_zener_formula() {
        Answer answer = answer(values(0.0, 2.0, 0.05, 2));
        // the sudden read-out at ε = 50 leaves some v²/ε⁵
        assertThat(answer.value(0, DissipativeSweep.GROUND)).isCloseTo(-StrictMath.expm1(-Math.PI / 4.0), within(1e-5));
    }

    @Test
    void a_memory_that_does_not_fit_is_refused_with_its_size() {
        Inputs inputs = Inputs.of(model.parameters(), values(5e-3, 1.0, 0.1, 20));
        // 4²⁰ histories, 8 doubles each
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> model.check(inputs))
                .withMessageContaining("'memory-steps' is 20")
                .withMessageContaining("7.04e+13 bytes");
    }

    @Test
    void a_step_that_aliases_the_cutoff_is_refused_with_the_longest_that_does_not() {
        Inputs inputs = Inputs.of(model.parameters(), values(5e-3, 1.0, 0.3, 4));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> model.check(inputs))
                .withMessageContaining("'time-step' is 0.3")
                .withMessageContaining("at most 0.2");
    }
}
