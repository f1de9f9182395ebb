package io.github.lzmaven.physics.bloch;

import static io.github.lzmaven.physics.bloch.Baths.LONGITUDINAL;
import static io.github.lzmaven.physics.bloch.Baths.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protocols that keep what they promise. */
class SweepProtocolTest implements ModelContract {

    private final SweepProtocol model = new SweepProtocol();

    @Override
    public SweepProtocol model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return with(LONGITUDINAL, "sweep-speed", 0.02, "allowed-loss", 1e-3);
    }

    @Test
    void the_loss_allowed_is_what_the_rest_of_the_integrated_rate_costs() {
        Answer window = Baths.ask(new CrossingWindow(), LONGITUDINAL);
        double xi = window.value(0, CrossingWindow.XI);
        double loss = -Math.expm1(-0.01 * xi / 0.02);
        Answer answer = ask("sweep-speed", 0.02, "allowed-loss", loss);
        double bias = window.value(0, CrossingWindow.WINDOW_1);
        // both are roots found to 13 digits
        assertThat(answer.value(0, SweepProtocol.BIAS)).isCloseTo(bias, within(1e-11));
        assertThat(answer.value(0, SweepProtocol.DURATION)).isCloseTo(2.0 * bias / 0.02, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0, 0.01", "0.1, 0, 0.001", "0.5, 0.25, 0.01", "1.0, 0.5, 0.001"})
    void a_protocol_of_that_length_ends_within_the_loss_of_the_infinite_sweep(double speed, double angle, double loss) {
        Map<String, Value> bath = with(LONGITUDINAL, "mixing-angle", angle, "sweep-speed", speed);
        double duration = Baths.ask(model, with(bath, "allowed-loss", loss)).value(0, SweepProtocol.DURATION);
        var bloch = new NonequilibriumBloch();
        Answer infinite = Baths.ask(bloch, bath);
        Answer finite = Baths.ask(bloch, with(bath, "protocol-duration", duration));
        for (var probability : bloch.quantities()) {
            assertThat(finite.value(0, probability)).isCloseTo(infinite.value(0, probability), within(loss));
        }
    }

    @Test
    void a_sweep_too_fast_to_relax_needs_no_length_at_all() {
        assertThat(ask("sweep-speed", 100.0, "allowed-loss", 0.01).value(0, SweepProtocol.BIAS))
                .isZero();
        assertThat(ask("sweep-speed", 1.0, "coupling", 0.0, "allowed-loss", 1e-9)
                        .value(0, SweepProtocol.DURATION))
                .isZero();
    }

    private Answer ask(Object... changes) {
        return Baths.ask(model, with(LONGITUDINAL, changes));
    }
}
