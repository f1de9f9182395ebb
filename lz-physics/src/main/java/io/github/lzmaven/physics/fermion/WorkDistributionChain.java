package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import java.util.List;

/**
 * The mechanical work of the chain: with probability n_k the level carries a particle through the piece k.
 *
 * <p>Without bins or broadening every value of w has its row. The backward process starts in equilibrium at the end energy
 * and crosses each level with the same R; the work theorem needs the forward one to start in equilibrium too.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class WorkDistributionChain extends WorkDistribution {

    @Override
    public String name() {
        return "work-distribution-chain";
    }

    @Override
    public String meaning() {
        return "distribution of the mechanical work in the chain of Landau–Zener crossings, forward and backward";
    }

    @Override
    public String formula() {
        return "P(w) = Σ P(path) δ(w − Σ n_k Δε_k), over all paths n_k = 0, 1";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Sec. V and Fig. 4";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(WorkParameters.BIN_WIDTH, WorkParameters.BROADENING, WorkParameters.WORK_VALUES);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        WorkParameters.checkDistribution(inputs);
    }

    @Override
    WorkSource source(Inputs inputs, Budget budget) {
        return new ChainWork(inputs);
    }
}
