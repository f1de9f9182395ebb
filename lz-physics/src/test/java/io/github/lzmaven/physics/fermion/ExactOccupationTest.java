package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Model;
import java.util.stream.IntStream;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.ClassicalRungeKuttaIntegrator;
import org.junit.jupiter.api.Test;

/** How accurate the occupations are: against fixed-point arithmetic, and against the paper's own method. */
class ExactOccupationTest {

    private final Model model = new LevelCrossingExact();

    /** At t = 0.5, 1, …, 10, from the same series in fixed-point arithmetic of 140 bits. */
    private static final double[] TO_TWENTY_DIGITS = {
        0.9706413703873196658004,
        0.9633319243175258638861,
        0.954354516596867682152,
        0.9381991460728668781944,
        0.915689430566371347281,
        0.8814846830775653528673,
        0.8384317127615278885104,
        0.7835203759333122231726,
        0.7208105804718900631048,
        0.6495514785240135027573,
        0.5790193644229078222938,
        0.5150186409051442628123,
        0.470618169704943483386,
        0.4236826809821147827498,
        0.3728611402006391598328,
        0.330841924996223505462,
        0.2861723251233503449939,
        0.2649812247780430303938,
        0.2234346379123749309065,
        0.2240342371645668023277
    };

    @Test
    void errors_are_honest_and_not_a_hundred_times_too_large() {
        double[] all =
                IntStream.rangeClosed(0, 1000).mapToDouble(k -> k / 100.0).toArray();
        Answer curve = Band.ofThePaper().with("times", all).answer(model);
        double[] largest = new double[4];
        for (int i = 0; i < TO_TWENTY_DIGITS.length; i++) {
            Answer alone = Band.ofThePaper().with("times", 0.5 * (i + 1)).answer(model);
            honest(curve, 50 * (i + 1), TO_TWENTY_DIGITS[i], largest, 0);
            honest(alone, 0, TO_TWENTY_DIGITS[i], largest, 2);
        }
        // the largest claim over the largest error: round-off of one number may vanish by chance, not that of twenty
        assertThat(largest[1] / largest[0]).isLessThan(100.0);
        assertThat(largest[3] / largest[2]).isLessThan(100.0);
    }

    private static void honest(Answer answer, int row, double exact, double[] largest, int at) {
        double error = Math.abs(answer.value(row, LevelCrossingExact.OCCUPATION) - exact);
        double claimed = answer.error(row, LevelCrossingExact.OCCUPATION);
        assertThat(error).isLessThanOrEqualTo(claimed);
        largest[at] = Math.max(largest[at], error);
        largest[at + 1] = Math.max(largest[at + 1], claimed);
    }

    @Test
    void the_paper_s_own_runge_kutta_method_converges_to_it_in_fourth_order() {
        double exact = Band.ofThePaper().answer(model).value(0, LevelCrossingExact.OCCUPATION);
        double coarse = Math.abs(byRungeKutta(500) - exact);
        double fine = Math.abs(byRungeKutta(1000) - exact);
        // steps of 0.02 and 0.01: 4.8e-6 and 1.6e-7, where the fifth order of the norm still shows
        assertThat(coarse).isBetween(4.7e-6, 4.9e-6);
        assertThat(fine).isBetween(1.5e-7, 1.7e-7);
    }

    private static double byRungeKutta(int steps) {
        double occupied = 0.0;
        for (int site = 0; site <= 9; site++) {
            double[] y = new double[20];
            y[site] = 1.0;
            new ClassicalRungeKuttaIntegrator(10.0 / steps).integrate(new PaperBand(), 0.0, y, 10.0, y);
            double n = site == 0
                    ? 1.0
                    : new FermiReservoir(1.2, 3.0).occupation(site).value();
            occupied += n * (y[0] * y[0] + y[10] * y[10]);
        }
        return occupied;
    }

    /** The Schrödinger equation of Fig. 2, real parts first. */
    private static final class PaperBand implements FirstOrderDifferentialEquations {

        @Override
        public int getDimension() {
            return 20;
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] dy) {
            apply(t, y, 10, dy, 0, 1.0);
            apply(t, y, 0, dy, 10, -1.0);
        }

        private static void apply(double t, double[] y, int from, double[] dy, int to, double sign) {
            double sum = t * y[from];
            for (int k = 1; k <= 9; k++) {
                sum += 0.2 * y[from + k];
                dy[to + k] = sign * (k * y[from + k] + 0.2 * y[from]);
            }
            dy[to] = sign * sum;
        }
    }
}
