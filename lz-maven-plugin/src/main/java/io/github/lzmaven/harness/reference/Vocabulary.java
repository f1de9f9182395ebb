package io.github.lzmaven.harness.reference;

import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a model that the columns of a table may hold.
 *
 * @param parameters by name
 * @param quantities by name
 */
record Vocabulary(Map<String, Parameter> parameters, Map<String, Quantity> quantities) {

    static Vocabulary of(Model model) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        model.parameters().forEach(p -> parameters.put(p.name(), p));
        model.quantities().forEach(q -> quantities.put(q.name(), q));
        return new Vocabulary(parameters, quantities);
    }

    boolean knows(String name) {
        return parameters.containsKey(name) || quantities.containsKey(name);
    }

    boolean isQuantity(String name) {
        return quantities.containsKey(name);
    }

    boolean isResult(String name) {
        return Optional.ofNullable(quantities.get(name))
                .filter(q -> q.role() == Quantity.Role.RESULT)
                .isPresent();
    }

    Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The unit of a word; {@code 1} if the model does not know it. */
    String unit(String name) {
        return Optional.ofNullable(quantities.get(name))
                .map(Quantity::unit)
                .or(() -> parameter(name).map(Parameter::unit))
                .orElse("1");
    }

    /** All words. */
    List<String> names() {
        List<String> names = new ArrayList<>(parameters.keySet());
        names.addAll(quantities.keySet());
        return names;
    }
}
