package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Fallback;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import io.github.lzmaven.physics.model.Warning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The Landau–Zener and the excited-state survival probability at weak coupling: the nonequilibrium Bloch equations,
 * Eqs. (7)–(10) of Nalbach 2021, from the infinite past to the infinite future.
 *
 * <p>The system starts in its instantaneous ground (or excited) state and is read out in the same one; Eqs. (4) and (5) of the
 * paper, read literally, name the diabatic states that these are at the end alone. All signs are those of Eqs. (1) and (2):
 * a small positive mixing angle relaxes more before the crossing and less after it, contrary to the sign printed in
 * Sec. V C. No level shift, secular.
 *
 * <p>With a finite {@code protocol-duration} the sweep runs from {@code -t/2} to {@code t/2} as the paper's simulations do.
 * That is another question, not a coarser answer: the error is that of the numbers, and a warning says how far they are from
 * the infinite sweep.
 */
public final class NonequilibriumBloch implements Model {

    static final Quantity GROUND =
            Quantity.result("P_LZ", "1", "probability to end in the ground state after starting in the ground state");
    static final Quantity EXCITED =
            Quantity.result("P_ES", "1", "probability to end in the excited state after starting in the excited state");
    static final Parameter DURATION = duration();
    static final Parameter READOUT = Parameter.choice(
            "readout",
            "the states in which a sweep of finite duration starts and is read out",
            "superadiabatic",
            "instantaneous");

    private static Parameter duration() {
        Parameter plain = Parameter.number(
                        "protocol-duration", "t_max", "ħ/Δ", "the sweep runs from -t_max/2 to t_max/2")
                .in(Range.POSITIVE)
                .or("infinite");
        return new Parameter(
                plain.label(),
                plain.kind(),
                plain.domain(),
                new Fallback.Preset(Value.choice("infinite")),
                plain.along());
    }

    @Override
    public String name() {
        return "nonequilibrium-bloch";
    }

    @Override
    public String meaning() {
        return "a two-level system swept through its crossing in a weakly coupled bath, by nonequilibrium Bloch equations";
    }

    @Override
    public String formula() {
        return "ṙ_x = φ′·r_z − Γ₁(r_x − tanh(βE/2)), ṙ_y = −Γ₂·r_y − E·r_z, ṙ_z = E·r_y − Γ₂·r_z − φ′·r_x";
    }

    @Override
    public String source() {
        return BlochParameters.SOURCE + ", Eqs. (7)-(10)";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(
                        Stream.of(LinearSweep.SPEED),
                        Environment.PARAMETERS.stream(),
                        Stream.of(BlochParameters.PURE_DEPHASING, DURATION, READOUT))
                .flatMap(parameters -> parameters)
                .toList();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(GROUND, EXCITED);
    }

    @Override
    public void check(Inputs inputs) {
        BlochParameters.requireDephasing(inputs);
        if (inputs.is(DURATION, "infinite")) {
            return;
        }
        double speed = inputs.number(LinearSweep.SPEED);
        double duration = inputs.number(DURATION);
        BlochParameters.requireFollowable(DURATION, 0.5 * duration, speed);
        if (inputs.is(READOUT, "superadiabatic") && !FiniteProtocol.superadiabatic(speed, duration)) {
            throw new InvalidInputException(
                    DURATION,
                    "is " + duration + ", so short at sweep-speed " + speed
                            + " that no superadiabatic state exists at its ends; give a longer one, or readout:"
                            + " instantaneous");
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        BlochEquations equations = BlochParameters.equations(inputs);
        BlochSweep infinite = BlochSweep.of(equations, budget);
        var answer = Answer.of(quantities());
        BlochSweep sweep = infinite;
        if (!inputs.is(DURATION, "infinite")) {
            sweep = FiniteProtocol.of(equations, inputs.number(DURATION), inputs.is(READOUT, "superadiabatic"), budget);
            warnOfShortProtocol(inputs.number(DURATION), sweep, infinite, answer);
        }
        BlochParameters.warnOfStrongCoupling(equations, answer);
        return answer.row()
                .put(GROUND, sweep.ground())
                .put(EXCITED, sweep.excited())
                .build();
    }

    private static void warnOfShortProtocol(
            double duration, BlochSweep finite, BlochSweep infinite, Answer.Builder answer) {
        double ground = finite.ground().value() - infinite.ground().value();
        double excited = finite.excited().value() - infinite.excited().value();
        if (Math.max(Math.abs(ground), Math.abs(excited)) > 1e-3) {
            answer.warn(new Warning(
                    "converged in t_max",
                    String.format(
                            Locale.ROOT,
                            "within t_max = %s P_LZ misses the infinite sweep by %.2g, P_ES by %.2g",
                            duration,
                            ground,
                            excited)));
        }
    }
}
