package own;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/** y = x, but for x = 2 it never comes back and never asks its budget. */
public final class Hangs implements Model {

    private static final Parameter X = Parameter.number("x", "x", "1", "a number");
    private static final Quantity Y = Quantity.result("y", "1", "the same number");

    @Override
    public String name() {
        return "hangs";
    }

    @Override
    public String meaning() {
        return "hangs at x = 2";
    }

    @Override
    public String source() {
        return "nowhere";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(X);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Y);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        while (inputs.number(X) == 2.0) {
            Thread.onSpinWait();
        }
        return Answer.of(quantities()).row().put(Y, Estimate.closedForm(inputs.number(X))).build();
    }
}
