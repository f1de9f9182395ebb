package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;

/**
 * The thermodynamics of the master equation at one instant.
 *
 * @param velocity  dε/dt
 * @param relative  {@code ε - μ}
 * @param before    {@code ε - μ} at the start
 * @param gain      {@code dp/dt = Γ(f-p)}
 * @param odds      {@code β(ε-μ)}
 * @param initial   p at the start
 * @param p         p now
 * @param work      the mechanical work since the start
 * @param reservoir T and μ
 */
record MasterState(
        double velocity,
        Rounded relative,
        Rounded before,
        Rounded gain,
        Rounded odds,
        Rounded initial,
        Rounded p,
        Rounded work,
        FermiReservoir reservoir) {

    static MasterState of(
            Sweep sweep,
            double time,
            GoldenRuleRate rate,
            FermiReservoir reservoir,
            Rounded initial,
            MasterEquation equation) {
        Piece piece = sweep.pieceAt(time);
        double energy = piece.energyAt(time);
        double mu = reservoir.chemicalPotential();
        Rounded gain = reservoir.occupation(energy).minus(equation.occupation()).times(rounded(rate.at(energy)));
        return new MasterState(
                piece.velocity(),
                Rounded.of(energy - mu, 4.0 * Rounded.UNIT * Math.abs(energy), 1),
                Rounded.of(sweep.startEnergy() - mu, 0.0, 1),
                gain,
                reservoir.logOdds(energy),
                initial,
                equation.occupation(),
                equation.work(),
                reservoir);
    }

    /** Puts all results but the time into the current row. */
    void write(Answer.Builder answer) {
        double mu = reservoir.chemicalPotential();
        Rounded chemical = p.minus(initial).times(mu);
        // Q = [(ε-μ)p] - W_mech by parts, and Σ = ΔS - βQ
        Rounded heat = relative.times(p).minus(before.times(initial)).minus(work);
        Rounded production = BinaryEntropy.shannon(p)
                .minus(BinaryEntropy.shannon(initial))
                .minus(heat.times(reservoir.inverseTemperature()));
        answer.put(GoldenRuleMasterEquation.OCCUPATION, p.estimate())
                .put(GoldenRuleMasterEquation.HEAT_RATE, relative.times(gain).estimate())
                .put(GoldenRuleMasterEquation.MECHANICAL_RATE, p.times(velocity).estimate())
                .put(GoldenRuleMasterEquation.CHEMICAL_RATE, gain.times(mu).estimate())
                .put(GoldenRuleMasterEquation.HEAT, heat.estimate())
                .put(GoldenRuleMasterEquation.MECHANICAL, work.estimate())
                .put(GoldenRuleMasterEquation.CHEMICAL, chemical.estimate())
                .put(GoldenRuleMasterEquation.PRODUCTION, production.estimate());
        boolean certain = p.value() <= 0.0 || p.value() >= 1.0;
        if (certain && gain.value() != 0.0) {
            answer.none(GoldenRuleMasterEquation.PRODUCTION_RATE, "infinite");
        } else {
            // Γ(f-p)[logit f - logit p], neither factor without the other's sign
            Rounded force = certain ? Rounded.ZERO : Rounded.ZERO.minus(odds).minus(logit());
            answer.put(
                    GoldenRuleMasterEquation.PRODUCTION_RATE, gain.times(force).estimate());
        }
    }

    private Rounded logit() {
        double value = StrictMath.log(p.value()) - StrictMath.log1p(-p.value());
        return Rounded.of(value, p.error() / (p.value() * (1.0 - p.value())), 4);
    }

    private static Rounded rounded(double value) {
        return Rounded.of(value, 0.0, 6);
    }
}
