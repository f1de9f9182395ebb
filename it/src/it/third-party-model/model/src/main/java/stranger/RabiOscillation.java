package stranger;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import java.util.List;

/** Probability that a two-level system at resonance is excited: {@code P(t) = sin²(Ωt/2)}. */
public final class RabiOscillation implements Model {

    private static final Quantity TIME = Quantity.coordinate("t", "1/Ω", "time");
    private static final Quantity EXCITED = Quantity.result("P", "1", "probability to be excited");
    private static final Parameter FREQUENCY =
            Parameter.number("rabi-frequency", "Ω", "Ω", "strength of the drive").in(Range.POSITIVE);
    private static final Parameter TIMES =
            Parameter.numberOrList("times", "t", "1/Ω", "times asked for").along(TIME);

    @Override
    public String name() {
        return "rabi-oscillation";
    }

    @Override
    public String meaning() {
        return "a two-level system driven at resonance, in closed form";
    }

    @Override
    public String source() {
        return "I. I. Rabi, Phys. Rev. 51, 652 (1937)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(FREQUENCY, TIMES);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(TIME, EXCITED);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Answer.Builder answer = Answer.of(quantities());
        for (double time : inputs.list(TIMES)) {
            double amplitude = StrictMath.sin(inputs.number(FREQUENCY) * time / 2);
            answer.row().put(TIME, time).put(EXCITED, Estimate.closedForm(amplitude * amplitude));
        }
        return answer.build();
    }
}
