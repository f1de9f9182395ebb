package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.model.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkDistributionTest {

    private static final Band PAPER = Band.ofThePaper().with("initial-occupation", "equilibrium");

    @Nested
    class Chain implements ModelContract {

        private final Model model = new WorkDistributionChain();

        @Override
        public Model model() {
            return model;
        }

        @Override
        public Map<String, Value> typicalValues() {
            return PAPER.values();
        }

        @Test
        void the_paper_s_work_is_a_whole_number_with_the_reference_s_probabilities() {
            Answer answer = PAPER.answer(model);
            assertThat(Band.column(answer, WorkParameters.WORK))
                    .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
            // an enumeration of all paths in double precision
            assertThat(answer.value(0, WorkDistribution.FORWARD)).isCloseTo(0.014410519314820222, within(1e-15));
            assertThat(answer.value(0, WorkDistribution.BACKWARD)).isCloseTo(0.5416882756606737, within(1e-15));
            assertThat(answer.value(2, WorkDistribution.FORWARD)).isCloseTo(0.04275118121447522, within(1e-15));
        }

        @Test
        void each_value_obeys_the_work_theorem_at_uneven_speeds_too() {
            Answer answer = PAPER.with("levels", 1.0, 2.5, 4.25)
                    .with("gaps", 0.2, 0.5, 0.3)
                    .with("speeds", 0.5, 1.5, 0.7)
                    .answer(model);
            assertThat(answer.rows()).isEqualTo(16);
            double potential = PAPER.answer(new WorkCumulantsChain()).value(0, WorkCumulants.DELTA_OMEGA);
            for (int i = 0; i < answer.rows(); i++) {
                double ratio = answer.value(i, WorkDistribution.FORWARD) / answer.value(i, WorkDistribution.BACKWARD);
                // logarithms up to 12, of probabilities right to 1e-15 relative
                assertThat(StrictMath.log(ratio))
                        .isCloseTo(1.2 * (answer.value(i, WorkParameters.WORK) - potential), within(1e-13));
            }
        }

        @Test
        void broadening_gives_the_sum_of_gaussians() {
            double[] work =
                    IntStream.rangeClosed(-20, 120).mapToDouble(k -> k / 10.0).toArray();
            Answer density = PAPER.with("broadening", 0.2).with("work", work).answer(model);
            Answer atoms = PAPER.answer(model);
            for (int i = 0; i < work.length; i++) {
                double sum = 0.0;
                for (int k = 0; k < atoms.rows(); k++) {
                    double x = (work[i] - atoms.value(k, WorkParameters.WORK)) / 0.2;
                    sum += atoms.value(k, WorkDistribution.BACKWARD)
                            * StrictMath.exp(-0.5 * x * x)
                            / (0.2 * Math.sqrt(2.0 * Math.PI));
                }
                assertThat(density.value(i, WorkDistribution.BACKWARD))
                        .isCloseTo(sum, within(density.error(i, WorkDistribution.BACKWARD)));
                assertThat(density.error(i, WorkDistribution.BACKWARD)).isLessThan(1e-11);
            }
        }

        @Test
        void bins_collect_what_lies_in_them() {
            Answer bins = PAPER.with("bin-width", 4.0)
                    .with("work", 0.0, 4.0, 8.0, 40.0)
                    .answer(model);
            Answer atoms = PAPER.answer(model);
            double[] p = Band.column(atoms, WorkDistribution.FORWARD);
            // the bin around 4 holds 2, which is its lower edge, but not 6
            assertThat(bins.value(1, WorkDistribution.FORWARD)).isCloseTo(p[2] + p[3] + p[4] + p[5], within(1e-15));
            // both edges are atoms, which no rounding may decide
            assertThat(bins.error(1, WorkDistribution.FORWARD)).isGreaterThan(p[2]);
            assertThat(bins.value(3, WorkDistribution.FORWARD)).isEqualTo(0.0);
        }

        @Test
        void an_uneven_band_with_too_many_values_is_refused_with_the_alternative() {
            double[] levels = IntStream.range(1, 31)
                    .mapToDouble(k -> k + Math.sqrt(k) / 7.0)
                    .toArray();
            assertThatExceptionOfType(NotConvergedException.class)
                    .isThrownBy(() -> PAPER.with("levels", levels)
                            .with("end-energy", 40.0)
                            .answer(model))
                    .withMessageContaining("ask for a 'broadening' instead");
        }
    }

    @Nested
    class Exact implements ModelContract {

        private final Model model = new WorkDistributionExact();

        private static final Band TOTAL = PAPER.without("initial-occupation");

        @Override
        public Model model() {
            return model;
        }

        @Override
        public Map<String, Value> typicalValues() {
            return TOTAL.with("levels", 1, 2, 3)
                    .with("end-energy", 4.0)
                    .with("bin-width", 1.0)
                    .values();
        }

        @Test
        void determinants_and_enumeration_give_one_broadened_density() {
            Band band = TOTAL.with("levels", 0.8, 2.1, 3.0, 4.4).with("end-energy", 5.0);
            double[] work =
                    IntStream.rangeClosed(-30, 80).mapToDouble(k -> k / 10.0).toArray();
            Answer density = band.with("broadening", 0.1).with("work", work).answer(model);
            WorkAtoms atoms = new QuantumWork(band.inputs(model), Budget.UNLIMITED).atoms(Budget.UNLIMITED);
            for (int i = 0; i < work.length; i++) {
                double sum = 0.0;
                for (int k = 0; k < atoms.work().length; k++) {
                    double x = (work[i] - atoms.work()[k]) / 0.1;
                    sum += atoms.forward()[k] * StrictMath.exp(-0.5 * x * x) / (0.1 * Math.sqrt(2.0 * Math.PI));
                }
                assertThat(density.value(i, WorkDistribution.FORWARD))
                        .isCloseTo(sum, within(density.error(i, WorkDistribution.FORWARD)));
                assertThat(density.error(i, WorkDistribution.FORWARD)).isLessThan(1e-10);
            }
        }

        @Test
        void the_paper_s_band_has_the_reference_s_bins() {
            Answer bins = TOTAL.with("bin-width", 1.0).with("work", 6.0, 10.0).answer(model);
            double[][] reference = {
                {0.1191385153988288, 0.003388404846420609},
                {0.20664195754723083, 4.204295369605206e-05}
            };
            for (int i = 0; i < 2; i++) {
                // an independent enumeration, its norm right to 5e-15
                assertThat(bins.value(i, WorkDistribution.FORWARD)).isCloseTo(reference[i][0], within(1e-14));
                assertThat(bins.value(i, WorkDistribution.BACKWARD)).isCloseTo(reference[i][1], within(1e-14));
            }
        }

        @Test
        void without_couplings_at_the_measurements_the_work_is_a_whole_number() {
            Answer atoms = TOTAL.with("levels", 1, 2, 3)
                    .with("end-energy", 4.0)
                    .with("initial-state", "bare")
                    .answer(model);
            for (double w : Band.column(atoms, WorkParameters.WORK)) {
                assertThat(w).isCloseTo(Math.rint(w), within(1e-12));
            }
            // what is less likely than 1e-15 is left out
            assertThat(Arrays.stream(Band.column(atoms, WorkDistribution.FORWARD))
                            .sum())
                    .isCloseTo(1.0, within(2e-14));
        }

        @Test
        void an_enumeration_that_would_not_end_is_refused_at_once() {
            double[] levels = IntStream.rangeClosed(1, 30).mapToDouble(k -> k).toArray();
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() ->
                            TOTAL.with("levels", levels).with("bin-width", 1.0).inputs(model))
                    .withMessage(
                            "'levels' has 30 entries but a distribution without 'broadening' needs the enumeration of"
                                    + " all many-particle states, possible up to 11; give a 'broadening'");
        }

        @Test
        void a_density_needs_places_and_bins_their_centres() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> TOTAL.with("broadening", 0.1).inputs(model))
                    .withMessageContaining("'work' is missing");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(
                            () -> TOTAL.with("bin-width", 1.0).with("work", 0.5).inputs(model))
                    .withMessage("'work' has the entry 0.5, which is no centre of a bin: centres are multiples of 1.0");
        }
    }
}
