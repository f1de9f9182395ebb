package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Parameter sets for tests, starting from that of Figs. 2 and 4. */
final class Band {

    private final Map<String, Value> values;

    private Band(Map<String, Value> values) {
        this.values = values;
    }

    /** Levels 1…9, gaps 0.4, speed 1, μ = 3, β = 1.2, from 0 to 10, occupied. */
    static Band ofThePaper() {
        return new Band(new LinkedHashMap<>())
                .with("levels", 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .with("gaps", 0.4)
                .with("speeds", 1.0)
                .with("chemical-potential", 3.0)
                .with("inverse-temperature", 1.2)
                .with("initial-occupation", 1.0)
                .with("start-energy", 0.0)
                .with("end-energy", 10.0);
    }

    Band with(String parameter, double number) {
        return with(parameter, Value.of(number));
    }

    Band with(String parameter, double... numbers) {
        return with(parameter, Value.listOf(numbers));
    }

    Band with(String parameter, String word) {
        return with(parameter, Value.choice(word));
    }

    Band without(String parameter) {
        Map<String, Value> rest = new LinkedHashMap<>(values);
        rest.remove(parameter);
        return new Band(rest);
    }

    private Band with(String parameter, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(parameter, value);
        return new Band(more);
    }

    Map<String, Value> values() {
        return values;
    }

    Inputs inputs(Model model) {
        Inputs inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return inputs;
    }

    Answer answer(Model model) {
        return model.evaluate(inputs(model), Budget.UNLIMITED);
    }

    /** A quantity over all rows. */
    static double[] column(Answer answer, Quantity quantity) {
        return IntStream.range(0, answer.rows())
                .mapToDouble(row -> answer.value(row, quantity))
                .toArray();
    }
}
