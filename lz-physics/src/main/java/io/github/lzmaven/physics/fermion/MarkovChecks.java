package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.InvalidInputException.Fault;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Refuses what is no Markov chain with local detailed balance. */
final class MarkovChecks {

    /** Room for inputs that were rounded where they were written down. */
    private static final double ROUNDED = 1e-9;

    private final MarkovChain chain;
    private final List<Fault> faults = new ArrayList<>();

    MarkovChecks(MarkovChain chain) {
        this.chain = chain;
    }

    /** What is wrong: the sizes first, and only if they fit the numbers, at most one of a kind. */
    List<Fault> faults() {
        checkSizes();
        if (faults.isEmpty()) {
            checkInitial();
            checkColumns();
            checkDetailedBalance();
        }
        return faults;
    }

    private void checkSizes() {
        int states = chain.states();
        int reservoirs = chain.reservoirs();
        int steps = chain.steps();
        size(MarkovThermodynamics.ENERGIES, chain.energies().extent(1), states, "states as in 'particle-numbers'");
        if (steps < 1) {
            faults.add(new Fault(MarkovThermodynamics.ENERGIES.name(), "needs two instants at least, for one step"));
        }
        size(MarkovThermodynamics.INITIAL, chain.initial().length, states, "states as in 'particle-numbers'");
        Value.Numbers potentials = chain.potentials();
        size(
                MarkovThermodynamics.POTENTIALS,
                potentials.extent(potentials.rank() - 1),
                reservoirs,
                "reservoirs as in 'temperatures'");
        Value.Numbers matrices = chain.matrices();
        int rank = matrices.rank();
        size(MarkovThermodynamics.MATRICES, matrices.extent(rank - 3), reservoirs, "reservoirs as in 'temperatures'");
        size(MarkovThermodynamics.MATRICES, matrices.extent(rank - 2), states, "rows, one per state");
        size(MarkovThermodynamics.MATRICES, matrices.extent(rank - 1), states, "columns, one per state");
        String instants = "instants, one fewer than 'energies'";
        if (chain.temperatures().rank() == 2) {
            size(MarkovThermodynamics.TEMPERATURES, chain.temperatures().extent(0), steps, instants);
        }
        if (potentials.rank() == 2) {
            size(MarkovThermodynamics.POTENTIALS, potentials.extent(0), steps, instants);
        }
        if (rank == 4) {
            size(MarkovThermodynamics.MATRICES, matrices.extent(0), steps, instants);
        }
    }

    private void size(Parameter parameter, int found, int wanted, String what) {
        if (found != wanted) {
            faults.add(new Fault(parameter.name(), "has " + found + " where it needs " + wanted + " " + what));
        }
    }

    private void checkInitial() {
        double sum = 0.0;
        for (double p : chain.initial()) {
            sum += p;
        }
        if (Math.abs(sum - 1.0) > ROUNDED) {
            faults.add(new Fault(MarkovThermodynamics.INITIAL.name(), "adds to " + sum + ", not to 1"));
        }
    }

    private void checkColumns() {
        for (int i = 0; i < chain.steps(); i++) {
            for (int from = 0; from < chain.states(); from++) {
                double sum = 0.0;
                for (int nu = 0; nu < chain.reservoirs(); nu++) {
                    for (int to = 0; to < chain.states(); to++) {
                        sum += chain.transition(i, nu, to, from);
                    }
                }
                if (Math.abs(sum - 1.0) > ROUNDED) {
                    faults.add(new Fault(
                            MarkovThermodynamics.MATRICES.name(),
                            "at step " + i + " has the column " + (from + 1) + " adding to " + sum
                                    + " over all reservoirs; what leaves a state or stays there has to add to 1"));
                    return;
                }
            }
        }
    }

    private void checkDetailedBalance() {
        for (int i = 0; i < chain.steps(); i++) {
            for (int nu = 0; nu < chain.reservoirs(); nu++) {
                for (int m = 0; m < chain.states(); m++) {
                    for (int n = 0; n < m; n++) {
                        if (broken(i, nu, m, n)) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private boolean broken(int step, int reservoir, int to, int from) {
        double there = chain.transition(step, reservoir, to, from);
        double back = chain.transition(step, reservoir, from, to);
        double wanted = -chain.affinity(step, reservoir, to, from);
        boolean holds = there == 0.0 || back == 0.0
                ? there == back
                : Math.abs(StrictMath.log(there / back) - wanted) <= ROUNDED * Math.max(1.0, Math.abs(wanted));
        if (!holds) {
            faults.add(new Fault(
                    MarkovThermodynamics.MATRICES.name(),
                    "at step " + step + ", reservoir " + (reservoir + 1) + ", has the element [" + (to + 1) + "]["
                            + (from + 1) + "] = " + there + " and its reverse " + back
                            + ", but local detailed balance (A2) demands the logarithm of their ratio to be "
                            + wanted));
        }
        return !holds;
    }
}
