package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
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
        for (Quantity residual : new Quantity[] {WorkCumulants.JARZYNSKI, WorkCumulants.CROOKS}) {
            // identities; round-off of sums over all paths or of small determinants
            assertThat(answer.value(0, residual)).as(residual.name()).isCloseTo(0.0, within(2e-13));
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
