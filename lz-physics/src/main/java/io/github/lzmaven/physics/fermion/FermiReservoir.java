package io.github.lzmaven.physics.fermion;

/**
 * The thermal occupation of fermionic levels, {@code f(ε) = 1/(e^{β(ε-μ)} + 1)}, Sec. II.
 *
 * @param inverseTemperature β, above 0
 * @param chemicalPotential  μ
 */
record FermiReservoir(double inverseTemperature, double chemicalPotential) {

    /** {@code β(ε-μ) = ln[(1-f)/f]}. */
    Rounded logOdds(double energy) {
        return Rounded.of(inverseTemperature * (energy - chemicalPotential), 0.0, 2);
    }

    /** {@code f(ε)}, with all digits also where it is small. */
    Rounded occupation(double energy) {
        Rounded odds = logOdds(energy);
        return logistic(-odds.value(), odds.error());
    }

    /** {@code 1 - f(ε)}, with all digits also where it is small. */
    Rounded vacancy(double energy) {
        Rounded odds = logOdds(energy);
        return logistic(odds.value(), odds.error());
    }

    /** The equilibrium grand potential of one level, {@code Ω_eq = T ln(1-f)}, below Eq. (6). */
    Rounded grandPotential(double energy) {
        Rounded odds = logOdds(energy);
        double a = odds.value();
        // ln(1-f) = -ln(1 + e^{-a}); the exponential must not overflow for a deep level
        double minusLogVacancy = StrictMath.log1p(StrictMath.exp(-Math.abs(a))) + Math.max(-a, 0.0);
        return Rounded.of(-minusLogVacancy / inverseTemperature, odds.error() / inverseTemperature, 4);
    }

    /** {@code 1/(1 + e^{-x})} for an argument with an error. */
    private static Rounded logistic(double x, double error) {
        double small = StrictMath.exp(-Math.abs(x));
        double value = (x >= 0.0 ? 1.0 : small) / (1.0 + small);
        return Rounded.of(value, error * small / ((1.0 + small) * (1.0 + small)), 5);
    }
}
