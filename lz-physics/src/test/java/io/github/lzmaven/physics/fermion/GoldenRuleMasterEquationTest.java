package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoldenRuleMasterEquationTest implements ModelContract {

    private final Model model = new GoldenRuleMasterEquation();

    /** Γ = 1/4 from 0 to 10, levels at the centres of their cells. */
    private static Band band(int levels) {
        double spacing = 10.0 / levels;
        return Band.ofThePaper()
                .with(
                        "levels",
                        IntStream.range(0, levels)
                                .mapToDouble(i -> (i + 0.5) * spacing)
                                .toArray())
                .with("gaps", Math.sqrt(0.5 * spacing / Math.PI));
    }

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return band(10).with("times", 0.0, 1.0, 10.0).values();
    }

    @Test
    void agrees_with_an_independent_solution() {
        Answer answer = band(10).with("times", 0.28, 10.0, 0.01).answer(model);
        double[] expected = {0.997870156939108, 0.18715166322018845, 0.99993320106819};
        for (int i = 0; i < 3; i++) {
            // the reference is a quadrature in double precision
            assertThat(answer.value(i, GoldenRuleMasterEquation.OCCUPATION)).isCloseTo(expected[i], within(3e-15));
        }
    }

    @Test
    void the_chain_converges_to_it_in_second_order() {
        double[] deviations = new double[3];
        for (int n = 0; n < 3; n++) {
            int levels = 20 << n;
            Answer chain = band(levels).answer(new LevelCrossingChain());
            double[] edges = IntStream.rangeClosed(1, levels)
                    .mapToDouble(i -> i * 10.0 / levels)
                    .toArray();
            double[] master =
                    Band.column(band(levels).with("times", edges).answer(model), GoldenRuleMasterEquation.OCCUPATION);
            for (int i = 0; i < levels; i++) {
                double off = chain.value(i + 1, LevelCrossingChain.AFTER) - master[i];
                deviations[n] = Math.max(deviations[n], Math.abs(off));
            }
        }
        // largest deviations of the reference, and its observed order
        assertThat(deviations[0]).isCloseTo(9.909323886683197e-4, within(1e-14));
        assertThat(deviations[2]).isCloseTo(6.276096477941806e-5, within(1e-14));
        double order = StrictMath.log(deviations[1] / deviations[2]) / StrictMath.log(2.0);
        assertThat(order).isBetween(1.99, 2.01);
    }

    @Test
    void in_slow_driving_the_entropy_production_is_proportional_to_the_speed() {
        double[] production = new double[2];
        for (int n = 0; n < 2; n++) {
            double speed = 1.0 / (256 << n);
            production[n] = band(10).with("start-energy", 1.0)
                    .with("end-energy", 9.0)
                    .with("initial-occupation", "equilibrium")
                    .with("speeds", speed)
                    .with("times", 8.0 / speed)
                    .answer(model)
                    .value(0, GoldenRuleMasterEquation.PRODUCTION);
        }
        assertThat(production[1]).isCloseTo(0.00859, within(5e-6));
        assertThat(production[0] / production[1]).isBetween(1.995, 2.005);
    }

    @Test
    void rates_add_up_to_the_totals() {
        double[] times =
                IntStream.rangeClosed(0, 2000).mapToDouble(i -> 2.0 + i * 1e-3).toArray();
        Answer answer = band(10).with("gaps", 0.2).with("times", times).answer(model);
        for (var pair : Map.of(
                        GoldenRuleMasterEquation.HEAT_RATE, GoldenRuleMasterEquation.HEAT,
                        GoldenRuleMasterEquation.MECHANICAL_RATE, GoldenRuleMasterEquation.MECHANICAL,
                        GoldenRuleMasterEquation.CHEMICAL_RATE, GoldenRuleMasterEquation.CHEMICAL,
                        GoldenRuleMasterEquation.PRODUCTION_RATE, GoldenRuleMasterEquation.PRODUCTION)
                .entrySet()) {
            double simpson = answer.value(0, pair.getKey()) + answer.value(2000, pair.getKey());
            for (int i = 1; i < 2000; i++) {
                simpson += (i % 2 == 1 ? 4.0 : 2.0) * answer.value(i, pair.getKey());
            }
            // Simpson's rule with steps of 10⁻³ of smooth functions of order 1
            assertThat(simpson * 1e-3 / 3.0)
                    .as(pair.getKey().name())
                    .isCloseTo(answer.value(2000, pair.getValue()) - answer.value(0, pair.getValue()), within(2e-12));
        }
    }

    @Test
    void uneven_bands_have_kinks_that_the_solution_meets() {
        Band uneven = band(10).with("levels", 1.0, 2.0, 4.5, 5.0, 9.0)
                .with("gaps", 0.5, 0.3, 0.6, 0.2, 0.9)
                .with("speeds", 0.5, 1.0, 2.0, 0.7, 0.3)
                .with("initial-occupation", 0.4);
        double end = Sweep.of(uneven.with("times", 0.0).inputs(model)).duration();
        double direct = uneven.with("times", end).answer(model).value(0, GoldenRuleMasterEquation.OCCUPATION);
        double[] many =
                IntStream.rangeClosed(0, 777).mapToDouble(i -> end * i / 777).toArray();
        Answer stops = uneven.with("times", many).answer(model);
        // two ways to cut the same integrals
        assertThat(stops.value(777, GoldenRuleMasterEquation.OCCUPATION)).isCloseTo(direct, within(1e-14));
    }

    @Test
    void a_full_level_produces_entropy_at_an_infinite_rate_but_a_finite_amount() {
        Answer answer = band(10).with("times", 0.0, 1.0).answer(model);
        assertThat(answer.none(0, GoldenRuleMasterEquation.PRODUCTION_RATE)).contains("infinite");
        assertThat(answer.value(1, GoldenRuleMasterEquation.PRODUCTION)).isPositive();
    }

    @Test
    void a_single_level_has_no_density_of_states() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> band(1).with("times", 1.0).inputs(model))
                .withMessage("'levels' has no density of states at 5.0, where the levels next to it must differ");
    }
}
