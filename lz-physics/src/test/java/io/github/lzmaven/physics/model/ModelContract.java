package io.github.lzmaven.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every {@link Model} must do, ours or a stranger's. Implement it in the model's own test class. */
public interface ModelContract {

    /** The model under test. */
    Model model();

    /** A value for every required parameter, at which the model is quick. */
    Map<String, Value> typicalValues();

    @Test
    default void is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(Model.class, model().getClass().getClassLoader()))
                .extracting(Model::name)
                .contains(model().name());
    }

    @Test
    default void same_inputs_give_the_same_bits_in_any_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Answer first = typicalAnswer();
            Locale.setDefault(Locale.GERMANY);
            assertThat(typicalAnswer()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    default void answers_hold_exactly_the_declared_quantities() {
        assertThat(typicalAnswer().quantities()).isEqualTo(model().quantities());
    }

    @Test
    default void every_result_is_finite_or_absent_for_a_reason() {
        Answer answer = typicalAnswer();
        for (int row = 0; row < answer.rows(); row++) {
            for (Quantity quantity : model().quantities()) {
                if (answer.none(row, quantity).isEmpty()) {
                    assertThat(answer.value(row, quantity)).as(quantity.name()).isFinite();
                }
            }
        }
    }

    @Test
    default void names_units_and_meanings_are_given_and_unique() {
        Model model = model();
        assertThat(model.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(model.meaning()).isNotBlank();
        assertThat(model.source()).isNotBlank();
        assertThat(model.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(model.quantities()).extracting(Quantity::name).doesNotHaveDuplicates();
        assertThat(model.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.label().meaning()).isNotBlank();
        });
        assertThat(model.quantities()).allSatisfy(quantity -> {
            assertThat(quantity.unit()).isNotBlank();
            assertThat(quantity.meaning()).isNotBlank();
        });
        assertThat(model.quantities()).anyMatch(quantity -> quantity.role() == Quantity.Role.RESULT);
    }

    @Test
    default void a_missing_parameter_is_named() {
        for (Parameter missing : model().parameters()) {
            if (!(missing.fallback() instanceof Fallback.Required)) {
                continue;
            }
            var rest = new HashMap<>(typicalValues());
            rest.remove(missing.name());
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Inputs.of(model().parameters(), rest))
                    .withMessageContaining("'" + missing.name() + "'");
        }
    }

    @Test
    default void every_coordinate_gathered_by_a_parameter_exists() {
        var coordinates = model().quantities().stream()
                .filter(quantity -> quantity.role() == Quantity.Role.COORDINATE)
                .map(Quantity::name)
                .collect(Collectors.toSet());
        assertThat(model().parameters())
                .allSatisfy(parameter -> assertThat(coordinates)
                        .containsAll(parameter.along().stream().toList()));
    }

    /** The answer at {@link #typicalValues}. */
    private Answer typicalAnswer() {
        Inputs inputs = Inputs.of(model().parameters(), typicalValues());
        model().check(inputs);
        return model().evaluate(inputs, Budget.UNLIMITED);
    }
}
