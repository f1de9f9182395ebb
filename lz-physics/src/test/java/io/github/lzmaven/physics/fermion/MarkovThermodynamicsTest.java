package io.github.lzmaven.physics.fermion;

import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkovThermodynamicsTest implements ModelContract {

    private static final int STEPS = 6;
    private static final double[] UPPER = {1.7, 2.15, 2.7, 3.3500000000000005, 4.1, 4.95, 5.9};
    private static final double[] PARTICLES_OF_STATES = {0.0, 1.0, 2.0};
    private static final double[][][] SYMMETRIC = {
        {{0.0, 0.3, 0.0}, {0.3, 0.0, 0.25}, {0.0, 0.25, 0.0}},
        {{0.0, 0.2, 0.1}, {0.2, 0.0, 0.15}, {0.1, 0.15, 0.0}}
    };

    private final Model model = new MarkovThermodynamics();

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return example(0.55);
    }

    /** Three states, two reservoirs, everything changing in time; the share of the diagonal that goes to reservoir 1. */
    private static Map<String, Value> example(double share) {
        double[] energies = new double[(STEPS + 1) * 3];
        double[] temperatures = new double[STEPS * 2];
        double[] potentials = new double[STEPS * 2];
        double[] matrices = new double[STEPS * 18];
        for (int i = 0; i <= STEPS; i++) {
            energies[3 * i + 1] = 0.5 + 0.3 * i;
            energies[3 * i + 2] = UPPER[i];
        }
        for (int i = 0; i < STEPS; i++) {
            temperatures[2 * i] = 1.0 + 0.05 * i;
            temperatures[2 * i + 1] = 0.6;
            potentials[2 * i] = 0.8;
            potentials[2 * i + 1] = -0.3 + 0.1 * i;
            for (int nu = 0; nu < 2; nu++) {
                for (int n = 0; n < 3; n++) {
                    double column = 0.0;
                    for (int m = 0; m < 3; m++) {
                        double x = (energies[3 * i + m]
                                        - energies[3 * i + n]
                                        - potentials[2 * i + nu] * (PARTICLES_OF_STATES[m] - PARTICLES_OF_STATES[n]))
                                / temperatures[2 * i + nu];
                        double element = SYMMETRIC[nu][m][n] / (1.0 + StrictMath.exp(x));
                        matrices[i * 18 + nu * 9 + m * 3 + n] = element;
                        column += element;
                    }
                    matrices[i * 18 + nu * 9 + n * 3 + n] = (nu == 0 ? share : 1.0 - share) - column;
                }
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("energies", Value.numbers(new int[] {STEPS + 1, 3}, energies));
        values.put("particle-numbers", Value.listOf(PARTICLES_OF_STATES));
        values.put("temperatures", Value.numbers(new int[] {STEPS, 2}, temperatures));
        values.put("chemical-potentials", Value.numbers(new int[] {STEPS, 2}, potentials));
        values.put("transition-matrices", Value.numbers(new int[] {STEPS, 2, 3, 3}, matrices));
        values.put("initial-distribution", Value.listOf(0.2, 0.5, 0.3));
        return values;
    }

    private Answer answer(Map<String, Value> values) {
        Inputs inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }

    /** Row of the whole step; after it come two reservoirs and three states. */
    private static int whole(int step) {
        return 6 * step;
    }

    @Test
    void the_example_s_first_step_is_as_an_independent_program_has_it() {
        Answer a = answer(example(0.55));
        assertThat(a.rows()).isEqualTo(36);
        Object[][] expected = {
            {0, ENERGY, 0.76},
            {0, NUMBER, 1.1},
            {0, MECHANICAL, 0.23733278412907624},
            {0, CHEMICAL, 0.030088491264255706},
            {0, ENTROPY, 1.0296530140645737},
            {0, FLOW, -0.28416118275700797},
            {0, PRODUCTION, 0.3257900756429234},
            {0, BALANCE, 0.3257900756429234},
            {0, PERSISTENT, 0.37202425332990435},
            {0, VANISHING, -0.04623417768698101},
            {1, ENERGY_CURRENT, -0.008368574161764283},
            {2, ENERGY_CURRENT, -0.12767360077543705},
            {1, PARTICLE_CURRENT, -0.024104603492042007},
            {2, HEAT, -0.17704577483332637},
            {3, PROBABILITY, 0.32910292212115194},
            {5, PROBABILITY, 0.2404244051028122}
        };
        for (Object[] row : expected) {
            Quantity quantity = (Quantity) row[1];
            // sums of a dozen terms of order 1 in double precision
            assertThat(a.value((int) row[0], quantity)).as(quantity.name()).isCloseTo((double) row[2], within(1e-15));
        }
        assertThat(a.none(1, PRODUCTION)).contains("elsewhere");
        assertThat(a.none(0, PROBABILITY)).contains("elsewhere");
    }

    @Test
    void all_forms_of_the_entropy_production_agree_at_every_step() {
        Answer a = answer(example(0.55));
        for (int i = 0; i < STEPS; i++) {
            double production = a.value(whole(i), PRODUCTION);
            // (A11), (A13) and (A15), sums of a dozen terms of order 1
            assertThat(a.value(whole(i), BALANCE)).isCloseTo(production, within(1e-15));
            assertThat(a.value(whole(i), PERSISTENT) + a.value(whole(i), VANISHING))
                    .isCloseTo(production, within(1e-15));
            assertThat(production).isPositive();
            assertThat(a.value(whole(i), VANISHING)).isNegative();
            assertThat(a.value(whole(i), FIRST_LAW)).isCloseTo(0.0, within(1e-15));
        }
    }

    @Test
    void how_the_diagonal_is_shared_among_reservoirs_does_not_matter() {
        Answer one = answer(example(0.55));
        Answer other = answer(example(0.5));
        for (int i = 0; i < STEPS; i++) {
            assertThat(other.value(whole(i), PRODUCTION)).isCloseTo(one.value(whole(i), PRODUCTION), within(1e-15));
        }
    }

    @Test
    void a_crossing_is_a_special_case() {
        double r = 0.4;
        double f = new FermiReservoir(1.2, 3.0).occupation(4.0).value();
        double p = 0.7;
        double plus = (1.0 - r) * f;
        double minus = (1.0 - r) * (1.0 - f);
        Map<String, Value> values = Map.of(
                "energies", Value.matrixOf(new double[] {0.0, 4.0}, new double[] {0.0, 5.0}),
                "particle-numbers", Value.listOf(0.0, 1.0),
                "temperatures", Value.listOf(1.0 / 1.2),
                "chemical-potentials", Value.listOf(3.0),
                "transition-matrices",
                        Value.numbers(new int[] {1, 2, 2}, new double[] {1.0 - plus, minus, plus, 1.0 - minus}),
                "initial-distribution", Value.listOf(1.0 - p, p));
        // Eq. (6)
        assertThat(answer(values).value(0, PRODUCTION))
                .isCloseTo(BinaryEntropy.production(p, f, 1.0 - f, r, 1.0 - r), within(2e-15));
        // the work of lifting the level by 1
        assertThat(answer(values).value(0, MECHANICAL)).isCloseTo(r * p + (1.0 - r) * f, within(1e-15));
    }

    @Test
    void in_equilibrium_nothing_is_produced_within_the_error_claimed() {
        double odds = StrictMath.exp(-0.7);
        double full = odds / (1.0 + odds);
        Map<String, Value> values = Map.of(
                "energies", Value.matrixOf(new double[] {0.0, 0.7}, new double[] {0.0, 0.7}),
                "particle-numbers", Value.listOf(0.0, 0.0),
                "temperatures", Value.listOf(1.0),
                "chemical-potentials", Value.listOf(0.0),
                "transition-matrices",
                        Value.numbers(new int[] {1, 2, 2}, new double[] {1.0 - 0.3 * odds, 0.3, 0.3 * odds, 0.7}),
                "initial-distribution", Value.listOf(1.0 - full, full));
        Answer a = answer(values);
        for (Quantity quantity : new Quantity[] {PRODUCTION, BALANCE, PERSISTENT, VANISHING}) {
            assertThat(Math.abs(a.value(0, quantity))).isLessThanOrEqualTo(a.error(0, quantity));
            // sums of a few terms of order 1
            assertThat(a.error(0, quantity)).isBetween(1e-17, 1e-14);
        }
    }

    @Test
    void a_state_that_was_impossible_has_an_infinite_first_term_but_a_finite_production() {
        Map<String, Value> values = new LinkedHashMap<>(example(0.55));
        values.put("initial-distribution", Value.listOf(1.0, 0.0, 0.0));
        Answer a = answer(values);
        assertThat(a.none(0, PERSISTENT)).contains("infinite");
        assertThat(a.none(0, VANISHING)).contains("infinite");
        assertThat(a.value(0, PRODUCTION)).isCloseTo(a.value(0, BALANCE), within(2e-15));
    }

    @Test
    void a_column_that_does_not_add_to_one_is_named() {
        Map<String, Value> values = new LinkedHashMap<>(example(0.55));
        Value.Numbers matrices = (Value.Numbers) values.get("transition-matrices");
        values.put("transition-matrices", matrices.with(18 + 4, matrices.at(18 + 4) + 0.01));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answer(values))
                .withMessageContaining("'transition-matrices' at step 1 has the column 2 adding to 1.01");
    }

    @Test
    void an_element_that_breaks_detailed_balance_is_named() {
        Map<String, Value> values = new LinkedHashMap<>(example(0.55));
        Value.Numbers matrices = (Value.Numbers) values.get("transition-matrices");
        // moved from the element [2][1] of reservoir 2 onto the diagonal below it, so that the column still adds to 1
        int element = 36 + 9 + 3;
        values.put(
                "transition-matrices",
                matrices.with(element, 1.01 * matrices.at(element))
                        .with(element - 3, matrices.at(element - 3) - 0.01 * matrices.at(element)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answer(values))
                .withMessageContaining("at step 2, reservoir 2, has the element [2][1] = ")
                .withMessageContaining("local detailed balance (A2)");
    }

    @Test
    void sizes_that_do_not_fit_are_all_named() {
        Map<String, Value> values = new LinkedHashMap<>(example(0.55));
        values.put("initial-distribution", Value.listOf(0.5, 0.5));
        values.put("temperatures", Value.listOf(1.0));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answer(values))
                .withMessageContaining("'initial-distribution' has 2 where it needs 3 states")
                .withMessageContaining("'chemical-potentials' has 2 where it needs 1 reservoirs");
    }
}
