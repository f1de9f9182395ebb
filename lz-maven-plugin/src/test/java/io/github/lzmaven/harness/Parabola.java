package io.github.lzmaven.harness;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import io.github.lzmaven.physics.model.Warning;
import java.util.List;

/** A model whose every answer can be told by hand: {@code y = height + x²} at the times x, and all ways to misbehave. */
public final class Parabola implements Model {

    static final Quantity X = Quantity.coordinate("x", "1", "abscissa");
    static final Quantity Y = Quantity.result("y", "1", "ordinate");
    static final Parameter HEIGHT =
            Parameter.number("height", "h", "1", "value at the vertex").in(Range.closed(-10, 10));
    static final Parameter PLACES =
            Parameter.numberOrList("places", "x", "1", "abscissas").along(X);
    static final Parameter ERROR = Parameter.number("error", "e", "1", "claimed error")
            .in(Range.NOT_NEGATIVE)
            .numerical(Value.of(0));
    static final Parameter MANNERS = Parameter.choice(
            "manners",
            "how it behaves",
            "good",
            "crashes",
            "hangs",
            "gives-up",
            "nan",
            "none",
            "warns",
            "spends",
            "refuses");

    @Override
    public String name() {
        return "parabola";
    }

    @Override
    public String meaning() {
        return "a parabola";
    }

    @Override
    public String source() {
        return "Apollonius of Perga, Conics";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HEIGHT, PLACES, ERROR, MANNERS);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(X, Y);
    }

    @Override
    public void check(Inputs inputs) {
        if (inputs.list(PLACES).length > 1000) {
            throw new InvalidInputException(PLACES, "has more than 1000 entries");
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        if (inputs.is(MANNERS, "crashes")) {
            throw new ArithmeticException("planted");
        }
        if (inputs.is(MANNERS, "gives-up")) {
            throw new NotConvergedException("planted");
        }
        if (inputs.is(MANNERS, "refuses")) {
            throw new InvalidInputException(MANNERS, "is not admitted here");
        }
        while (inputs.is(MANNERS, "hangs")) {
            Thread.onSpinWait();
        }
        while (inputs.is(MANNERS, "spends")) {
            budget.spend();
        }
        Answer.Builder answer = Answer.of(quantities());
        for (double x : inputs.list(PLACES)) {
            answer.row().put(X, x);
            if (inputs.is(MANNERS, "none")) {
                answer.none(Y, "planted");
            } else {
                double y = inputs.is(MANNERS, "nan") ? Double.NaN : inputs.number(HEIGHT) + x * x;
                answer.put(Y, new Estimate(y, inputs.number(ERROR)));
            }
        }
        if (inputs.is(MANNERS, "warns")) {
            answer.warn(new Warning("manners", "it was asked to warn"));
        }
        return answer.build();
    }
}
