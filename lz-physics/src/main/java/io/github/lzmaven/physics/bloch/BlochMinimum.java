package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The minimum of the Landau–Zener probability against the sweep speed, which relaxation digs where the time of the crossing is
 * about its own: Sec. V of Nalbach 2021. Searched for at any speed, below those that the paper could simulate too.
 *
 * <p>Where the probability only falls with growing speed there is none, and both results are absent: {@code monotonic}. Of
 * several minima the deepest counts.
 */
public final class BlochMinimum implements Model {

    static final Quantity SPEED = Quantity.result("v_min", "Δ²/ħ", "sweep speed at which P_LZ is least");
    static final Quantity DEPTH = Quantity.result("P_min", "1", "P_LZ there");

    @Override
    public String name() {
        return "bloch-minimum";
    }

    @Override
    public String meaning() {
        return "minimum of the Landau-Zener probability against the sweep speed, by nonequilibrium Bloch equations";
    }

    @Override
    public String formula() {
        return "P_min = P_LZ(v_min), the least value over all v > 0";
    }

    @Override
    public String source() {
        return BlochParameters.SOURCE + ", Sec. V";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Environment.PARAMETERS.stream(), Stream.of(BlochParameters.PURE_DEPHASING))
                .toList();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(SPEED, DEPTH);
    }

    @Override
    public void check(Inputs inputs) {
        BlochParameters.requireDephasing(inputs);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        var answer = Answer.of(quantities()).row();
        var search = new MinimumSearch(inputs, budget);
        search.deepest()
                .ifPresentOrElse(
                        minimum -> answer.put(SPEED, minimum.speed()).put(DEPTH, minimum.depth()),
                        () -> answer.none(SPEED, "monotonic").none(DEPTH, "monotonic"));
        // the ratio does not depend on the speed
        BlochParameters.warnOfStrongCoupling(BlochParameters.equations(inputs, new LinearSweep(1.0)), answer);
        return answer.build();
    }
}
