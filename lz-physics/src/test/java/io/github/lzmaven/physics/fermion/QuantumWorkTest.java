package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;

/** The quantum work in depth: against enumerations, references and itself computed otherwise. */
class QuantumWorkTest {

    private static final Band TOTAL = Band.ofThePaper().without("initial-occupation");

    /** Uneven in everything, and lowered. */
    private static final Band UNEVEN = Band.ofThePaper()
            .with("levels", 0.3, -1.0, 2.2, 1.1)
            .with("gaps", 0.5, 0.05, 0.4, 0.9)
            .with("speeds", 0.2, 1.7, 0.6, 3.0)
            .with("approach-speed", 0.9)
            .with("chemical-potential", 0.7)
            .with("start-energy", 3.0)
            .with("end-energy", -2.0);

    private final Model model = new WorkCumulantsExact();

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
            Complex back =
                    source.backward().logGenerating(new Complex(0.0, -row[0])).exp();
            assertThat(ahead.subtract(new Complex(row[1], row[2])).abs()).isLessThan(2e-13);
            assertThat(back.subtract(new Complex(row[3], row[4])).abs()).isLessThan(2e-13);
        }
    }
}
