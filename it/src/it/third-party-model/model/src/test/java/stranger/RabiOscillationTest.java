package stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checks that every model passes come with the contract; what is left is the physics. */
class RabiOscillationTest implements ModelContract {

    @Override
    public Model model() {
        return new RabiOscillation();
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Map.of("rabi-frequency", Value.of(2), "times", Value.listOf(0, 1, 2));
    }

    @Test
    void a_pi_pulse_inverts_the_system() {
        var inputs = Inputs.of(
                model().parameters(), Map.of("rabi-frequency", Value.of(2), "times", Value.of(Math.PI / 2)));
        var answer = model().evaluate(inputs, Budget.UNLIMITED);
        // sin² is flat at its top: the rounding of π/2 enters squared
        assertThat(answer.value(0, model().quantities().get(1))).isCloseTo(1.0, within(1e-15));
    }
}
