package io.github.lzmaven.physics.bloch;

import static io.github.lzmaven.physics.bloch.Baths.LONGITUDINAL;
import static io.github.lzmaven.physics.bloch.Baths.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minima of the Landau–Zener probability against independent ones, and where there is none. */
class BlochMinimumTest implements ModelContract {

    private final BlochMinimum model = new BlochMinimum();

    @Override
    public BlochMinimum model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return LONGITUDINAL;
    }

    /** Minima of a nine-point interpolant through independently integrated values; 1e-6 and 1e-9 are its safe errors. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.0005, 0.4, 0, 5, 0.0064356281354659775, 0.9978730465519069",
        "3, 0.0005, 6.4, 0, 5, 0.012229699224466093, 0.7396979153442542",
        "3, 0.005, 25.6, 0, 5, 0.3002678021079497, 0.5791793583480779",
        "3, 0.0005, 6.4, 0.022, 5, 0.00789148021953972, 0.6486187431461881",
        "3, 0.0005, 6.4, -0.1, 5, 0.13378079141955407, 0.9128833906525217",
        "1, 0.005, 25.6, 0, 2.5, 0.03126680263665482, 0.5209424366064066",
        "3, 5e-6, 0.8, 0.5, 5, 0.009347667272124244, 0.9997667215187517",
    })
    void agrees_with_independent_minima(
            double exponent,
            double coupling,
            double temperature,
            double angle,
            double cutoff,
            double speed,
            double depth) {
        Answer answer = ask(
                "exponent",
                exponent,
                "coupling",
                coupling,
                "temperature",
                temperature,
                "mixing-angle",
                angle,
                "cutoff",
                cutoff);
        assertThat(answer.value(0, BlochMinimum.SPEED)).isCloseTo(speed, within(1e-6 * speed));
        assertThat(answer.value(0, BlochMinimum.DEPTH)).isCloseTo(depth, within(1e-9));
        assertThat(answer.error(0, BlochMinimum.SPEED)).isLessThan(1e-6 * speed);
        assertThat(answer.error(0, BlochMinimum.DEPTH)).isLessThan(1e-9);
    }

    @Test
    void a_transversal_bath_of_the_strength_of_fig_4_has_none() {
        Answer answer = ask("mixing-angle", 0.5);
        assertThat(answer.none(0, BlochMinimum.SPEED)).contains("monotonic");
        assertThat(answer.none(0, BlochMinimum.DEPTH)).contains("monotonic");
    }

    /** Just before it vanishes a minimum has a maximum close by, within the points that locate it. */
    @Test
    void a_shallow_minimum_is_told_from_the_maximum_beside_it() {
        Answer answer = ask("coupling", 0.015, "temperature", 10.76);
        double speed = answer.value(0, BlochMinimum.SPEED);
        double depth = answer.value(0, BlochMinimum.DEPTH);
        for (double factor : new double[] {0.97, 1.03}) {
            Answer beside = Baths.ask(
                    new NonequilibriumBloch(),
                    Baths.with(
                            Baths.LONGITUDINAL,
                            "sweep-speed",
                            factor * speed,
                            "coupling",
                            0.015,
                            "temperature",
                            10.76));
            assertThat(beside.value(0, NonequilibriumBloch.GROUND)).isGreaterThan(depth);
        }
    }

    @Test
    void nor_has_a_system_left_alone() {
        assertThat(ask("coupling", 0.0).none(0, BlochMinimum.SPEED)).contains("monotonic");
    }

    @Test
    void at_low_temperature_the_minimum_is_at_half_the_integrated_rate() {
        Answer answer = ask("temperature", 0.2);
        Answer window = Baths.ask(new CrossingWindow(), with(LONGITUDINAL, "temperature", 0.2));
        // thermal excitation happens at the crossing alone: exp(-Ξ/2) Ξ⁰ is least at v = ½ γΞ but for T/ω_c
        assertThat(answer.value(0, BlochMinimum.SPEED) / window.value(0, CrossingWindow.XI))
                .isBetween(0.48, 0.52);
    }

    private Answer ask(Object... changes) {
        return Baths.ask(model, with(LONGITUDINAL, changes));
    }
}
