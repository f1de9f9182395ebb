package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The continuous-time limit of the chain, {@code dp/dt = w⁺(1-p) - w⁻p} with the golden-rule rates (8) and (9), and its
 * thermodynamics, the continuous-time limit of Eq. (A15).
 *
 * <p>The density of states is one over the centred difference of neighbouring levels, so that the chain with the levels at
 * the centres of their intervals converges to this in second order of the spacing. Outside the band the rate is that of
 * the nearest level: sweep within the band. Heat, work and entropy production are given as rates and as totals since the
 * start. A rate at a kink of the drive is that just after it.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class GoldenRuleMasterEquation implements Model {

    static final Quantity TIME = LevelCrossingExact.TIME;
    static final Quantity OCCUPATION = LevelCrossingExact.OCCUPATION;
    static final Quantity HEAT_RATE = Quantity.result("heat-rate", "energy²/ħ", "heat that enters per time");
    static final Quantity MECHANICAL_RATE =
            Quantity.result("work-mechanical-rate", "energy²/ħ", "work of the drive per time");
    static final Quantity CHEMICAL_RATE =
            Quantity.result("work-chemical-rate", "energy²/ħ", "work of bringing particles in per time");
    static final Quantity PRODUCTION_RATE =
            Quantity.result("entropy-production-rate", "energy/ħ", "entropy produced per time");
    static final Quantity HEAT = Quantity.result("heat", "energy", "heat that has entered since the start");
    static final Quantity MECHANICAL =
            Quantity.result("work-mechanical", "energy", "work of the drive since the start");
    static final Quantity CHEMICAL =
            Quantity.result("work-chemical", "energy", "work of bringing particles in since the start");
    static final Quantity PRODUCTION = Quantity.result("entropy-production", "1", "entropy produced since the start");

    @Override
    public String name() {
        return "golden-rule-master-equation";
    }

    @Override
    public String meaning() {
        return "master equation of a level driven through a continuum of thermal levels, with its thermodynamics";
    }

    @Override
    public String formula() {
        return "dp/dt = w⁺(1 − p) − w⁻p, detailed balance w⁺/w⁻ = f/(1 − f)";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eqs. (8) and (9)";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(LevelCrossingExact.TIMES);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                TIME,
                OCCUPATION,
                HEAT_RATE,
                MECHANICAL_RATE,
                CHEMICAL_RATE,
                PRODUCTION_RATE,
                HEAT,
                MECHANICAL,
                CHEMICAL,
                PRODUCTION);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        LevelCrossingExact.checkTimes(inputs, Sweep.of(inputs));
        double[] ascending =
                Arrays.stream(inputs.list(BandParameters.LEVELS)).sorted().toArray();
        for (int i = 0; i < ascending.length; i++) {
            if (ascending.length < 2 || !(GoldenRuleRate.spacing(ascending, i) > 0.0)) {
                throw new InvalidInputException(
                        BandParameters.LEVELS,
                        "has no density of states at " + ascending[i] + ", where the levels next to it must differ");
            }
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Sweep sweep = Sweep.of(inputs);
        FermiReservoir reservoir = BandParameters.reservoir(inputs);
        GoldenRuleRate rate = GoldenRuleRate.of(inputs.list(BandParameters.LEVELS), inputs.list(BandParameters.GAPS));
        Rounded initial = BandParameters.initialOccupation(inputs);
        double[] times = LevelCrossingExact.times(inputs, sweep);
        Integer[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> times[j]))
                .toArray(Integer[]::new);
        MasterEquation equation = new MasterEquation(sweep, reservoir, rate, initial.value());
        MasterState[] states = new MasterState[times.length];
        for (int j : order) {
            budget.spend();
            equation.advanceTo(times[j]);
            states[j] = MasterState.of(sweep, times[j], rate, reservoir, initial, equation);
        }
        Answer.Builder answer = Answer.of(quantities());
        for (int j = 0; j < times.length; j++) {
            states[j].write(answer.row().put(TIME, times[j]));
        }
        return answer.build();
    }
}
