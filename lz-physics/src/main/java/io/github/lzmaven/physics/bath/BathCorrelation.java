package io.github.lzmaven.physics.bath;

import io.github.lzmaven.physics.numeric.HurwitzZeta;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.special.Gamma;

/**
 * The correlation function {@code C(t) = ⟨B(t)B(0)⟩ = ∫_0^∞ dω G(ω) [coth(ω/2T) cos ωt - i sin ωt]} of a
 * {@link PowerLawBath} in thermal equilibrium, in closed form:
 *
 * <pre>C(t) = (γ/π) Γ(s+1) { (1/ω_c + it)^{-(s+1)} + 2 T^{s+1} Re ζ(s+1, 1 + T/ω_c + iTt) }</pre>
 *
 * with the Hurwitz zeta function, from {@code coth(x/2) = 1 + 2 Σ_n e^{-nx}}. The first term is the zero-point motion and
 * carries all of the imaginary part; the second is thermal. In (Δ/ħ)², times in ħ/Δ.
 *
 * <p>How long the bath remembers: at T = 0 the magnitude falls as {@code t^{-(s+1)}}. At T &gt; 0 the real part falls as
 * {@code t^{-s}} unless s is an odd number: then that term vanishes, and the cut-off's kink at ω = 0 leaves
 * {@code t^{-(s+1)}}. For s &lt; 1 and T &gt; 0 the integral of C diverges: such a bath dephases without end.
 *
 * @param bath        the spectral function
 * @param temperature T in Δ/k_B, at least 0
 */
public record BathCorrelation(PowerLawBath bath, double temperature) {

    /** Rejects negative temperatures and NaN. */
    public BathCorrelation {
        if (!(temperature >= 0.0)) {
            throw new IllegalArgumentException("a temperature must be at least 0, was " + temperature);
        }
    }

    /** {@code C(t)} for any real t; relative error some 1e-14. */
    public Complex at(double time) {
        double order = bath.exponent() + 1.0;
        Complex zeroPoint = new Complex(1.0 / bath.cutoff(), time).pow(-order);
        double thermal = temperature == 0.0
                ? 0.0
                : 2.0
                        * StrictMath.pow(temperature, order)
                        * HurwitzZeta.at(order, lag(time)).getReal();
        double strength = bath.coupling() / Math.PI * Gamma.gamma(order);
        return zeroPoint.add(thermal).multiply(strength);
    }

    private Complex lag(double time) {
        return new Complex(1.0 + temperature / bath.cutoff(), temperature * time);
    }
}
