package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class LevelCrossingExactTest implements ModelContract {

    private final Model model = new LevelCrossingExact();

    /** Half-way between the crossings, from an independent propagator that agrees with an 80-bit run to 4e-15. */
    private static final double[] HALF_WAY = {0.9543545165968678, 0.9156894305663713, 0.8384317127615275};

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Band.ofThePaper().with("times", 0.0, 5.0, 10.0).values();
    }

    private double[] occupations(Band band) {
        return Band.column(band.answer(model), LevelCrossingExact.OCCUPATION);
    }

    @Test
    void the_paper_s_band_ends_where_an_independent_propagator_does() {
        Answer answer = Band.ofThePaper().with("times", 10.0).answer(model);
        double error = Math.abs(answer.value(0, LevelCrossingExact.OCCUPATION) - 0.22403423716456755);
        // the reference is good to 4e-15
        assertThat(error).isLessThan(answer.error(0, LevelCrossingExact.OCCUPATION) + 4e-15);
        assertThat(answer.error(0, LevelCrossingExact.OCCUPATION)).isLessThan(1e-13);
    }

    @Test
    void one_reversed_run_for_each_instant_and_all_columns_at_once_agree() {
        double[] few = {1.5, 2.5, 3.5};
        double[] many =
                IntStream.rangeClosed(0, 1000).mapToDouble(k -> k / 100.0).toArray();
        double[] reversed = occupations(Band.ofThePaper().with("times", few));
        double[] columns = occupations(Band.ofThePaper().with("times", many));
        for (int i = 0; i < few.length; i++) {
            // round-off of about a thousand steps, of which the reference's own share is 4e-15
            assertThat(reversed[i]).isCloseTo(HALF_WAY[i], within(3e-14));
            assertThat(columns[150 + 100 * i]).isCloseTo(HALF_WAY[i], within(3e-14));
        }
        assertThat(columns[0]).isEqualTo(1.0);
    }

    @Test
    void without_times_the_end_of_the_sweep_is_meant() {
        Answer end = Band.ofThePaper().answer(model);
        assertThat(end.rows()).isEqualTo(1);
        assertThat(end.value(0, LevelCrossingExact.TIME)).isEqualTo(10.0);
        assertThat(end).isEqualTo(Band.ofThePaper().with("times", 10.0).answer(model));
    }

    @Test
    void what_the_driven_level_loses_the_reservoir_levels_gain() {
        FermiReservoir reservoir = new FermiReservoir(1.2, 3.0);
        for (double[] times : new double[][] {
            {4.5}, IntStream.rangeClosed(0, 90).mapToDouble(k -> k / 20.0).toArray()
        }) {
            Band band = Band.ofThePaper().with("times", times);
            int last = times.length - 1;
            double change = occupations(band)[last] - 1.0;
            for (int level = 1; level <= 9; level++) {
                double f = reservoir.occupation(level).value();
                change += occupations(band.with("observed-level", level))[last] - f;
            }
            // ten runs, each right to a few 1e-15
            assertThat(change).isCloseTo(0.0, within(2e-14));
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Band.ofThePaper().with("observed-level", 10.0).inputs(model))
                .withMessage("'observed-level' is 10 but 'levels' has only 9 entries");
    }

    @Test
    void a_level_that_returns_interferes_with_what_it_left_behind() {
        Band band = Band.ofThePaper()
                .with("levels", 0.0)
                .with("chemical-potential", -40.0)
                .with("start-energy", -4.0)
                .with("end-energy", 4.0)
                .with("speeds", 0.3)
                .with("course", "there-and-back");
        Answer answer = band.answer(model);
        assertThat(answer.value(0, LevelCrossingExact.TIME)).isCloseTo(16.0 / 0.3, within(1e-14));
        Sweep sweep = Sweep.withReturn(band.inputs(model));
        assertThat(sweep.endEnergy()).isEqualTo(-4.0);
        assertThat(sweep.highest()).isCloseTo(4.0, within(1e-15));
        // a symmetric pulse: U = U_back·U_there with U_back = U_there^t, so that the way there is enough
        double[][][] there = {{{1.0, 0.0}, {0.0, 0.0}}, {{0.0, 1.0}, {0.0, 0.0}}};
        new SingleParticle(new double[] {0.0}, new double[] {0.4}, -4.0, 4.0)
                .advance(there, -4.0, 0.3, 8.0 / 0.3, Budget.UNLIMITED);
        double re = 0.0;
        double im = 0.0;
        for (int k = 0; k < 2; k++) {
            // row k of the first column squared: (U^t U)_00
            double a = there[0][0][k];
            double b = there[0][1][k];
            re += a * a - b * b;
            im += 2.0 * a * b;
        }
        assertThat(answer.value(0, LevelCrossingExact.OCCUPATION)).isCloseTo(re * re + im * im, within(1e-14));
    }

    @Test
    void a_full_level_among_full_levels_stays_full_and_an_empty_one_among_empty_ones_empty() {
        Band band = Band.ofThePaper().with("inverse-temperature", 1000.0).with("times", 3.3, 10.0);
        for (double p : occupations(band.with("chemical-potential", 20.0))) {
            // particle conservation, kept to the round-off of the norm
            assertThat(p).isCloseTo(1.0, within(1e-14));
        }
        for (double p : occupations(band.with("chemical-potential", -10.0).with("initial-occupation", 0.0))) {
            assertThat(p).isEqualTo(0.0);
        }
    }

    @Test
    void without_gaps_nothing_happens() {
        double[] p = occupations(Band.ofThePaper()
                .with("gaps", 0.0)
                .with("initial-occupation", 0.3)
                .with("times", 2.0, 7.0));
        assertThat(p[0]).isCloseTo(0.3, within(1e-15));
        assertThat(p[1]).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void particles_and_holes_mirrored_in_energy_behave_alike() {
        Band band = Band.ofThePaper()
                .with("levels", 2.0, 1.0, 3.5)
                .with("gaps", 0.5, 0.3, 0.8)
                .with("speeds", 0.7, 1.3, 2.0)
                .with("approach-speed", 0.4)
                .with("end-energy", 5.0)
                .with("initial-occupation", 0.8)
                .with("times", 1.0, 4.0);
        Band mirror = band.with("levels", -2.0, -1.0, -3.5)
                .with("end-energy", -5.0)
                .with("chemical-potential", -3.0)
                .with("initial-occupation", 0.2);
        double[] particles = occupations(band);
        double[] holes = occupations(mirror);
        for (int i = 0; i < particles.length; i++) {
            // two runs of some tens of steps
            assertThat(particles[i]).isCloseTo(1.0 - holes[i], within(1e-14));
        }
    }

    @Test
    void kinks_of_the_drive_are_met_exactly() {
        Band band = Band.ofThePaper()
                .with("levels", 2.0, 1.0)
                .with("gaps", 0.5, 0.3)
                .with("speeds", 0.7, 1.3)
                .with("approach-speed", 0.4)
                .with("end-energy", 4.0)
                .with("times", 1.0 / 0.4 + 1.0 / 0.7 + 2.0 / 1.3);
        for (String change : new String[] {"at-crossing", "half-way"}) {
            Band changed = change.equals("at-crossing")
                    ? band
                    : band.with("times", 0.5 / 0.4 + 1.0 / 0.7 + 2.5 / 1.3).with("speed-change", change);
            // an adaptive integrator at its own tolerance of 1e-13 a step
            assertThat(occupations(changed)[0])
                    .isCloseTo(byAdaptiveSteps(Sweep.of(changed.inputs(model))), within(1e-11));
        }
    }

    /** Both reservoir levels and the driven one as six real equations, for each initial site. */
    private static double byAdaptiveSteps(Sweep sweep) {
        FermiReservoir reservoir = new FermiReservoir(1.2, 3.0);
        double[] occupation = {
            1.0, reservoir.occupation(2.0).value(), reservoir.occupation(1.0).value()
        };
        double sum = 0.0;
        for (int site = 0; site < 3; site++) {
            double[] y = new double[6];
            y[site] = 1.0;
            for (Piece piece : sweep.pieces()) {
                var integrator = new DormandPrince853Integrator(1e-8, 0.1, 1e-14, 1e-14);
                integrator.integrate(
                        new FirstOrderDifferentialEquations() {
                            @Override
                            public int getDimension() {
                                return 6;
                            }

                            @Override
                            public void computeDerivatives(double t, double[] y, double[] dy) {
                                double[] re = applied(piece.energyAt(t), y[3], y[4], y[5]);
                                double[] im = applied(piece.energyAt(t), y[0], y[1], y[2]);
                                for (int i = 0; i < 3; i++) {
                                    dy[i] = re[i];
                                    dy[i + 3] = -im[i];
                                }
                            }
                        },
                        piece.startTime(),
                        y,
                        piece.endTime(),
                        y);
            }
            sum += occupation[site] * (y[0] * y[0] + y[3] * y[3]);
        }
        return sum;
    }

    private static double[] applied(double energy, double driven, double upper, double lower) {
        return new double[] {
            energy * driven + 0.25 * upper + 0.15 * lower, 2.0 * upper + 0.25 * driven, lower + 0.15 * driven
        };
    }

    @Test
    void a_long_sweep_ends_at_the_chain_s_occupation_because_the_formula_is_exact_for_constant_speed() {
        double[] p = occupations(Band.ofThePaper()
                .with("levels", 0.0)
                .with("start-energy", -400.0)
                .with("end-energy", 400.0)
                .with("speeds", 4.0)
                .with("gaps", 0.8)
                .with("times", 200.0));
        double diabatic = StrictMath.exp(-Math.PI * 0.64 / 8.0);
        double f = new FermiReservoir(1.2, 3.0).occupation(0.0).value();
        // at a distance of 400 the levels still mix by γ/400: ringing of 2(γ/400)√(R(1-R)), for the share 1-f = 0.027
        assertThat(p[0]).isCloseTo(diabatic + (1.0 - diabatic) * f, within(2.2e-5));
    }

    @Test
    void levels_may_be_given_in_any_order() {
        double[] ordered = occupations(Band.ofThePaper().with("times", 4.0));
        double[] shuffled = occupations(
                Band.ofThePaper().with("levels", 3, 9, 1, 2, 8, 4, 7, 5, 6).with("times", 4.0));
        // sums in another order
        assertThat(shuffled[0]).isCloseTo(ordered[0], within(1e-15));
    }

    @Test
    void a_time_after_the_end_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Band.ofThePaper().with("times", 3.0, 10.5).inputs(model))
                .withMessage("'times' has the entry 10.5 but the sweep ends already at t = 10.0;"
                        + " ask for earlier times, or sweep further");
    }

    @Test
    void a_band_of_two_hundred_levels_is_solved_to_round_off() {
        double[] levels = IntStream.rangeClosed(1, 200).mapToDouble(i -> i).toArray();
        Answer answer = Band.ofThePaper()
                .with("levels", levels)
                .with("chemical-potential", 200.0 / 3.0)
                .with("end-energy", 201.0)
                .with("times", 201.0)
                .answer(model);
        // an independent propagator, whose full and reversed runs agree to 4e-19
        assertThat(answer.value(0, LevelCrossingExact.OCCUPATION)).isCloseTo(1.0408607451457046e-4, within(1e-15));
    }
}
