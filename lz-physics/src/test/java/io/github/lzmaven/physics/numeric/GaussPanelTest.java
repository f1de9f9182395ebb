package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Quadrature on integrals known by hand. */
class GaussPanelTest {

    @Test
    void five_nodes_integrate_degree_nine_exactly() {
        // ∫₀² x⁹ dx = 2¹⁰/10, to rounding
        assertThat(new GaussPanel(5).integrate(x -> Math.pow(x, 9), 0.0, 2.0)).isCloseTo(102.4, within(1e-13));
    }

    @Test
    void twenty_nodes_integrate_an_exponential_to_round_off() {
        assertThat(new GaussPanel(20).integrate(Math::exp, -1.0, 3.0))
                .isCloseTo(Math.exp(3.0) - Math.exp(-1.0), within(2e-14));
    }
}
