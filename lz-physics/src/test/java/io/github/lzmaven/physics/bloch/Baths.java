package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Value;
import java.util.HashMap;
import java.util.Map;

/** Questions about the baths of the paper, for tests. */
final class Baths {

    /** Fig. 1: longitudinal, super-Ohmic. */
    static final Map<String, Value> LONGITUDINAL = Map.of(
            "temperature", Value.of(6.4),
            "coupling", Value.of(5e-4),
            "exponent", Value.of(3.0),
            "cutoff", Value.of(5.0),
            "mixing-angle", Value.of(0.0));

    private Baths() {}

    /** The same values with some of them changed or added: name, value, name, value, … */
    static Map<String, Value> with(Map<String, Value> values, Object... changes) {
        var changed = new HashMap<>(values);
        for (int i = 0; i < changes.length; i += 2) {
            Object value = changes[i + 1];
            changed.put(
                    (String) changes[i],
                    value instanceof Value given
                            ? given
                            : value instanceof String word
                                    ? Value.choice(word)
                                    : Value.of(((Number) value).doubleValue()));
        }
        return changed;
    }

    /** The checked answer of a model. */
    static Answer ask(Model model, Map<String, Value> values) {
        var inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }
}
