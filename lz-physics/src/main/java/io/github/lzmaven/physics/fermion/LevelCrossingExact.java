package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import java.util.List;

/**
 * The quantum dynamics of the level and its reservoir under the Hamiltonian (2), exact to round-off, as in Fig. 2.
 *
 * <p>At t = 0 the driven level is at the start energy with its initial occupation, and every reservoir level is thermal and
 * uncorrelated. All reservoir levels take part, also those that the sweep does not cross.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class LevelCrossingExact implements Model {

    static final Quantity TIME = Quantity.coordinate("t", "ħ/energy", "time since the level left the start energy");
    static final Quantity OCCUPATION = Quantity.result("p", "1", "occupation of the driven level");
    static final Parameter TIMES = Parameter.numberOrList(
                    "times", "t", "ħ/energy", "instants, from 0 at the start energy to the end of the sweep")
            .in(Range.NOT_NEGATIVE)
            .along(TIME);

    /** Relative room for times that were rounded where they were written down. */
    private static final double ROUNDED_IN_PRINT = 1e-12;

    @Override
    public String name() {
        return "level-crossing-exact";
    }

    @Override
    public String meaning() {
        return "numerically exact quantum dynamics of a level driven through a band of thermal levels";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eq. (2) and Fig. 2";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(TIMES);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(TIME, OCCUPATION);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        checkTimes(inputs);
    }

    /** Refuses instants after the sweep has ended. */
    static void checkTimes(Inputs inputs) {
        double duration = Sweep.of(inputs).duration();
        for (double time : inputs.list(TIMES)) {
            if (time > duration * (1.0 + ROUNDED_IN_PRINT)) {
                throw new InvalidInputException(
                        TIMES,
                        "has the entry " + time + " but the level reaches end-energy already at t = " + duration
                                + "; ask for earlier times, or sweep further");
            }
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        double[] times = inputs.list(TIMES);
        double[] levels = inputs.list(BandParameters.LEVELS);
        FermiReservoir reservoir = BandParameters.reservoir(inputs);
        double[] occupations = new double[levels.length + 1];
        occupations[0] = BandParameters.initialOccupation(inputs).value();
        for (int k = 0; k < levels.length; k++) {
            occupations[k + 1] = reservoir.occupation(levels[k]).value();
        }
        Estimate[] p = new ExactOccupation(Sweep.of(inputs), levels, inputs.list(BandParameters.GAPS), occupations)
                .at(times, budget);
        Answer.Builder answer = Answer.of(quantities());
        for (int j = 0; j < times.length; j++) {
            answer.row().put(TIME, times[j]).put(OCCUPATION, p[j]);
        }
        return answer.build();
    }
}
