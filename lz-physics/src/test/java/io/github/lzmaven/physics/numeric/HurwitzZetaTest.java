package io.github.lzmaven.physics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;

/** ζ(σ, q) where its value is known, and its own recurrence elsewhere. */
class HurwitzZetaTest {

    @Test
    void at_one_it_is_riemanns() {
        // ζ(2) = π²/6, ζ(4) = π⁴/90; a few ulps of sums with ten terms
        assertThat(HurwitzZeta.at(2.0, Complex.ONE).getReal()).isCloseTo(Math.PI * Math.PI / 6.0, within(1e-14));
        assertThat(HurwitzZeta.at(4.0, Complex.ONE).getReal())
                .isCloseTo(Math.PI * Math.PI * Math.PI * Math.PI / 90.0, within(1e-14));
    }

    @Test
    void a_step_takes_away_one_term() {
        for (double imaginary : new double[] {0.0, 0.3, 4.0, 60.0}) {
            Complex q = new Complex(1.2, imaginary);
            Complex step = HurwitzZeta.at(2.5, q).subtract(HurwitzZeta.at(2.5, q.add(1.0)));
            // both sides are sums of terms of size at most 1
            assertThat(step.subtract(q.pow(-2.5)).abs()).isLessThan(1e-14);
        }
    }
}
