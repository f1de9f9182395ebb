package io.github.lzmaven.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is checked once and in full. */
class InputsTest {

    private static final Parameter SPEEDS =
            Parameter.numberOrList("speeds", "v", "1", "speeds").in(Range.POSITIVE);
    private static final Parameter APPROACH =
            Parameter.number("approach-speed", "v_0", "1", "first").sameAs(SPEEDS);
    private static final Parameter STEPS =
            Parameter.wholeNumber("steps", "n", "1", "steps").numerical(Value.of(8));
    private static final Parameter OCCUPATION = Parameter.number("occupation", "p", "1", "start")
            .in(Range.PROBABILITY)
            .or("equilibrium");
    private static final Parameter WIDTH =
            Parameter.number("width", "σ", "1", "width").omittable();
    private static final List<Parameter> ALL = List.of(SPEEDS, APPROACH, STEPS, OCCUPATION, WIDTH);

    @Test
    void everything_wrong_is_told_at_once() {
        var thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> Inputs.of(
                        ALL, Map.of("speeds", Value.listOf(1.0, -2.0), "steps", Value.of(2.5), "stepz", Value.of(1))));
        assertThat(thrown.faults())
                .extracting(InvalidInputException.Fault::toString)
                .containsExactly(
                        "'speeds' has the entry -2.0 but must be greater than 0.0",
                        "'steps' is 2.5 but must be a whole number",
                        "'occupation' is missing: start",
                        "'stepz' is not a parameter of this model");
    }

    @Test
    void another_parameter_stands_in_and_its_first_entry_where_only_a_number_fits() {
        var inputs = Inputs.of(ALL, Map.of("speeds", Value.listOf(3.0, 4.0), "occupation", Value.of(0.5)));
        assertThat(inputs.number(APPROACH)).isEqualTo(3.0);
        assertThat(inputs.whole(STEPS)).isEqualTo(8);
        assertThat(inputs.has(WIDTH)).isFalse();
    }

    @Test
    void a_number_is_a_list_of_one_and_a_word_is_a_word() {
        var inputs = Inputs.of(ALL, Map.of("speeds", Value.of(3.0), "occupation", Value.choice("equilibrium")));
        assertThat(inputs.list(SPEEDS)).containsExactly(3.0);
        assertThat(inputs.is(OCCUPATION, "equilibrium")).isTrue();
    }

    @Test
    void a_neighbour_in_a_grid_is_checked_where_it_differs() {
        Value speed = Value.of(3.0);
        var inputs = Inputs.of(ALL, Map.of("speeds", speed, "occupation", Value.of(0.5)));
        var next = inputs.next(ALL, Map.of("speeds", speed, "occupation", Value.of(0.6), "width", Value.of(2.0)));
        assertThat(next.values())
                .isEqualTo(Inputs.of(ALL, next.given()).values())
                .containsEntry("occupation", Value.of(0.6));
        var thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> inputs.next(ALL, Map.of("speeds", speed, "occupation", Value.of(1.5), "with", speed)));
        assertThat(thrown.faults())
                .extracting(InvalidInputException.Fault::toString)
                .containsExactly(
                        "'occupation' is 1.5 but must be at least 0.0 and at most 1.0",
                        "'with' is not a parameter of this model");
        assertThatExceptionOfType(InvalidInputException.class)
                .as("what only looks like an admitted value")
                .isThrownBy(() -> inputs.next(ALL, Map.of("speeds", Value.of(-3.0), "occupation", Value.of(0.5))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -0.1, 1.0000000000000002})
    void a_probability_outside_zero_to_one_is_refused(double p) {
        assertThat(OCCUPATION.domain().refusal(Value.of(p)))
                .contains("is " + p + " but must be at least 0.0 and at most 1.0");
    }

    @Test
    void a_physical_number_has_no_preset() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Parameter(
                        SPEEDS.label(),
                        Parameter.Kind.PHYSICAL,
                        SPEEDS.domain(),
                        new Fallback.Preset(Value.of(1)),
                        SPEEDS.along()))
                .withMessageContaining("must not preset a number");
    }

    @Test
    void values_print_as_a_descriptor_writes_them() {
        assertThat(Value.matrixOf(new double[] {1, 2}, new double[] {3, 4})).hasToString("[[1.0, 2.0], [3.0, 4.0]]");
    }
}
