package io.github.lzmaven.physics.coherent;

import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/**
 * The state of an isolated two-level system at any time of a linear sweep, which began in the ground state at
 * {@code t = -∞}. {@code H = ½(Δσx + vt σz)}, Eq. (1) of Nalbach 2021; times in ħ/Δ.
 *
 * <p>Far from the crossing the state is known as an expansion ({@link RemoteState}), in between it is followed by power
 * series ({@link TaylorStep}); both are right to round-off. What is left is the phase {@code vt²/2} of a late time, known
 * as precisely as a number of that size can be.
 */
public final class CoherentSweep implements Model {

    static final Quantity TIME = Quantity.coordinate("t", "ħ/Δ", "time; the crossing is at 0");
    static final Parameter TIMES = Parameter.numberOrList("times", "t", "ħ/Δ", "when to look; the crossing is at 0")
            .along(TIME);
    static final Quantity DIABATIC = Quantity.result("P_diabatic", "1", "probability of σz = -1");
    static final Quantity ADIABATIC =
            Quantity.result("P_adiabatic", "1", "probability of the ground state of the Hamiltonian at that time");
    static final Quantity SX = Quantity.result("sx", "1", "expectation of σx");
    static final Quantity SY = Quantity.result("sy", "1", "expectation of σy");
    static final Quantity SZ = Quantity.result("sz", "1", "expectation of σz");

    private static final double SLOWEST = 1e-4;

    @Override
    public String name() {
        return "coherent-sweep";
    }

    @Override
    public String meaning() {
        return "an isolated two-level system during a linear sweep that began in the ground state, by power series";
    }

    @Override
    public String formula() {
        return "iħ ∂ψ/∂t = ½(Δ·σ_x + vt·σ_z)ψ";
    }

    @Override
    public String source() {
        return "C. Zener, Proc. R. Soc. A 137, 696 (1932)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(LinearSweep.SPEED, TIMES);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(TIME, DIABATIC, ADIABATIC, SX, SY, SZ);
    }

    @Override
    public void check(Inputs inputs) {
        double speed = inputs.number(LinearSweep.SPEED);
        if (speed < SLOWEST) {
            throw new InvalidInputException(
                    LinearSweep.SPEED,
                    "is " + speed + ", too slow to follow every oscillation; give at least " + SLOWEST
                            + ", below which the state is the ground state but for exp(-π/2v) < 1e-6000");
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        var sweep = LinearSweep.of(inputs);
        double[] times = inputs.list(TIMES);
        var state = new CoherentState(sweep.speed(), times, budget);
        var answer = Answer.of(quantities());
        for (int i = 0; i < times.length; i++) {
            Spinor spinor = state.at(i);
            double error = state.error(i);
            double bias = sweep.bias(times[i]);
            double ground = 0.5 * (1.0 - (spinor.sx() + bias * spinor.sz()) / sweep.splitting(times[i]));
            answer.row()
                    .put(TIME, times[i])
                    .put(DIABATIC, spinor.down(), error)
                    .put(ADIABATIC, ground, error)
                    .put(SX, spinor.sx(), 2.0 * error)
                    .put(SY, spinor.sy(), 2.0 * error)
                    .put(SZ, spinor.sz(), 2.0 * error);
        }
        return answer.build();
    }
}
