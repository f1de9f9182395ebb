package io.github.lzmaven.physics.numeric;

import org.apache.commons.math3.complex.Complex;

/**
 * The Hurwitz zeta function {@code ζ(σ, q) = Σ_{n≥0} (q + n)^{-σ}} for real σ &gt; 1 and complex q with Re q &gt; 0.
 *
 * <p>Euler–Maclaurin summation: terms are added one by one until |q + n| is large, the rest is the asymptotic series in
 * Bernoulli numbers. Relative error some 1e-14 for σ up to 10.
 */
public final class HurwitzZeta {

    /** B_2k/(2k)! for k = 1, 2, …. */
    private static final double[] BERNOULLI_OVER_FACTORIAL = {
        1.0 / 12.0,
        -1.0 / 720.0,
        1.0 / 30240.0,
        -1.0 / 1209600.0,
        1.0 / 47900160.0,
        -691.0 / 1307674368000.0,
        1.0 / 74724249600.0,
        -3617.0 / 10670622842880000.0,
        43867.0 / 5109094217170944000.0,
        -174611.0 / 802857662698291200000.0
    };

    private HurwitzZeta() {}

    /** {@code ζ(σ, q)}. */
    public static Complex at(double sigma, Complex q) {
        double far = 10.0 + sigma;
        Complex sum = Complex.ZERO;
        Complex z = q;
        while (z.abs() < far) {
            sum = sum.add(z.pow(-sigma));
            z = z.add(1.0);
        }
        // ∫_z^∞ x^{-σ} dx + z^{-σ}/2 + Σ_k B_2k/(2k)! σ(σ+1)…(σ+2k-2) z^{-σ-2k+1}
        Complex power = z.pow(-sigma);
        sum = sum.add(power.multiply(z).divide(sigma - 1.0)).add(power.multiply(0.5));
        Complex inverseSquare = z.multiply(z).reciprocal();
        Complex term = power.divide(z).multiply(sigma);
        for (int k = 1; k <= BERNOULLI_OVER_FACTORIAL.length; k++) {
            sum = sum.add(term.multiply(BERNOULLI_OVER_FACTORIAL[k - 1]));
            term = term.multiply(inverseSquare).multiply((sigma + 2 * k - 1) * (sigma + 2 * k));
        }
        return sum;
    }
}
