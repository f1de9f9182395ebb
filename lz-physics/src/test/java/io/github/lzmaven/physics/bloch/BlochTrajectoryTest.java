package io.github.lzmaven.physics.bloch;

import static io.github.lzmaven.physics.bloch.Baths.LONGITUDINAL;
import static io.github.lzmaven.physics.bloch.Baths.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.coherent.CoherentSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Bloch vector on its way, against the coherent sweep, the equation of motion and the final probability. */
class BlochTrajectoryTest implements ModelContract {

    private final BlochTrajectory model = new BlochTrajectory();

    @Override
    public BlochTrajectory model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return with(LONGITUDINAL, "sweep-speed", 1.0, "times", Value.listOf(-20.0, -1.0, 0.0, 6.0));
    }

    @Test
    void without_coupling_it_is_the_coherent_sweep() {
        Value times = Value.listOf(-300.0, -9.0, -2.0, 0.0, 0.5, 4.0, 25.0);
        Answer bloch = ask("coupling", 0.0, "sweep-speed", 2.0, "times", times);
        var coherent = new CoherentSweep();
        Answer exact = coherent.evaluate(
                Inputs.of(coherent.parameters(), Map.of("sweep-speed", Value.of(2.0), "times", times)),
                Budget.UNLIMITED);
        var adiabatic = coherent.quantities().get(2);
        assertThat(adiabatic.name()).isEqualTo("P_adiabatic");
        for (int row = 0; row < exact.rows(); row++) {
            assertThat(bloch.value(row, BlochTrajectory.GROUND))
                    .isCloseTo(
                            exact.value(row, adiabatic),
                            within(bloch.error(row, BlochTrajectory.GROUND) + exact.error(row, adiabatic)));
        }
    }

    @ParameterizedTest
    @CsvSource({"-30, 1", "-10.5, 1", "-2, 1", "0, 1", "1.5, 1", "8, 1", "-40, 0.02", "10, 0.02"})
    void it_obeys_the_equation_of_motion(double time, double speed) {
        double h = 1e-3;
        Answer answer = ask("coupling", 0.01, "sweep-speed", speed, "times", Value.listOf(time - h, time, time + h));
        double x = answer.value(1, BlochTrajectory.RX);
        double z = answer.value(1, BlochTrajectory.RZ);
        double splitting = Math.sqrt(1.0 + speed * time * speed * time);
        // Γ₁ = γ/2 E exp(-E/5) coth(E/2T) for a longitudinal bath with s = 3
        double polarization = Math.tanh(splitting / 12.8);
        double rate = 0.005 * splitting * Math.exp(-splitting / 5.0) / polarization;
        double slope = (answer.value(2, BlochTrajectory.RX) - answer.value(0, BlochTrajectory.RX)) / (2.0 * h);
        // differences lose h²/6 times the third derivative, below E²
        assertThat(slope)
                .isCloseTo(
                        speed / (splitting * splitting) * z - rate * (x - polarization),
                        within(2e-7 * (1.0 + splitting * splitting)));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 60", "0.02, 3000"})
    void it_ends_in_the_landau_zener_probability(double speed, double time) {
        Answer late = ask("sweep-speed", speed, "times", time);
        var end = new NonequilibriumBloch();
        Answer infinite = Baths.ask(end, with(LONGITUDINAL, "sweep-speed", speed));
        // at E = 60 what is left to relax is exp(-12) of xi/v, the oscillation v/E³
        double xi = 67.1 * 5e-4 / speed;
        assertThat(late.value(0, BlochTrajectory.GROUND))
                .isCloseTo(infinite.value(0, NonequilibriumBloch.GROUND), within(2e-4 * xi + 5e-6 * speed));
    }

    @Test
    void times_may_come_in_any_order() {
        Answer forth = ask("sweep-speed", 1.0, "times", Value.listOf(-3.0, 2.0));
        Answer back = ask("sweep-speed", 1.0, "times", Value.listOf(2.0, -3.0));
        assertThat(back.value(0, BlochTrajectory.RX)).isEqualTo(forth.value(1, BlochTrajectory.RX));
        assertThat(back.value(1, BlochTrajectory.RY)).isEqualTo(forth.value(0, BlochTrajectory.RY));
    }

    @Test
    void a_time_too_late_to_follow_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ask("sweep-speed", 1.0, "times", 1e6))
                .withMessageContaining("'times' reaches to t = 1000000.0");
    }

    private Answer ask(Object... changes) {
        return Baths.ask(model, with(LONGITUDINAL, changes));
    }
}
