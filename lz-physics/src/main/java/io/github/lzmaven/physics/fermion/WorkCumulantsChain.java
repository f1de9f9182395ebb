package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import java.util.List;

/**
 * The cumulants of the mechanical work of the chain, in O(L) for any band; ΔΩ is that of the driven level alone.
 *
 * <p>Backward cumulants are those of minus the backward work, on the axis of Fig. 4.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class WorkCumulantsChain extends WorkCumulants {

    @Override
    public String name() {
        return "work-cumulants-chain";
    }

    @Override
    public String meaning() {
        return "cumulants of the mechanical work in the chain of Landau–Zener crossings, and the work theorem";
    }

    @Override
    public String formula() {
        return "⟨exp(−βw)⟩ = exp(−βΔΩ) for the level’s Ω";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Sec. V and Fig. 4";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(WorkParameters.DIRECTION);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
    }

    @Override
    WorkSource source(Inputs inputs, Budget budget) {
        return new ChainWork(inputs);
    }
}
