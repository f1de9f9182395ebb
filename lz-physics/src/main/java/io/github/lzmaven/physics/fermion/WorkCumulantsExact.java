package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The cumulants of the work of the quantum dynamics, from a trace formula for any number of levels; ΔΩ is that of level
 * and reservoir together, which for bare measurements is that of the level.
 *
 * <p>Backward cumulants are those of minus the backward work, on the axis of Fig. 4.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class WorkCumulantsExact extends WorkCumulants {

    @Override
    public String name() {
        return "work-cumulants-exact";
    }

    @Override
    public String meaning() {
        return "cumulants of the work in the exact quantum dynamics, and the work theorem";
    }

    @Override
    public String formula() {
        return "⟨exp(−βw)⟩ = exp(−βΔΩ) for the total Ω";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Sec. V and Fig. 4";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(BandParameters.BAND_AND_DRIVE);
        all.add(BandParameters.COURSE);
        all.add(WorkParameters.QUANTUM_INITIAL_OCCUPATION);
        all.add(WorkParameters.INITIAL_STATE);
        all.add(WorkParameters.DIRECTION);
        return List.copyOf(all);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        WorkParameters.checkInitialState(inputs);
    }

    @Override
    WorkSource source(Inputs inputs, Budget budget) {
        return new QuantumWork(inputs, budget);
    }
}
