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
import java.util.ArrayList;
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
    static final Quantity OCCUPATION =
            Quantity.result("p", "1", "occupation of the driven level, or of the one observed");
    static final Parameter TIMES = Parameter.numberOrList(
                    "times",
                    "t",
                    "ħ/energy",
                    "instants, from 0 at the start energy to the end of the sweep; the end if left out")
            .in(Range.NOT_NEGATIVE)
            .along(TIME)
            .omittable();
    static final Parameter OBSERVED = Parameter.wholeNumber(
                    "observed-level",
                    "k",
                    "1",
                    "number of the reservoir level, in the order given, whose occupation is wanted; the driven one if"
                            + " left out")
            .in(Range.closed(1, 1e9))
            .omittable();

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
    public String formula() {
        return "iħ dc/dt = H(t)·c, p(t) = ⟨c†c⟩, H of Eq. (2)";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eq. (2) and Fig. 2";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(BandParameters.COURSE, TIMES, OBSERVED);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(TIME, OCCUPATION);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        checkTimes(inputs, Sweep.withReturn(inputs));
        int levels = inputs.list(BandParameters.LEVELS).length;
        if (observed(inputs) > levels) {
            throw new InvalidInputException(
                    OBSERVED, "is " + observed(inputs) + " but 'levels' has only " + levels + " entries");
        }
    }

    /** The number of the reservoir level that is observed, 0 for the driven level. */
    private static int observed(Inputs inputs) {
        return inputs.has(OBSERVED) ? inputs.whole(OBSERVED) : 0;
    }

    /** The instants asked for. */
    static double[] times(Inputs inputs, Sweep sweep) {
        return inputs.has(TIMES) ? inputs.list(TIMES) : new double[] {sweep.duration()};
    }

    /** Refuses instants after the sweep has ended. */
    static void checkTimes(Inputs inputs, Sweep sweep) {
        double duration = sweep.duration();
        for (double time : times(inputs, sweep)) {
            if (time > duration * (1.0 + ROUNDED_IN_PRINT)) {
                throw new InvalidInputException(
                        TIMES,
                        "has the entry " + time + " but the sweep ends already at t = " + duration
                                + "; ask for earlier times, or sweep further");
            }
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Sweep sweep = Sweep.withReturn(inputs);
        double[] times = times(inputs, sweep);
        double[] levels = inputs.list(BandParameters.LEVELS);
        FermiReservoir reservoir = BandParameters.reservoir(inputs);
        List<Rounded> occupations = new ArrayList<>();
        occupations.add(BandParameters.initialOccupation(inputs));
        for (double level : levels) {
            occupations.add(reservoir.occupation(level));
        }
        double[] gaps = inputs.list(BandParameters.GAPS);
        Estimate[] p = new ExactOccupation(sweep, levels, gaps, occupations, observed(inputs)).at(times, budget);
        Answer.Builder answer = Answer.of(quantities());
        for (int j = 0; j < times.length; j++) {
            answer.row().put(TIME, times[j]).put(OCCUPATION, p[j]);
        }
        return answer.build();
    }
}
