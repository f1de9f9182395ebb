package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkCumulantsTest {

    private static final Band PAPER = Band.ofThePaper().with("initial-occupation", "equilibrium");

    /** Uneven in everything, and lowered. */
    private static final Band UNEVEN = Band.ofThePaper()
            .with("levels", 0.3, -1.0, 2.2, 1.1)
            .with("gaps", 0.5, 0.05, 0.4, 0.9)
            .with("speeds", 0.2, 1.7, 0.6, 3.0)
            .with("approach-speed", 0.9)
            .with("chemical-potential", 0.7)
            .with("initial-occupation", "equilibrium")
            .with("start-energy", 3.0)
            .with("end-energy", -2.0);

    private static void holdsTheWorkTheorem(Answer answer) {
        // round-off of sums over all paths or of small determinants
        holdsTheWorkTheorem(answer, 2e-13);
    }

    private static void holdsTheWorkTheorem(Answer answer, double roundOff) {
        for (Quantity residual : new Quantity[] {WorkCumulants.JARZYNSKI, WorkCumulants.CROOKS}) {
            assertThat(answer.value(0, residual)).as(residual.name()).isCloseTo(0.0, within(roundOff));
            assertThat(Math.abs(answer.value(0, residual))).isLessThan(answer.error(0, residual));
        }
    }

    private static void hasCumulants(Answer answer, double relative, double... expected) {
        for (int k = 0; k < 4; k++) {
            double size = Math.max(1.0, Math.abs(expected[k]));
            assertThat(answer.value(0, WorkCumulants.KAPPA.get(k)))
                    .isCloseTo(expected[k], within(relative * size + answer.error(0, WorkCumulants.KAPPA.get(k))));
            assertThat(answer.error(0, WorkCumulants.KAPPA.get(k))).isLessThan(1e-9 * size);
        }
    }

    @Nested
    class Chain implements ModelContract {

        private final Model model = new WorkCumulantsChain();

        @Override
        public Model model() {
            return model;
        }

        @Override
        public Map<String, Value> typicalValues() {
            return PAPER.values();
        }

        @Test
        void agrees_with_an_enumeration_of_all_paths() {
            Answer answer = PAPER.answer(model);
            // sums of eleven terms in double precision
            hasCumulants(answer, 1e-13, 6.188253348938871, 7.189597305690853, -0.4899852611661794, -51.232904421676324);
            assertThat(answer.value(0, WorkCumulants.DELTA_OMEGA)).isCloseTo(3.0222768758024134, within(1e-15));
            hasCumulants(
                    PAPER.with("direction", "backward").answer(model),
                    1e-13,
                    1.0096092635056506,
                    1.8145970280870478,
                    3.075074301624727,
                    3.25643252343718);
        }

        @Test
        void the_work_theorem_holds_with_the_same_r_both_ways_and_for_levels_that_are_never_empty() {
            holdsTheWorkTheorem(PAPER.answer(model));
            holdsTheWorkTheorem(UNEVEN.answer(model));
            holdsTheWorkTheorem(UNEVEN.with("direction", "backward").answer(model));
            // the few starts from an empty level weigh most in the mean of e^{-βw}
            holdsTheWorkTheorem(PAPER.with("chemical-potential", 40.0).answer(model));
        }

        @Test
        void a_level_that_does_not_start_in_equilibrium_breaks_it() {
            Answer answer = PAPER.with("initial-occupation", 0.5).answer(model);
            assertThat(answer.value(0, WorkCumulants.CROOKS)).isGreaterThan(0.1);
        }

        @Test
        void a_level_that_meets_no_other_does_two_values_of_work() {
            Answer answer =
                    PAPER.with("gaps", 0.0).with("initial-occupation", 0.3).answer(model);
            // 10 with probability p: κ2 = 100 p(1-p), κ3 = 1000 p(1-p)(1-2p), κ4 = 10^4 p(1-p)(1-6p(1-p))
            hasCumulants(answer, 1e-13, 3.0, 21.0, 84.0, -546.0);
        }

        @Test
        void the_dissipated_work_of_the_thermodynamics_is_the_mean_above_the_potential() {
            double sum = 0.0;
            for (double piece : Band.column(UNEVEN.answer(new LevelCrossingChain()), LevelCrossingChain.DISSIPATED)) {
                sum += piece;
            }
            Answer answer = UNEVEN.answer(model);
            // sums of five terms of order 1
            assertThat(answer.value(0, WorkCumulants.KAPPA.get(0)) - answer.value(0, WorkCumulants.DELTA_OMEGA))
                    .isCloseTo(sum, within(4e-15));
        }
    }

    @Nested
    class Exact implements ModelContract {

        private final Model model = new WorkCumulantsExact();

        private static final Band TOTAL = PAPER.without("initial-occupation");

        @Override
        public Model model() {
            return model;
        }

        @Override
        public Map<String, Value> typicalValues() {
            return TOTAL.values();
        }

        @Test
        void agrees_with_an_independent_program_for_each_initial_state() {
            Answer total = TOTAL.answer(model);
            // independent enumeration and determinants, which agree with each other to 1e-12
            hasCumulants(total, 1e-12, 6.26539740273055, 7.3717520479031675, 0.24021112423406166, -54.35376979629555);
            assertThat(total.value(0, WorkCumulants.DELTA_OMEGA)).isCloseTo(3.056780582310327, within(5e-15));
            hasCumulants(
                    TOTAL.with("direction", "backward").answer(model),
                    1e-12,
                    0.9711362362439002,
                    1.9583049519364233,
                    3.31064156783968,
                    2.846602975625924);
            hasCumulants(
                    TOTAL.with("initial-state", "bare").answer(model),
                    1e-12,
                    6.286765273775578,
                    7.540834538567977,
                    -0.817729764665023,
                    -53.07169693945856);
            Answer factorised = TOTAL.with("initial-state", "factorised").answer(model);
            hasCumulants(
                    factorised, 1e-12, 6.222303777328225, 7.59104125135355, -0.612786388917871, -53.754125886709474);
            assertThat(factorised.value(0, WorkCumulants.JARZYNSKI)).isCloseTo(0.30102817777413904, within(2e-12));
        }

        @Test
        void the_work_theorem_holds_for_equilibrium_starts() {
            for (Band band : new Band[] {TOTAL, UNEVEN.without("initial-occupation")}) {
                holdsTheWorkTheorem(band.answer(model));
                holdsTheWorkTheorem(band.with("initial-state", "bare").answer(model));
                holdsTheWorkTheorem(band.with("direction", "backward").answer(model));
            }
        }

        @Test
        void errors_of_a_large_band_are_honest_and_not_a_thousand_times_too_large() {
            double[] levels = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
            Band band = TOTAL.with("levels", levels)
                    .with("chemical-potential", 100.0 / 3.0)
                    .with("end-energy", 101.0);
            // kinks of one unit in the last place cut the sweep into other steps, and moved energies round otherwise
            double shift = 16.0 / 3.0;
            double[] speeds = new double[100];
            Arrays.fill(speeds, 1.0);
            speeds[30] = Math.nextUp(1.0);
            speeds[60] = Math.nextUp(1.0);
            Answer one = band.answer(model);
            Answer other = band.with(
                            "levels",
                            Arrays.stream(levels).map(level -> level + shift).toArray())
                    .with("speeds", speeds)
                    .with("approach-speed", 1.0)
                    .with("chemical-potential", 100.0 / 3.0 + shift)
                    .with("start-energy", shift)
                    .with("end-energy", 101.0 + shift)
                    .answer(model);
            double closest = Double.POSITIVE_INFINITY;
            for (Quantity kappa : WorkCumulants.KAPPA) {
                double error = Math.abs(one.value(0, kappa) - other.value(0, kappa));
                double claimed = one.error(0, kappa) + other.error(0, kappa);
                assertThat(error).as(kappa.name()).isLessThanOrEqualTo(claimed);
                assertThat(claimed).isLessThan(1e-9 * (1.0 + Math.abs(one.value(0, kappa))));
                closest = Math.min(closest, claimed / error);
            }
            assertThat(closest).isLessThan(300.0);
            holdsTheWorkTheorem(one, 1e-11);
        }

        @Test
        void the_dissipated_work_is_the_distance_of_the_final_state_from_equilibrium() {
            var source = new QuantumWork(TOTAL.inputs(model), Budget.UNLIMITED);
            Modes before = source.before();
            Modes after = source.after();
            double distance = 0.0;
            for (int l = 0; l < 10; l++) {
                // ⟨n_l⟩ of the modes at the end, from the propagated state
                double filled = 0.0;
                for (int j = 0; j < 10; j++) {
                    double re = source.amplitudes().re()[j][l];
                    double im = source.amplitudes().im()[j][l];
                    filled += (re * re + im * im) / (1.0 + StrictMath.exp(-before.logOdds()[j]));
                }
                double odds = after.logOdds()[l];
                // -⟨ln ρ_eq⟩ of the mode, minus its share of the entropy, which the dynamics keeps
                distance += -filled * odds + StrictMath.log1p(StrictMath.exp(odds));
                double n = 1.0 / (1.0 + StrictMath.exp(-before.logOdds()[l]));
                distance += n * StrictMath.log(n) + (1.0 - n) * StrictMath.log1p(-n);
            }
            Answer answer = TOTAL.answer(model);
            double dissipated =
                    1.2 * (answer.value(0, WorkCumulants.KAPPA.get(0)) - answer.value(0, WorkCumulants.DELTA_OMEGA));
            // an independent program has both as 3.850340184504257
            assertThat(distance).isCloseTo(3.850340184504257, within(2e-14));
            assertThat(dissipated).isCloseTo(distance, within(2e-14));
        }

        @Test
        void a_slow_cycle_costs_nothing_and_a_fast_one_does() {
            Band cycle = TOTAL.with("course", "there-and-back");
            for (double[] speedAndWork : new double[][] {{0.1, 0.313}, {1.0, 4.28}, {3.0, 4.59}, {100.0, 0.0563}}) {
                Answer answer = cycle.with("speeds", speedAndWork[0]).answer(model);
                // ΔΩ is 0, so that work is dissipated work; values of an independent program, three digits
                assertThat(answer.value(0, WorkCumulants.DELTA_OMEGA)).isCloseTo(0.0, within(1e-14));
                assertThat(1.2 * answer.value(0, WorkCumulants.KAPPA.get(0)))
                        .isCloseTo(speedAndWork[1], within(2e-3 * speedAndWork[1]));
                holdsTheWorkTheorem(answer);
            }
        }

        @Test
        void a_work_that_is_left_of_energies_that_cancel_claims_no_more_digits_than_these_have() {
            Band cycle = TOTAL.with("course", "there-and-back").with("speeds", 0.01);
            double shift = 16.0 / 3.0;
            Answer one = cycle.answer(model);
            Answer other = cycle.with(
                            "levels",
                            IntStream.rangeClosed(1, 9).mapToDouble(i -> i + shift).toArray())
                    .with("chemical-potential", 3.0 + shift)
                    .with("start-energy", shift)
                    .with("end-energy", 10.0 + shift)
                    .answer(model);
            // an independent program: 1.5e-7 T
            assertThat(1.2 * one.value(0, WorkCumulants.KAPPA.get(0))).isCloseTo(1.5e-7, within(5e-9));
            for (Quantity kappa : WorkCumulants.KAPPA) {
                double claimed = one.error(0, kappa) + other.error(0, kappa);
                assertThat(other.value(0, kappa)).as(kappa.name()).isCloseTo(one.value(0, kappa), within(claimed));
            }
            assertThat(one.error(0, WorkCumulants.KAPPA.get(0))).isBetween(1e-15, 1e-13);
        }

        @Test
        void the_gap_is_twice_the_coupling_but_for_the_other_levels() {
            double smallest = Double.POSITIVE_INFINITY;
            double largest = 0.0;
            for (int level = 1; level <= 9; level++) {
                double least = Double.POSITIVE_INFINITY;
                for (int k = -50; k <= 50; k++) {
                    double[] energies = Modes.of(TOTAL.inputs(model), level + k / 100.0, 0.0, false)
                            .energies()
                            .clone();
                    Arrays.sort(energies);
                    for (int i = 0; i < 9; i++) {
                        least = Math.min(least, energies[i + 1] - energies[i]);
                    }
                }
                smallest = Math.min(smallest, least);
                largest = Math.max(largest, least);
            }
            // an independent program: 0.3785 to 0.3880, always below 0.4
            assertThat(smallest).isCloseTo(0.3785, within(1e-4));
            assertThat(largest).isCloseTo(0.3880, within(1e-4));
        }

        @Test
        void traces_and_enumeration_agree_for_an_uneven_band() {
            var source = new QuantumWork(UNEVEN.without("initial-occupation").inputs(model), Budget.UNLIMITED);
            WorkAtoms atoms = source.atoms(Budget.UNLIMITED);
            var listed = new EnumeratedWork(atoms.work(), atoms.forward(), source.relativeError());
            for (int k = 0; k < 4; k++) {
                double trace = source.forward().cumulants()[k].value();
                // the fourth cumulant sums terms of order 10³
                assertThat(listed.cumulants()[k].value()).isCloseTo(trace, within(1e-10));
            }
            for (double u = 0.3; u < 20.0; u += 1.7) {
                Complex determinant =
                        source.forward().logGenerating(new Complex(0.0, u)).exp();
                Complex sum = listed.logGenerating(new Complex(0.0, u)).exp();
                assertThat(determinant.subtract(sum).abs()).isLessThan(1e-13);
            }
        }

        @Test
        void the_characteristic_function_is_the_reference_s() {
            var source = new QuantumWork(TOTAL.inputs(model), Budget.UNLIMITED);
            double[][] reference = {
                {0.1, 0.7805955585730813, 0.5649586115134702, 0.9856550045902798, -0.09547277038687478},
                {1.0, -0.17559235774715581, -0.18943864758564605, 0.44228451395512136, -0.1693530027625527},
                {3.7, 0.19857935853419323, -0.022842738057902146, 0.4905964605358458, 0.16656951017178434},
                {10.0, 0.12489541939726133, 0.15927716873974768, 0.4049987287294703, 0.38299688564031037},
                {20.0, -0.01123176172454458, 0.11189132384839214, -0.09329882653626921, 0.5815065730352443}
            };
            for (double[] row : reference) {
                Complex ahead =
                        source.forward().logGenerating(new Complex(0.0, row[0])).exp();
                // the table has the backward function of w itself, ours is on the forward axis
                Complex back = source.backward()
                        .logGenerating(new Complex(0.0, -row[0]))
                        .exp();
                assertThat(ahead.subtract(new Complex(row[1], row[2])).abs()).isLessThan(2e-13);
                assertThat(back.subtract(new Complex(row[3], row[4])).abs()).isLessThan(2e-13);
            }
        }

        @Test
        void without_gaps_the_level_keeps_its_particle() {
            Answer answer = TOTAL.with("gaps", 0.0)
                    .with("initial-state", "bare")
                    .with("initial-occupation", 0.3)
                    .answer(model);
            hasCumulants(answer, 1e-11, 3.0, 21.0, 84.0, -546.0);
        }

        @Test
        void questions_that_cannot_be_answered_name_the_alternative() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> TOTAL.with("initial-occupation", 1.0).inputs(model))
                    .withMessage("'initial-occupation' is 1.0 but a total initial state is in equilibrium as a whole;"
                            + " leave it out, or choose 'initial-state: bare'");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> TOTAL.with("levels", new double[30])
                            .with("initial-state", "factorised")
                            .inputs(model))
                    .withMessageContaining("has 30 entries but a factorised state needs the enumeration")
                    .withMessageContaining("choose 'initial-state: total' or 'bare'");
        }
    }
}
