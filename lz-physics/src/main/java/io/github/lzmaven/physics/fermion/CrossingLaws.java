package io.github.lzmaven.physics.fermion;

/**
 * The laws of Sec. IV for one link of the chain, from the states on both sides of it: other ways to numbers that
 * {@link CrossingStep} computes directly, so that each confirms the other.
 *
 * @param step the link
 */
record CrossingLaws(CrossingStep step) {

    /** {@code Ω_eq = T ln(1-f)} at this crossing. */
    Rounded equilibriumGrandPotential() {
        return step.reservoir().grandPotential(step.energy());
    }

    /** {@code D(p_i|f_i)} just before. */
    Rounded distance() {
        return distance(step.before(), step.energy());
    }

    /** {@code E_{i+1} - E_i - W_mech - W_chem - Q}, Eq. (4). */
    Rounded firstLawResidual() {
        return step.after()
                .times(step.nextEnergy())
                .minus(step.internalEnergy())
                .minus(step.mechanicalWork())
                .minus(step.chemicalWork())
                .minus(step.heat());
    }

    /** {@code S_{i+1} - S_i - βQ}, Eq. (5). */
    Rounded entropyBalance() {
        return BinaryEntropy.shannon(step.after())
                .minus(step.entropy())
                .minus(step.heat().times(step.reservoir().inverseTemperature()));
    }

    /** {@code βW_diss - D(p_{i+1}|f_{i+1}) + D(p_i|f_i)}, Eq. (7). */
    Rounded productionFromWork() {
        return step.dissipatedWork()
                .times(step.reservoir().inverseTemperature())
                .minus(distance(step.after(), step.nextEnergy()))
                .plus(distance());
    }

    /** {@code p ln(p/f) + (1-p) ln[(1-p)/(1-f)]}, for any f that the reservoir may have. */
    private Rounded distance(Rounded p, double energy) {
        FermiReservoir reservoir = step.reservoir();
        // ln(1-f) = βΩ_eq and ln f = ln(1-f) - β(ε-μ), finite where f itself is rounded to 0 or 1
        Rounded logVacancy = reservoir.grandPotential(energy).times(reservoir.inverseTemperature());
        Rounded logOccupation = logVacancy.minus(reservoir.logOdds(energy));
        Rounded vacant = Rounded.exact(1.0).minus(p);
        Rounded crossEntropy = p.times(logOccupation).plus(vacant.times(logVacancy));
        return Rounded.ZERO.minus(BinaryEntropy.shannon(p)).minus(crossEntropy);
    }
}
