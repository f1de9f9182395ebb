package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The work of the quantum dynamics, from measuring the energy at the start and at the end, as in Fig. 4.
 *
 * <p>Values and bins come from an enumeration of all many-particle states and end at eleven levels; a broadened density
 * comes from a determinant for each frequency, for any number.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class WorkDistributionExact extends WorkDistribution {

    @Override
    public String name() {
        return "work-distribution-exact";
    }

    @Override
    public String meaning() {
        return "distribution of the work in the exact quantum dynamics, from measuring the energy twice";
    }

    @Override
    public String formula() {
        return "P(w) = Σ p_n |⟨m|U|n⟩|² δ(w − E_m + E_n)";
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
        all.addAll(List.of(WorkParameters.BIN_WIDTH, WorkParameters.BROADENING, WorkParameters.WORK_VALUES));
        return List.copyOf(all);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
        WorkParameters.checkInitialState(inputs);
        WorkParameters.checkDistribution(inputs);
        if (!inputs.has(WorkParameters.BROADENING)) {
            WorkParameters.checkEnumerable(inputs, "a distribution without 'broadening' needs", "give a 'broadening'");
        }
    }

    @Override
    WorkSource source(Inputs inputs, Budget budget) {
        return new QuantumWork(inputs, budget);
    }
}
