package io.github.lzmaven.physics.fermion;

/**
 * One link of the chain: a crossing and the way to the next level, with the thermodynamics of Sec. IV.
 *
 * @param energy     ε_i
 * @param nextEnergy ε_{i+1}
 * @param diabatic   R_i; 1 on the approach
 * @param adiabatic  1-R_i
 * @param before     the occupation p_i
 * @param after      {@code p' = Rp + (1-R)f}, which is p_{i+1}
 * @param reservoir  what occupies the reservoir levels
 */
record CrossingStep(
        double energy,
        double nextEnergy,
        Rounded diabatic,
        Rounded adiabatic,
        Rounded before,
        Rounded after,
        FermiReservoir reservoir) {

    /** Where f or 1-f is this small, ratios with it would overflow and the second law in its plain form is as good. */
    private static final double FROZEN = 1e-280;

    static CrossingStep crossing(Rounded p, Crossing crossing, double nextEnergy, FermiReservoir reservoir) {
        Rounded diabatic = crossing.diabaticProbability();
        Rounded adiabatic = crossing.adiabaticProbability();
        Rounded after = diabatic.times(p).plus(adiabatic.times(reservoir.occupation(crossing.energy())));
        // R and 1-R are rounded separately, so that their sum may exceed 1
        after = new Rounded(Math.min(1.0, after.value()), after.error());
        return new CrossingStep(crossing.energy(), nextEnergy, diabatic, adiabatic, p, after, reservoir);
    }

    static CrossingStep approach(Rounded p, double energy, double nextEnergy, FermiReservoir reservoir) {
        return new CrossingStep(energy, nextEnergy, Rounded.exact(1.0), Rounded.ZERO, p, p, reservoir);
    }

    Rounded reservoirOccupation() {
        return reservoir.occupation(energy);
    }

    /** {@code E = εp}, Eq. (3). */
    Rounded internalEnergy() {
        return before.times(energy);
    }

    /** S, Eq. (3). */
    Rounded entropy() {
        return BinaryEntropy.shannon(before);
    }

    /** {@code Ω = E - μN - TS}. */
    Rounded grandPotential() {
        Rounded lifted = before.times(relative(energy));
        return lifted.minus(entropy().times(temperature()));
    }

    /** {@code W_mech = (ε_{i+1} - ε_i) p_{i+1}}. */
    Rounded mechanicalWork() {
        return after.times(Rounded.of(nextEnergy - energy, 0.0, 1));
    }

    /** {@code W_chem = μ(p_{i+1} - p_i)}. */
    Rounded chemicalWork() {
        return gained().times(reservoir.chemicalPotential());
    }

    /** {@code Q = (ε_i - μ)(p_{i+1} - p_i)}. */
    Rounded heat() {
        return gained().times(relative(energy));
    }

    /** Σ, Eq. (6), see {@link BinaryEntropy}. */
    Rounded entropyProduction() {
        if (adiabatic.value() == 0.0) {
            return Rounded.ZERO;
        }
        Rounded f = reservoirOccupation();
        Rounded vacancy = reservoir.vacancy(energy);
        Rounded odds = reservoir.logOdds(energy);
        Rounded gained = gained();
        double inherited = before.error() * (BinaryEntropy.slope(before.value()) + Math.abs(odds.value()))
                + after.error() * (BinaryEntropy.slope(after.value()) + Math.abs(odds.value()))
                + odds.error() * Math.abs(gained.value());
        if (Math.min(f.value(), vacancy.value()) < FROZEN) {
            // Σ = ΔS - Q/T
            Rounded change = BinaryEntropy.shannon(after).minus(entropy());
            return change.minus(gained.times(odds));
        }
        double value = BinaryEntropy.production(
                before.value(), f.value(), vacancy.value(), diabatic.value(), adiabatic.value());
        return Rounded.of(value, inherited + 16.0 * Rounded.UNIT * Math.abs(gained.value()), 16);
    }

    /** {@code W_diss = W_mech - (Ω_eq,i+1 - Ω_eq,i)}, above Eq. (7). */
    Rounded dissipatedWork() {
        return mechanicalWork().minus(reservoir.grandPotential(nextEnergy).minus(reservoir.grandPotential(energy)));
    }

    /** {@code p_{i+1} - p_i = (1-R)(f - p)}. */
    private Rounded gained() {
        return adiabatic.times(reservoirOccupation().minus(before));
    }

    private Rounded relative(double level) {
        return Rounded.of(level - reservoir.chemicalPotential(), 0.0, 1);
    }

    private Rounded temperature() {
        return Rounded.of(1.0 / reservoir.inverseTemperature(), 0.0, 1);
    }
}
