package io.github.lzmaven.physics.fermion;

import static io.github.lzmaven.physics.fermion.LevelCrossingChain.AFTER;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.BEFORE;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.CHEMICAL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.DIABATIC;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.DISSIPATED;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.ENERGY;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.ENTROPY;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.HEAT;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.LEVEL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.MECHANICAL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.POTENTIAL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.PRODUCTION;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.RESERVOIR;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import io.github.lzmaven.physics.model.Warning;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelCrossingChainTest implements ModelContract {

    private final Model model = new LevelCrossingChain();

    /** Uneven in everything, and lowered. */
    private static final Band UNEVEN = Band.ofThePaper()
            .with("levels", 0.3, -1.0, 2.2, 1.1)
            .with("gaps", 0.5, 0.05, 0.4, 0.9)
            .with("speeds", 0.2, 1.7, 0.6, 3.0)
            .with("approach-speed", 0.9)
            .with("chemical-potential", 0.7)
            .with("initial-occupation", 0.15)
            .with("start-energy", 3.0)
            .with("end-energy", -2.0);

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Band.ofThePaper().values();
    }

    private double[] column(Band band, Quantity quantity) {
        return Band.column(band.answer(model), quantity);
    }

    @Test
    void the_paper_s_band_is_crossed_as_an_independent_program_says() {
        Answer answer = Band.ofThePaper().answer(model);
        assertThat(answer.rows()).isEqualTo(10);
        double[][] expected = {
            // diabatic-probability, f, p-before, p-after, S, W_mech, W_chem, Q, Σ, W_diss, Ω of crossings 1 and 9
            {
                0.777767679171789,
                0.9168273035060777,
                1.0,
                0.9815163386286152,
                0.0,
                0.9815163386286152,
                -0.05545098411415439,
                0.03696732274276959,
                0.04771684355134671,
                0.12855493461534961,
                -2.0
            },
            {
                0.777767679171789,
                0.0007460288338366977,
                0.271471722530939,
                0.21130772331280456,
                0.5847171602627206,
                0.21130772331280456,
                -0.18049199765440327,
                -0.36098399530880654,
                0.3641477942758969,
                0.2108731689740412,
                1.1415660349667003
            }
        };
        Quantity[] quantities = {
            DIABATIC, RESERVOIR, BEFORE, AFTER, ENTROPY, MECHANICAL, CHEMICAL, HEAT, PRODUCTION, DISSIPATED, POTENTIAL
        };
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < quantities.length; j++) {
                // the reference cancels among terms of order 1
                assertThat(answer.value(i == 0 ? 1 : 9, quantities[j]))
                        .as(quantities[j].name())
                        .isCloseTo(expected[i][j], within(1e-15));
            }
        }
    }

    @Test
    void row_0_is_the_approach_where_nothing_is_crossed() {
        Answer answer = Band.ofThePaper().answer(model);
        assertThat(answer.value(0, LEVEL)).isEqualTo(0.0);
        assertThat(answer.value(0, TIME)).isEqualTo(0.0);
        assertThat(answer.value(0, DIABATIC)).isEqualTo(1.0);
        assertThat(answer.value(0, HEAT)).isEqualTo(0.0);
        assertThat(answer.value(0, PRODUCTION)).isEqualTo(0.0);
        assertThat(answer.value(0, MECHANICAL)).isEqualTo(1.0);
        // lifted by 1 while full: Ω_eq goes from T ln(1-f(0)) to T ln(1-f(1))
        assertThat(answer.value(0, DISSIPATED)).isCloseTo(0.04989921595478508, within(1e-15));
    }

    @Test
    void first_and_second_law_hold_for_each_crossing() {
        for (Band band : new Band[] {Band.ofThePaper(), UNEVEN}) {
            Answer a = band.answer(model);
            for (int i = 0; i + 1 < a.rows(); i++) {
                double energy = a.value(i + 1, ENERGY) - a.value(i, ENERGY);
                // round-off of a handful of terms of order 3
                assertThat(a.value(i, MECHANICAL) + a.value(i, CHEMICAL) + a.value(i, HEAT))
                        .isCloseTo(energy, within(2e-15));
                assertThat(a.value(i, PRODUCTION) + 1.2 * a.value(i, HEAT))
                        .isCloseTo(a.value(i + 1, ENTROPY) - a.value(i, ENTROPY), within(2e-15));
                // TΣ = W_mech - ΔΩ, without the chemical work
                assertThat(a.value(i, PRODUCTION) / 1.2)
                        .isCloseTo(
                                a.value(i, MECHANICAL) - (a.value(i + 1, POTENTIAL) - a.value(i, POTENTIAL)),
                                within(3e-15));
            }
        }
    }

    @Test
    void the_time_between_crossings_exceeds_that_of_a_jump_just_if_the_spacing_exceeds_gap_and_root_of_the_speed() {
        Random random = new Random(20160621);
        for (int n = 0; n < 10_000; n++) {
            double spacing = StrictMath.exp(4.0 * random.nextDouble() - 2.0);
            double gap = StrictMath.exp(4.0 * random.nextDouble() - 2.0);
            double speed = StrictMath.exp(8.0 * random.nextDouble() - 4.0);
            double jump = new Crossing(0, 0.0, gap, speed, 0.0).duration();
            assertThat(spacing / speed > jump).isEqualTo(spacing > Math.sqrt(speed) && spacing > gap);
        }
    }

    @Test
    void a_level_prepared_in_equilibrium_is_crossed_reversibly_first() {
        double f = new FermiReservoir(1.2, 3.0).occupation(1.0).value();
        double[] sigma = column(Band.ofThePaper().with("initial-occupation", f), PRODUCTION);
        assertThat(sigma[1]).isLessThan(1e-30);
        double[] atTheStart = column(Band.ofThePaper().with("initial-occupation", "equilibrium"), PRODUCTION);
        assertThat(atTheStart[1]).isCloseTo(0.0124, within(5e-5));
    }

    @Test
    void slow_crossings_thermalise_and_sudden_ones_do_nothing() {
        double[] slow = column(Band.ofThePaper().with("speeds", 1e-3), AFTER);
        double[] f = column(Band.ofThePaper(), RESERVOIR);
        for (int i = 1; i < slow.length; i++) {
            assertThat(slow[i]).isEqualTo(f[i]);
        }
        assertThat(column(Band.ofThePaper().with("gaps", 0.0), AFTER)).containsOnly(1.0);
        assertThat(column(Band.ofThePaper().with("gaps", 0.0), PRODUCTION)).containsOnly(0.0);
    }

    @Test
    void levels_are_crossed_in_the_order_of_the_sweep_with_their_own_gaps() {
        Answer answer = UNEVEN.answer(model);
        assertThat(Band.column(answer, LEVEL)).containsExactly(3.0, 2.2, 1.1, 0.3, -1.0);
        double[] gaps = {0.4, 0.9, 0.5, 0.05};
        double[] speeds = {0.2, 1.7, 0.6, 3.0};
        for (int i = 0; i < 4; i++) {
            assertThat(answer.value(i + 1, DIABATIC))
                    .isCloseTo(StrictMath.exp(-Math.PI * gaps[i] * gaps[i] / (2 * speeds[i])), within(1e-15));
        }
        double[] times = {0, 0.8 / 0.9, 1.1 / 0.2, 0.8 / 1.7, 1.3 / 0.6};
        Arrays.parallelPrefix(times, Double::sum);
        for (int i = 0; i < 5; i++) {
            assertThat(answer.value(i, TIME)).isCloseTo(times[i], within(2e-15));
        }
    }

    @Test
    void speeds_may_change_half_way_between_crossings() {
        Answer answer = Band.ofThePaper()
                .with("levels", 1, 2)
                .with("speeds", 1.0, 2.0)
                .with("approach-speed", 0.5)
                .with("end-energy", 3.0)
                .with("speed-change", "half-way")
                .answer(model);
        // 0 to 0.5 at 0.5, then to 1.5 at 1, then at 2
        assertThat(Band.column(answer, TIME)).containsExactly(0.0, 1.5, 2.25);
    }

    @Test
    void levels_outside_the_sweep_are_not_crossed_and_those_at_its_ends_are() {
        double[] levels = column(Band.ofThePaper().with("start-energy", 2.0).with("end-energy", 5.0), LEVEL);
        assertThat(levels).containsExactly(2.0, 2.0, 3.0, 4.0, 5.0);
    }

    @Test
    void an_error_covers_the_digits_that_other_arithmetic_disagrees_in() {
        Answer plain = Band.ofThePaper().with("initial-occupation", 0.25).answer(model);
        // all energies moved by 2^10 / 3: the same physics, other roundings
        double shift = 1024.0 / 3.0;
        Answer moved = Band.ofThePaper()
                .with(
                        "levels",
                        Arrays.stream(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9})
                                .map(e -> e + shift)
                                .toArray())
                .with("initial-occupation", 0.25)
                .with("chemical-potential", 3.0 + shift)
                .with("start-energy", shift)
                .with("end-energy", 10.0 + shift)
                .answer(model);
        // inputs themselves are rounded by the shift
        double inputs = Math.ulp(shift);
        for (Quantity quantity : new Quantity[] {RESERVOIR, AFTER, ENTROPY, HEAT, PRODUCTION, DISSIPATED}) {
            for (int i = 0; i < plain.rows(); i++) {
                assertThat(moved.value(i, quantity))
                        .as(quantity.name() + i)
                        .isCloseTo(
                                plain.value(i, quantity),
                                within(plain.error(i, quantity) + moved.error(i, quantity) + 8.0 * inputs));
                assertThat(plain.error(i, quantity)).isLessThan(1e-13);
            }
        }
    }

    @Test
    void conditions_of_validity_that_are_met_only_as_equalities_are_reported_with_their_numbers() {
        assertThat(Band.ofThePaper().answer(model).warnings())
                .containsExactly(
                        new Warning(
                                "spacing > √(ħ·speed)",
                                "violated in 8 of 8, worst from crossing 1 to the next, where 1.0 is not above 1.0"),
                        new Warning(
                                "time between crossings > t_lz",
                                "violated in 8 of 8, worst from crossing 1 to the next, where 1.0 is not above 1.0"));
        assertThat(Band.ofThePaper().with("speeds", 0.9).answer(model).warnings())
                .isEmpty();
        assertThat(Band.ofThePaper().with("gaps", 1.5).answer(model).warnings())
                .extracting(Warning::condition)
                .contains("spacing > gap");
    }

    @Test
    void a_cold_reservoir_overflows_nothing() {
        Band cold = Band.ofThePaper().with("inverse-temperature", 1e5);
        Answer answer = cold.answer(model);
        // full up to level 3, half-filled there; then (1-R)p falls by β(ε-μ) each, but for entropies of order 1
        double adiabatic = -StrictMath.expm1(-Math.PI * 0.08);
        assertThat(answer.value(4, PRODUCTION)).isCloseTo(adiabatic * (1.0 - 0.5 * adiabatic) * 1e5, within(1.0));
    }

    @Test
    void lists_that_do_not_fit_together_are_all_named() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Band.ofThePaper()
                        .with("gaps", 0.4, 0.4)
                        .with("speeds", 1.0, 1.0, 1.0)
                        .with("end-energy", 5.5)
                        .inputs(model))
                .withMessage("'gaps' has 2 entries but 'levels' has 9; give one gap per level, or a single number;"
                        + " 'speeds' has 3 entries but 5 levels lie from 0.0 to 5.5; give one speed per crossing,"
                        + " or a single number");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Band.ofThePaper().with("end-energy", 0.0).inputs(model))
                .withMessageContaining("'end-energy' is 0.0 like start-energy; the level has to move");
    }
}
