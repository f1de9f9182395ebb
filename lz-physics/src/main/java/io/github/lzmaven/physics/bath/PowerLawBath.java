package io.github.lzmaven.physics.bath;

/**
 * Harmonic oscillators with spectral function {@code G(ω) = (γ/π) ω^s exp(-ω/ω_c)}, Eq. (3) of Nalbach 2021; energies in
 * units of the gap Δ, ħ = k_B = 1.
 *
 * <p>This is {@code G(ω) = Σ λ_k² δ(ω - ω_k)}. Others call {@code J = πG} the spectral density: settle which before
 * comparing rates.
 *
 * @param coupling the strength γ, dimensionless, at least 0
 * @param exponent the exponent s, dimensionless, above 0: 1 is Ohmic, above 1 super-Ohmic
 * @param cutoff   the cut-off frequency ω_c in Δ/ħ, above 0
 */
public record PowerLawBath(double coupling, double exponent, double cutoff) {

    /** Rejects what no bath can be, NaN included. */
    public PowerLawBath {
        if (!(coupling >= 0.0 && exponent > 0.0 && cutoff > 0.0)) {
            throw new IllegalArgumentException("a bath needs coupling >= 0, exponent > 0 and cutoff > 0, was "
                    + coupling + ", " + exponent + ", " + cutoff);
        }
    }

    /** {@code G(ω)} in Δ/ħ, for ω ≥ 0. */
    public double spectralFunction(double omega) {
        return coupling / Math.PI * power(omega) * StrictMath.exp(-omega / cutoff);
    }

    /** {@code ω^s}; the exponents of the literature by multiplication, which is as precise and far quicker. */
    private double power(double omega) {
        if (exponent == 1.0) {
            return omega;
        }
        return exponent == 3.0 ? omega * omega * omega : StrictMath.pow(omega, exponent);
    }
}
