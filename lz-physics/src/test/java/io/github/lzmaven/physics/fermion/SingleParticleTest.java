package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Budget;
import org.junit.jupiter.api.Test;

class SingleParticleTest {

    private static final double[] LEVELS = {0.3, 2.0, 1.1, 4.4, 3.0, 6.1, 5.2};
    private static final double[] GAPS = {0.5, 0.2, 0.9, 0.4, 0.3, 0.6, 0.1};

    private static double[][][] states() {
        double[][][] states = new double[2][2][LEVELS.length + 1];
        states[0][0][0] = 1.0;
        states[1][0][3] = 0.6;
        states[1][1][5] = 0.8;
        return states;
    }

    @Test
    void large_steps_with_a_memory_and_small_taylor_steps_agree() {
        double velocity = 0.02;
        double duration = 320.0;
        double[][][] large = states();
        SingleParticle once = new SingleParticle(LEVELS, GAPS, -0.2, 6.2);
        once.advance(large, -0.2, velocity, duration, Budget.UNLIMITED);
        double[][][] small = states();
        SingleParticle often = new SingleParticle(LEVELS, GAPS, -0.2, 6.2);
        for (int i = 0; i < 40; i++) {
            often.advance(small, -0.2 + velocity * 8.0 * i, velocity, 8.0, Budget.UNLIMITED);
        }
        assertThat(once.steps()).isLessThan(often.steps() / 6);
        for (int s = 0; s < 2; s++) {
            for (int i = 0; i <= LEVELS.length; i++) {
                // round-off of a few hundred Taylor steps, each of which loses a digit
                assertThat(large[s][0][i]).isCloseTo(small[s][0][i], within(1e-13));
                assertThat(large[s][1][i]).isCloseTo(small[s][1][i], within(1e-13));
            }
        }
    }

    @Test
    void what_is_driven_there_and_back_returns() {
        double[][][] states = states();
        SingleParticle particle = new SingleParticle(LEVELS, GAPS, -1.0, 9.0);
        particle.advance(states, -1.0, 0.1, 100.0, Budget.UNLIMITED);
        // complex conjugation reverses time
        for (double[][] state : states) {
            for (int i = 0; i < state[1].length; i++) {
                state[1][i] = -state[1][i];
            }
        }
        particle.advance(states, 9.0, -0.1, 100.0, Budget.UNLIMITED);
        assertThat(states[0][0][0]).isCloseTo(1.0, within(1e-13));
        assertThat(states[1][0][3]).isCloseTo(0.6, within(1e-13));
        assertThat(states[1][1][5]).isCloseTo(-0.8, within(1e-13));
    }
}
