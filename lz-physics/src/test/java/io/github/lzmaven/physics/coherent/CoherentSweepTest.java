package io.github.lzmaven.physics.coherent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.BudgetExhaustedException;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coherent sweep against its solution by parabolic cylinder functions, and in its limits. */
class CoherentSweepTest implements ModelContract {

    private final CoherentSweep model = new CoherentSweep();

    @Override
    public CoherentSweep model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return Map.of("sweep-speed", Value.of(1.0), "times", Value.listOf(-30.0, -1.0, 0.0, 2.0, 40.0));
    }

    /**
     * Amplitudes {@code b = √δ e^{-πδ/4} D_{-1-iδ}(e^{-3iπ/4} √v t)}, {@code a = 2iḃ + vtb}, evaluated with 40 digits by
     * mpmath: before, at and after the crossing, within and beyond the horizon of the expansion.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "parabolic-cylinder.csv", numLinesToSkip = 1)
    void agrees_with_the_parabolic_cylinder_functions(
            double speed, double time, double diabatic, double adiabatic, double sx, double sy, double sz) {
        Answer answer = at(speed, time);
        requireHonest(answer, CoherentSweep.DIABATIC, diabatic, speed);
        requireHonest(answer, CoherentSweep.ADIABATIC, adiabatic, speed);
        requireHonest(answer, CoherentSweep.SX, sx, speed);
        requireHonest(answer, CoherentSweep.SY, sy, speed);
        requireHonest(answer, CoherentSweep.SZ, sz, speed);
    }

    private static void requireHonest(Answer answer, Quantity quantity, double exact, double speed) {
        double claimed = answer.error(0, quantity);
        assertThat(answer.value(0, quantity)).as(quantity.name()).isCloseTo(exact, within(claimed));
        // 1e-10 until the phase itself, vt²/2, is a number of more than five digits before the point
        double time = answer.value(0, CoherentSweep.TIME);
        assertThat(claimed).isLessThan(Math.max(1e-10, Math.ulp(speed * time * time)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 1.0, 7.0, 100.0})
    void the_infinite_future_is_the_landau_zener_formula(double speed) {
        double bias = 1e5;
        Answer answer = at(speed, bias / speed);
        // what is left of the oscillation is v/E³, and of the phase a part in 1e16 of ε²/2v
        assertThat(answer.value(0, CoherentSweep.ADIABATIC))
                .isCloseTo(
                        -Math.expm1(-Math.PI / (2.0 * speed)),
                        within(speed / (bias * bias * bias) + answer.error(0, CoherentSweep.ADIABATIC)));
    }

    @Test
    void the_spin_stays_of_unit_length_and_its_parts_fit_together() {
        Answer answer = at(2.0, -20.0, -2.0, -0.1, 0.0, 0.3, 4.0, 60.0);
        for (int row = 0; row < answer.rows(); row++) {
            double x = answer.value(row, CoherentSweep.SX);
            double y = answer.value(row, CoherentSweep.SY);
            double z = answer.value(row, CoherentSweep.SZ);
            double error = answer.error(row, CoherentSweep.SX);
            assertThat(x * x + y * y + z * z).isCloseTo(1.0, within(3.0 * error));
            assertThat(answer.value(row, CoherentSweep.DIABATIC)).isCloseTo(0.5 * (1.0 - z), within(error));
        }
    }

    @Test
    void the_spin_obeys_the_equation_of_motion() {
        // ds_x/dt = -vt s_y, by central differences of step 1e-4, good to 1e-8 · third derivative (< 100)
        double time = 1.3;
        Answer answer = at(2.0, time - 1e-4, time, time + 1e-4);
        double rate = (answer.value(2, CoherentSweep.SX) - answer.value(0, CoherentSweep.SX)) / 2e-4;
        assertThat(rate).isCloseTo(-2.0 * time * answer.value(1, CoherentSweep.SY), within(1e-6));
    }

    @Test
    void the_answer_does_not_depend_on_the_order_or_the_company_of_the_times() {
        Answer together = at(1.0, 5.0, -3.0, 70.0, 0.5);
        double[] times = {5.0, -3.0, 70.0, 0.5};
        for (int row = 0; row < times.length; row++) {
            Answer alone = at(1.0, times[row]);
            assertThat(together.value(row, CoherentSweep.SX)).isEqualTo(alone.value(0, CoherentSweep.SX));
        }
    }

    @Test
    void a_single_number_is_a_list_of_one() {
        var inputs = Inputs.of(model.parameters(), Map.of("sweep-speed", Value.of(1.0), "times", Value.of(0.5)));
        assertThat(model.evaluate(inputs, Budget.UNLIMITED)).isEqualTo(at(1.0, 0.5));
    }

    @Test
    void a_sweep_too_slow_to_follow_is_refused_with_its_speed() {
        var inputs = Inputs.of(model.parameters(), Map.of("sweep-speed", Value.of(1e-6), "times", Value.of(0.5)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> model.check(inputs))
                .withMessageContaining("1.0E-6")
                .withMessageContaining("1.0E-4");
    }

    @Test
    void a_used_up_budget_ends_the_sweep() {
        var inputs = Inputs.of(model.parameters(), typicalValues());
        assertThatExceptionOfType(BudgetExhaustedException.class).isThrownBy(() -> model.evaluate(inputs, () -> true));
    }

    private Answer at(double speed, double... times) {
        var inputs =
                Inputs.of(model.parameters(), Map.of("sweep-speed", Value.of(speed), "times", Value.listOf(times)));
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }
}
