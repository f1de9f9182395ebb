package io.github.lzmaven.physics.coherent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The closed form in the limits where it can be checked by hand. */
class LandauZenerFormulaTest implements ModelContract {

    private final LandauZenerFormula model = new LandauZenerFormula();

    @Override
    public LandauZenerFormula model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Map.of("sweep-speed", Value.of(1.0));
    }

    @Test
    void slow_sweep_stays_in_the_ground_state() {
        assertThat(stayingAt(1e-2)).isEqualTo(1.0);
    }

    @Test
    void fast_sweep_follows_first_order_perturbation_theory() {
        // πΔ²/2v - O(v⁻²); a naive 1 - exp(-x) would keep only 7 digits here
        assertThat(stayingAt(1e9)).isCloseTo(Math.PI / 2e9, within(2e-18));
    }

    @Test
    void unit_speed_stays_with_one_minus_exp_of_minus_half_pi() {
        // 40-digit arithmetic; one unit in the last place
        assertThat(stayingAt(1.0)).isCloseTo(0.79212042364923809, within(1.2e-16));
    }

    @Test
    void ground_and_excited_state_are_followed_alike() {
        Answer answer = at(3.7);
        assertThat(answer.value(0, LandauZenerFormula.EXCITED)).isEqualTo(answer.value(0, LandauZenerFormula.GROUND));
    }

    private double stayingAt(double speed) {
        return at(speed).value(0, LandauZenerFormula.GROUND);
    }

    private Answer at(double speed) {
        var inputs = Inputs.of(model.parameters(), Map.of("sweep-speed", Value.of(speed)));
        return model.evaluate(inputs, Budget.UNLIMITED);
    }
}
