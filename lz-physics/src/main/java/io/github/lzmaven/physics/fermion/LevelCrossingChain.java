package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/**
 * The Markov chain of Landau–Zener crossings, {@code p' = Rp + (1-R)f}, Eq. (1), with its thermodynamics, Eqs. (3)–(7).
 *
 * <p>Row i ≥ 1 is crossing i in the order of the sweep together with the piece from there to the next reservoir level, or
 * to the end energy after the last. Row 0 is the approach from the start energy to the first level: nothing is crossed
 * there, so R = 1. Reservoir levels from start to end, both included, are crossed, whatever the order they are given in;
 * those outside are ignored. N, E, S and the grand potential {@code Ω = E - μN - TS} are those just before the crossing.
 *
 * <p>The entropy production is {@code (W_mech - ΔΩ)/T}, with mechanical work only: the sentence below Eq. (6), which has
 * the chemical work in it, contradicts Eqs. (4) and (5). Lowered levels use the same formulas with negative spacings.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class LevelCrossingChain implements Model {

    static final Quantity CROSSING =
            Quantity.coordinate("crossing", "1", "number of the crossing, 0 for the approach before the first");
    static final Quantity LEVEL = Quantity.result("level", "energy", "energy of the level that is crossed");
    static final Quantity TIME = Quantity.result("t", "ħ/energy", "when it is crossed");
    static final Quantity DIABATIC =
            Quantity.result("diabatic-probability", "1", "probability R of a diabatic transition");
    static final Quantity RESERVOIR =
            Quantity.result("reservoir-occupation", "1", "thermal occupation f at this energy");
    static final Quantity DURATION = Quantity.result(
            "jump-duration",
            "ħ/energy",
            "how long the occupation takes to follow, t_lz, to compare with the time to the next");
    static final Quantity BEFORE = Quantity.result("p-before", "1", "occupation of the driven level just before");
    static final Quantity AFTER = Quantity.result("p-after", "1", "occupation of the driven level after");
    static final Quantity NUMBER = Quantity.result("N", "1", "mean number of particles just before");
    static final Quantity ENERGY = Quantity.result("E", "energy", "mean energy just before");
    static final Quantity ENTROPY = Quantity.result("S", "1", "Shannon entropy just before");
    static final Quantity MECHANICAL =
            Quantity.result("work-mechanical", "energy", "work of the drive on the piece that follows");
    static final Quantity CHEMICAL = Quantity.result("work-chemical", "energy", "work of bringing particles in");
    static final Quantity HEAT = Quantity.result("heat", "energy", "heat that enters the level at the crossing");
    static final Quantity PRODUCTION = Quantity.result("entropy-production", "1", "entropy produced by the crossing");
    static final Quantity DISSIPATED =
            Quantity.result("dissipated-work", "energy", "mechanical work above the change of Ω_eq");
    static final Quantity POTENTIAL =
            Quantity.result("grand-potential", "energy", "nonequilibrium grand potential E - μN - TS just before");
    static final Quantity EQUILIBRIUM_POTENTIAL =
            Quantity.result("equilibrium-grand-potential", "energy", "that of a level in equilibrium here, T ln(1-f)");
    static final Quantity DISTANCE = Quantity.result(
            "relative-entropy", "1", "distance D(p|f) from equilibrium just before, from its definition");
    static final Quantity FIRST_LAW = Quantity.result(
            "first-law-residual", "energy", "change of E to the next crossing less work and heat, which is 0 (4)");
    static final Quantity BALANCE = Quantity.result(
            "entropy-balance", "1", "the entropy production from the change of S and the heat over temperature (5)");
    static final Quantity FROM_WORK = Quantity.result(
            "entropy-production-from-work", "1", "the same from dissipated work and distances from equilibrium (7)");

    @Override
    public String name() {
        return "level-crossing-chain";
    }

    @Override
    public String meaning() {
        return "Markov chain of Landau–Zener crossings of a driven level with thermal levels, with its thermodynamics";
    }

    @Override
    public String formula() {
        return "p′ = Rp + (1 − R)f, R = exp(−πδ²/2ħ|ε̇|) for the gap δ";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eqs. (1), (3)–(7)";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                CROSSING,
                LEVEL,
                TIME,
                DIABATIC,
                RESERVOIR,
                DURATION,
                BEFORE,
                AFTER,
                NUMBER,
                ENERGY,
                ENTROPY,
                MECHANICAL,
                CHEMICAL,
                HEAT,
                PRODUCTION,
                DISSIPATED,
                POTENTIAL,
                EQUILIBRIUM_POTENTIAL,
                DISTANCE,
                FIRST_LAW,
                BALANCE,
                FROM_WORK);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Sweep sweep = Sweep.of(inputs);
        FermiReservoir reservoir = BandParameters.reservoir(inputs);
        Answer.Builder answer = Answer.of(quantities());
        ValidityConditions.warn(sweep, answer);

        Rounded p = BandParameters.initialOccupation(inputs);
        for (int row = 0; row <= sweep.crossings().size(); row++) {
            budget.spend();
            CrossingStep step = row == 0
                    ? CrossingStep.approach(p, sweep.startEnergy(), sweep.energyAfter(-1), reservoir)
                    : CrossingStep.crossing(p, sweep.crossings().get(row - 1), sweep.energyAfter(row - 1), reservoir);
            double time = row == 0 ? 0.0 : sweep.crossings().get(row - 1).time();
            answer.row().put(CROSSING, row).put(TIME, new Estimate(time, (row + 2) * Math.ulp(time)));
            if (row == 0) {
                answer.none(DURATION, "approach");
            } else {
                double duration = sweep.crossings().get(row - 1).duration();
                answer.put(DURATION, new Estimate(duration, 4.0 * Math.ulp(duration)));
            }
            write(step, answer);
            write(new CrossingLaws(step), answer);
            p = step.after();
        }
        return answer.build();
    }

    private static void write(CrossingStep step, Answer.Builder answer) {
        answer.put(LEVEL, Estimate.closedForm(step.energy()))
                .put(DIABATIC, step.diabatic().estimate())
                .put(RESERVOIR, step.reservoirOccupation().estimate())
                .put(BEFORE, step.before().estimate())
                .put(AFTER, step.after().estimate())
                .put(NUMBER, step.before().estimate())
                .put(ENERGY, step.internalEnergy().estimate())
                .put(ENTROPY, step.entropy().estimate())
                .put(MECHANICAL, step.mechanicalWork().estimate())
                .put(CHEMICAL, step.chemicalWork().estimate())
                .put(HEAT, step.heat().estimate())
                .put(PRODUCTION, step.entropyProduction().estimate())
                .put(DISSIPATED, step.dissipatedWork().estimate())
                .put(POTENTIAL, step.grandPotential().estimate());
    }

    private static void write(CrossingLaws laws, Answer.Builder answer) {
        answer.put(EQUILIBRIUM_POTENTIAL, laws.equilibriumGrandPotential().estimate())
                .put(DISTANCE, laws.distance().estimate())
                .put(FIRST_LAW, laws.firstLawResidual().estimate())
                .put(BALANCE, laws.entropyBalance().estimate())
                .put(FROM_WORK, laws.productionFromWork().estimate());
    }
}
