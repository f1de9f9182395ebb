package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * What a user asks: a model by its name, and values for its parameters.
 *
 * @param model  found as the harness finds it
 * @param values by parameter name
 */
record Question(Model model, Map<String, Value> values) {

    static Question to(String model) {
        Model found = ServiceLoader.load(Model.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no model '" + model + "'"));
        return new Question(found, Map.of());
    }

    /** A two-level system in the bath of Figs. 1 and 2: exponent 3, cut-off 5, longitudinal. */
    static Question ofSweep(String model, double coupling, double temperature, double speed) {
        return to(model)
                .with("sweep-speed", speed)
                .with("temperature", temperature)
                .with("coupling", coupling)
                .with("exponent", 3.0)
                .with("cutoff", 5.0)
                .with("mixing-angle", 0.0);
    }

    /** Levels 1…L swept from 0 to L + 1 with the gap, the speed and the temperature of Fig. 2, μ in the lower third. */
    static Question ofBand(String model, int levels) {
        return to(model)
                .with("levels", DoubleStream.iterate(1.0, energy -> energy + 1.0)
                        .limit(levels)
                        .toArray())
                .with("gaps", 0.4)
                .with("speeds", 1.0)
                .with("chemical-potential", levels / 3.0)
                .with("inverse-temperature", 1.2)
                .with("start-energy", 0.0)
                .with("end-energy", levels + 1.0);
    }

    Question with(String parameter, double number) {
        return with(parameter, Value.of(number));
    }

    Question with(String parameter, double[] numbers) {
        return with(parameter, Value.listOf(numbers));
    }

    private Question with(String parameter, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(parameter, value);
        return new Question(model, more);
    }

    /** All that is left to do is {@link Model#evaluate}. */
    Supplier<Answer> checked() {
        Inputs inputs = Inputs.of(model.parameters(), values);
        model.check(inputs);
        return () -> model.evaluate(inputs, Budget.UNLIMITED);
    }

    Answer answer() {
        return checked().get();
    }

    /** The first row's value of a result. */
    double value(String result) {
        return value(answer(), result);
    }

    /** The first row's value of a result. */
    static double value(Answer answer, String result) {
        return answer.quantities().stream()
                .filter(quantity -> quantity.name().equals(result))
                .mapToDouble(quantity -> answer.value(0, quantity))
                .findFirst()
                .orElseThrow();
    }
}
