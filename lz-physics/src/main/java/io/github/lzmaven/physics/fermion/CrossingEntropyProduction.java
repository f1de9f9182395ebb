package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import java.util.List;

/**
 * The entropy production of one crossing, Eq. (6), as a function of R, p and f.
 *
 * <p>It equals {@code D(p|f) - D(p'|f)}, vanishes at p = f for every R and at R = 1 for every p, and is finite at p = 0 and
 * p = 1. The reservoir's occupation may not be 0 or 1, where it would diverge.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class CrossingEntropyProduction implements Model {

    static final Parameter DIABATIC = Parameter.number(
                    "diabatic-probability", "R", "1", "probability of a diabatic transition")
            .in(Range.PROBABILITY);
    static final Parameter OCCUPATION = Parameter.number(
                    "occupation", "p", "1", "occupation of the driven level before the crossing")
            .in(Range.PROBABILITY);
    static final Parameter RESERVOIR = Parameter.number(
                    "reservoir-occupation", "f", "1", "thermal occupation of the reservoir level")
            .in(new Range(0.0, false, 1.0, false));
    static final Quantity SIGMA = Quantity.result("sigma", "1", "entropy produced by the crossing");

    @Override
    public String name() {
        return "crossing-entropy-production";
    }

    @Override
    public String meaning() {
        return "entropy produced by one Landau–Zener crossing of a level with a thermal level";
    }

    @Override
    public String formula() {
        return "Σ = D(p|f) − D(p′|f), p′ = Rp + (1 − R)f";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eq. (6) and Fig. 3";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(DIABATIC, OCCUPATION, RESERVOIR);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(SIGMA);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        double diabatic = inputs.number(DIABATIC);
        double p = inputs.number(OCCUPATION);
        double f = inputs.number(RESERVOIR);
        double sigma = BinaryEntropy.production(p, f, 1.0 - f, diabatic, 1.0 - diabatic);
        // all terms are of one sign and each is right to a few roundings of itself
        Rounded rounded = Rounded.of(sigma, 0.0, 24);
        return Answer.of(quantities()).row().put(SIGMA, rounded.estimate()).build();
    }
}
