package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Bloch vector during a sweep that began in the ground state at {@code t = -∞}, by the nonequilibrium Bloch equations,
 * Eq. (7) of Nalbach 2021. For looking at: after the crossing every rotation is followed.
 *
 * <p>The vector is quoted in the basis of the instantaneous levels, {@code ρ = ½(1 - r·τ)}: {@code rx = 1} is the ground
 * state, {@code rx = 0} an equal mixture of both levels.
 */
public final class BlochTrajectory implements Model {

    static final Quantity TIME = Quantity.coordinate("t", "ħ/Δ", "time; the crossing is at 0");
    static final Parameter TIMES = Parameter.numberOrList("times", "t", "ħ/Δ", "when to look; the crossing is at 0")
            .along(TIME);
    static final Quantity RX = Quantity.result("rx", "1", "polarization towards the instantaneous ground state");
    static final Quantity RY = Quantity.result("ry", "1", "coherence between the instantaneous levels, real part");
    static final Quantity RZ = Quantity.result("rz", "1", "coherence between the instantaneous levels, imaginary part");
    static final Quantity GROUND = Quantity.result("P-ground", "1", "probability of the instantaneous ground state");

    @Override
    public String name() {
        return "bloch-trajectory";
    }

    @Override
    public String meaning() {
        return "the Bloch vector during a sweep that began in the ground state, by nonequilibrium Bloch equations";
    }

    @Override
    public String formula() {
        return "ṙ_x = φ′·r_z − Γ₁(r_x − tanh(βE/2)), ṙ_y = −Γ₂·r_y − E·r_z, ṙ_z = E·r_y − Γ₂·r_z − φ′·r_x";
    }

    @Override
    public String source() {
        return BlochParameters.SOURCE + ", Eq. (7)";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(
                        Stream.of(LinearSweep.SPEED),
                        Environment.PARAMETERS.stream(),
                        Stream.of(BlochParameters.PURE_DEPHASING, TIMES))
                .flatMap(parameters -> parameters)
                .toList();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(TIME, RX, RY, RZ, GROUND);
    }

    @Override
    public void check(Inputs inputs) {
        BlochParameters.requireDephasing(inputs);
        double latest = Arrays.stream(inputs.list(TIMES)).max().orElse(0.0);
        BlochParameters.requireFollowable(TIMES, Math.max(0.0, latest), inputs.number(LinearSweep.SPEED));
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        double[] times = inputs.list(TIMES);
        BlochEquations equations = BlochParameters.equations(inputs);
        var path = new BlochPath(equations, times, budget);
        var answer = Answer.of(quantities());
        for (int i = 0; i < times.length; i++) {
            double[] vector = path.at(i);
            double error = path.error(i);
            answer.row()
                    .put(TIME, times[i])
                    .put(RX, vector[0], error)
                    .put(RY, vector[1], error)
                    .put(RZ, vector[2], error)
                    .put(GROUND, 0.5 * (1.0 + vector[0]), 0.5 * error);
        }
        BlochParameters.warnOfStrongCoupling(equations, answer);
        return answer.build();
    }
}
