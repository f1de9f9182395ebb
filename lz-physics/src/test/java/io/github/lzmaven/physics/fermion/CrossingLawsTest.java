package io.github.lzmaven.physics.fermion;

import static io.github.lzmaven.physics.fermion.LevelCrossingChain.BALANCE;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.DISTANCE;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.EQUILIBRIUM_POTENTIAL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.FIRST_LAW;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.FROM_WORK;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.POTENTIAL;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.PRODUCTION;
import static io.github.lzmaven.physics.fermion.LevelCrossingChain.RESERVOIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import org.junit.jupiter.api.Test;

/** The laws of Sec. IV at every crossing. */
class CrossingLawsTest {

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

    @Test
    void every_way_to_the_entropy_production_gives_the_same_within_the_errors_claimed() {
        Band cold = Band.ofThePaper().with("inverse-temperature", 1e5);
        for (Band band : new Band[] {Band.ofThePaper(), UNEVEN, cold}) {
            Answer a = band.answer(model);
            for (int i = 0; i < a.rows(); i++) {
                double sigma = a.value(i, PRODUCTION);
                for (Quantity other : new Quantity[] {BALANCE, FROM_WORK}) {
                    double difference = Math.abs(a.value(i, other) - sigma);
                    assertThat(difference).isLessThanOrEqualTo(a.error(i, other) + a.error(i, PRODUCTION));
                }
                assertThat(Math.abs(a.value(i, FIRST_LAW))).isLessThanOrEqualTo(a.error(i, FIRST_LAW));
                assertThat(a.value(i, DISTANCE)).isGreaterThanOrEqualTo(-a.error(i, DISTANCE));
            }
        }
        Answer paper = Band.ofThePaper().answer(model);
        for (int i = 0; i < paper.rows(); i++) {
            // round-off of terms of order 10
            assertThat(paper.error(i, BALANCE)).isLessThan(1e-13);
            assertThat(paper.error(i, FROM_WORK)).isLessThan(1e-13);
            assertThat(paper.error(i, FIRST_LAW)).isLessThan(1e-13);
        }
    }

    @Test
    void the_distance_from_equilibrium_is_the_relative_entropy() {
        Answer a = Band.ofThePaper().with("initial-occupation", 0.3).answer(model);
        double f = a.value(1, RESERVOIR);
        double expected = 0.3 * StrictMath.log(0.3 / f) + 0.7 * StrictMath.log(0.7 / (1.0 - f));
        assertThat(a.value(1, DISTANCE)).isCloseTo(expected, within(1e-15));
        // Ω - Ω_eq = T·D
        assertThat(a.value(1, POTENTIAL) - a.value(1, EQUILIBRIUM_POTENTIAL)).isCloseTo(expected / 1.2, within(2e-15));
    }
}
