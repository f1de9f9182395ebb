package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Shape;
import java.util.List;

/**
 * The thermodynamics of a Markov chain in discrete time with any number of states and reservoirs, Eqs. (A1)–(A15).
 *
 * <p>Energies and transition matrices are given for each instant, energies for one more than the steps; temperatures,
 * chemical potentials and matrices may also be given once for all. A matrix element {@code [m][m']} is the probability to go
 * from m' to m, so that columns, summed over reservoirs, add to 1. Each reservoir obeys local detailed balance (A2) with
 * the energies at the beginning of the step; inputs that do not are refused, naming the element.
 *
 * <p>Step i has a row for the whole (reservoir 0, state 0), one for each reservoir and one for each state, both counted
 * from 1; what a row is not about stands {@code elsewhere}. E, N and S are those before the step, p-after that after it. The step's
 * entropy production is given by (A13), and by (A11) from the entropies and the heat; (A15) splits it in two.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class MarkovThermodynamics implements Model {

    static final Parameter ENERGIES = Parameter.shaped(
            "energies",
            "e_m(i)",
            "energy",
            "energies of the states, at each step and after the last",
            Shape.LIST_OVER_TIME);
    static final Parameter PARTICLES =
            Parameter.list("particle-numbers", "n_m", "1", "numbers of particles in the states");
    static final Parameter TEMPERATURES = Parameter.shaped(
                    "temperatures",
                    "T_ν(i)",
                    "energy",
                    "temperatures of the reservoirs, once or at each step",
                    Shape.LIST,
                    Shape.LIST_OVER_TIME)
            .in(Range.POSITIVE);
    static final Parameter POTENTIALS = Parameter.shaped(
            "chemical-potentials",
            "μ_ν(i)",
            "energy",
            "chemical potentials of the reservoirs, once or at each step",
            Shape.LIST,
            Shape.LIST_OVER_TIME);
    static final Parameter MATRICES = Parameter.shaped(
                    "transition-matrices",
                    "M^ν_mm'(i)",
                    "1",
                    "a matrix for each reservoir, row m, column m', once or at each step",
                    Shape.MATRICES,
                    Shape.MATRICES_OVER_TIME)
            .in(Range.PROBABILITY);
    static final Parameter INITIAL = Parameter.list(
                    "initial-distribution", "p_m(0)", "1", "probabilities of the states at the start")
            .in(Range.PROBABILITY);

    static final Quantity STEP = Quantity.coordinate("step", "1", "number of the step, from 0");
    static final Quantity RESERVOIR = Quantity.coordinate("reservoir", "1", "number of the reservoir, 0 for all");
    static final Quantity STATE = Quantity.coordinate("state", "1", "number of the state from 1, 0 for all");
    static final Quantity PROBABILITY = Quantity.result("p-after", "1", "probability of the state after the step (A1)");
    static final Quantity ENERGY = Quantity.result("E", "energy", "mean energy before the step (A3)");
    static final Quantity NUMBER = Quantity.result("N", "1", "mean number of particles before the step (A4)");
    static final Quantity ENERGY_CURRENT =
            Quantity.result("energy-current", "energy", "energy that enters from the reservoir (A5)");
    static final Quantity PARTICLE_CURRENT =
            Quantity.result("particle-current", "1", "particles that enter from the reservoir (A6)");
    static final Quantity HEAT = Quantity.result("heat", "energy", "heat that enters from the reservoir, or all (A7)");
    static final Quantity MECHANICAL = Quantity.result("work-mechanical", "energy", "work of the drive (A8)");
    static final Quantity CHEMICAL = Quantity.result("work-chemical", "energy", "work of bringing particles in (A8)");
    static final Quantity FIRST_LAW =
            Quantity.result("first-law-residual", "energy", "E(i+1) - E(i) - W - Q, which is 0 (A9)");
    static final Quantity ENTROPY = Quantity.result("S", "1", "Shannon entropy before the step (A10)");
    static final Quantity FLOW = Quantity.result("entropy-flow", "1", "entropy that enters with the heat (A12)");
    static final Quantity PRODUCTION = Quantity.result("entropy-production", "1", "entropy produced by the step (A13)");
    static final Quantity BALANCE =
            Quantity.result("entropy-balance", "1", "the same from ΔS and the heat over temperature (A11)");
    static final Quantity PERSISTENT = Quantity.result(
            "entropy-production-persistent", "1", "first term of (A15), which survives in continuous time");
    static final Quantity VANISHING = Quantity.result(
            "entropy-production-vanishing", "1", "second term of (A15), minus the relative entropy of the step");

    @Override
    public String name() {
        return "markov-thermodynamics";
    }

    @Override
    public String meaning() {
        return "thermodynamics of a Markov chain in discrete time with several reservoirs";
    }

    @Override
    public String formula() {
        return "p(i+1) = Σ_ν M_ν p(i), ΔE = W + Σ_ν Q_ν, ΔS = Σ_ν Q_ν/T_ν + Σ, Σ ≥ 0";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Appendix, Eqs. (A1)–(A15)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ENERGIES, PARTICLES, TEMPERATURES, POTENTIALS, MATRICES, INITIAL);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                STEP,
                RESERVOIR,
                STATE,
                PROBABILITY,
                ENERGY,
                NUMBER,
                ENERGY_CURRENT,
                PARTICLE_CURRENT,
                HEAT,
                MECHANICAL,
                CHEMICAL,
                FIRST_LAW,
                ENTROPY,
                FLOW,
                PRODUCTION,
                BALANCE,
                PERSISTENT,
                VANISHING);
    }

    @Override
    public void check(Inputs inputs) {
        MarkovChain chain = MarkovChain.of(inputs);
        List<InvalidInputException.Fault> faults = new MarkovChecks(chain).faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        MarkovChain chain = MarkovChain.of(inputs);
        Answer.Builder answer = Answer.of(quantities());
        double[] p = inputs.list(INITIAL);
        for (int i = 0; i < chain.steps(); i++) {
            budget.spend();
            MarkovStep step = new MarkovStep(chain, i, p);
            step.write(answer);
            p = step.after();
        }
        return answer.build();
    }
}
