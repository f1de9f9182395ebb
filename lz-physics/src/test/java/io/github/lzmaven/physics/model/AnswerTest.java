package io.github.lzmaven.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are complete, and nothing is put twice. */
class AnswerTest {

    private static final Quantity T = Quantity.coordinate("t", "1", "time");
    private static final Quantity P = Quantity.result("p", "1", "occupation");

    @Test
    void values_errors_and_reasons_come_back_as_put() {
        var answer = Answer.of(List.of(T, P))
                .row()
                .put(T, 0.0)
                .put(P, 0.25, 1e-12)
                .row()
                .put(T, 1.0)
                .none(P, "monotonic")
                .build();
        assertThat(answer.rows()).isEqualTo(2);
        assertThat(answer.value(0, P)).isEqualTo(0.25);
        assertThat(answer.error(0, P)).isEqualTo(1e-12);
        assertThat(answer.none(0, P)).isEmpty();
        assertThat(answer.none(1, P)).contains("monotonic");
    }

    @Test
    void quantities_come_in_any_order_and_rows_in_any_number() {
        var builder = Answer.of(List.of(T, P));
        for (int row = 0; row < 1000; row++) {
            builder.row().put(P, 2.0 * row, 0.5 * row).put(T, row);
        }
        var answer = builder.build();
        assertThat(answer.rows()).isEqualTo(1000);
        for (int row = 0; row < 1000; row++) {
            assertThat(answer.value(row, T)).isEqualTo(row);
            assertThat(answer.error(row, T)).isZero();
            assertThat(answer.value(row, P)).isEqualTo(2.0 * row);
            assertThat(answer.error(row, P)).isEqualTo(0.5 * row);
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> answer.value(1000, T));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> answer.error(-1, P));
    }

    @Test
    void equal_answers_have_equal_bits_reasons_and_warnings() {
        var answer = Answer.of(List.of(T, P)).row().put(T, 0.0).none(P, "monotonic");
        var same = Answer.of(List.of(T, P)).row().none(P, "monotonic").put(T, 0.0);
        assertThat(answer.build()).isEqualTo(same.build()).hasSameHashCodeAs(same.build());
        var zero = Answer.of(List.of(T, P)).row().put(T, -0.0).none(P, "monotonic");
        var reason = Answer.of(List.of(T, P)).row().put(T, 0.0).none(P, "flat");
        assertThat(answer.build()).isNotEqualTo(zero.build()).isNotEqualTo(reason.build());
        assertThat(answer.build()).isNotEqualTo(same.warn(new Warning("c", "s")).build());
    }

    @Test
    void a_quantity_of_another_model_is_refused_by_name() {
        var other = Quantity.result("w", "1", "work");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Answer.of(List.of(T, P)).row().put(other, 0.0, 0.0))
                .withMessage("'w' is not a quantity of this model");
        var answer = Answer.of(List.of(T)).row().put(T, 0.0).build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> answer.value(0, other))
                .withMessage("the answer has no quantity 'w'");
    }

    @Test
    void an_unfinished_row_is_refused_by_name() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Answer.of(List.of(T, P)).row().put(T, 0.0).build())
                .withMessage("row 1 lacks 'p'");
    }

    @Test
    void a_value_put_twice_and_a_result_without_error_are_refused() {
        var row = Answer.of(List.of(T, P)).row().put(T, 0.0);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> row.put(T, 1.0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> row.put(P, 1.0));
    }

    @Test
    void a_closed_form_is_right_to_a_few_units_in_the_last_place() {
        assertThat(Estimate.closedForm(1.0).error()).isEqualTo(4 * 0x1p-52);
        assertThat(Estimate.ofUnknownError(1.0).errorKnown()).isFalse();
    }
}
