package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a two-level system must be driven until relaxation no longer matters: what Nalbach 2021 promises in its abstract,
 * from the integrated relaxation rate of its Sec. VI.
 *
 * <p>Outside of {@code |ε| < bias} the system relaxes with probability {@code 1 - exp(-∫Γ₁ dε/v) = allowed-loss}, both sides
 * together, whatever its state. A protocol from {@code -bias} to {@code bias} therefore ends within allowed-loss of the
 * infinite one; usually much closer, because the system is not always in the wrong level. Both are 0 where relaxation costs
 * less than allowed even over the whole sweep.
 */
public final class SweepProtocol implements Model {

    static final Parameter ALLOWED_LOSS = Parameter.number(
                    "allowed-loss", "p", "1", "probability that relaxation may still change outside of the protocol")
            .in(new Range(0.0, false, 1.0, false));
    static final Quantity BIAS = Quantity.result("bias", "Δ", "bias from which and to which to sweep");
    static final Quantity DURATION = Quantity.result("duration", "ħ/Δ", "time that the sweep takes");

    @Override
    public String name() {
        return "sweep-protocol";
    }

    @Override
    public String meaning() {
        return "the shortest sweep outside of which relaxation costs less than a given probability, by quadrature";
    }

    @Override
    public String formula() {
        return "1 − exp(−∫ Γ₁ dε/v) = allowed loss, the integral over |ε| > bias";
    }

    @Override
    public String source() {
        return BlochParameters.SOURCE + ", Sec. VI";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.of(Environment.PARAMETERS.stream(), Stream.of(LinearSweep.SPEED, ALLOWED_LOSS))
                .flatMap(parameters -> parameters)
                .toList();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(BIAS, DURATION);
    }

    @Override
    public void check(Inputs inputs) {
        CrossingWindow.requireCutoff(inputs);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Environment environment = Environment.of(inputs);
        var integrated = new IntegratedRate(environment.perUnitOfCoupling());
        double speed = inputs.number(LinearSweep.SPEED);
        double allowed = -StrictMath.log1p(-inputs.number(ALLOWED_LOSS)) * speed;
        double fraction =
                allowed / (environment.bath().coupling() * integrated.total().value());
        // no coupling: the fraction is infinite
        Estimate bias = fraction < 1.0 ? integrated.biasBeyondWhichIs(fraction) : new Estimate(0.0, 0.0);
        return Answer.of(quantities())
                .row()
                .put(BIAS, bias)
                .put(DURATION, 2.0 * bias.value() / speed, 2.0 * bias.error() / speed + Math.ulp(bias.value() / speed))
                .build();
    }
}
