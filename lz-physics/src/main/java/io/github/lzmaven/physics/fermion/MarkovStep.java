package io.github.lzmaven.physics.fermion;

import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.BALANCE;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.CHEMICAL;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.ENERGY;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.ENERGY_CURRENT;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.ENTROPY;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.FIRST_LAW;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.FLOW;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.HEAT;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.MECHANICAL;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.NUMBER;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.PARTICLE_CURRENT;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.PERSISTENT;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.PROBABILITY;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.PRODUCTION;
import static io.github.lzmaven.physics.fermion.MarkovThermodynamics.VANISHING;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Quantity;
import java.util.Map;

/** One step of the Appendix. */
final class MarkovStep {

    private static final double TINY = 1e-300;

    private final MarkovChain chain;
    private final int step;
    private final double[] before;
    private final double[] after;

    MarkovStep(MarkovChain chain, int step, double[] before) {
        this.chain = chain;
        this.step = step;
        this.before = before;
        this.after = new double[before.length];
        for (int nu = 0; nu < chain.reservoirs(); nu++) {
            for (int m = 0; m < after.length; m++) {
                for (int n = 0; n < after.length; n++) {
                    after[m] += chain.transition(step, nu, m, n) * before[n];
                }
            }
        }
    }

    double[] after() {
        return after;
    }

    void write(Answer.Builder answer) {
        int reservoirs = chain.reservoirs();
        Sum heat = new Sum();
        Sum chemical = new Sum();
        Sum entropyWithHeat = new Sum();
        for (int nu = 0; nu < reservoirs; nu++) {
            heat.add(heat(nu));
            chemical.add(current(nu, false).times(chain.potential(step, nu)));
            entropyWithHeat.add(heat(nu).times(1.0 / chain.temperature(step, nu)));
        }
        Sum mechanical = new Sum();
        Sum energyThen = new Sum();
        for (int m = 0; m < after.length; m++) {
            mechanical.add((chain.energy(step + 1, m) - chain.energy(step, m)) * after[m]);
            energyThen.add(chain.energy(step + 1, m) * after[m]);
        }
        Sum energy = new Sum();
        Sum number = new Sum();
        for (int m = 0; m < before.length; m++) {
            energy.add(chain.energy(step, m) * before[m]);
            number.add(chain.particles()[m] * before[m]);
        }
        Sum firstLaw =
                energyThen.minus(energy).minus(mechanical).minus(chemical).minus(heat);
        Sum balance = entropy(after).minus(entropy(before)).minus(entropyWithHeat);
        row(
                answer,
                0,
                0,
                Map.of(
                        ENERGY, energy,
                        NUMBER, number,
                        HEAT, heat,
                        MECHANICAL, mechanical,
                        CHEMICAL, chemical,
                        FIRST_LAW, firstLaw,
                        ENTROPY, entropy(before),
                        FLOW, flow(),
                        PRODUCTION, production(after, false),
                        BALANCE, balance),
                Map.of(PERSISTENT, production(before, true), VANISHING, relativeEntropy()));
        for (int nu = 0; nu < reservoirs; nu++) {
            row(
                    answer,
                    nu + 1,
                    0,
                    Map.of(ENERGY_CURRENT, current(nu, true), PARTICLE_CURRENT, current(nu, false), HEAT, heat(nu)),
                    Map.of());
        }
        for (int m = 0; m < after.length; m++) {
            Sum probability = new Sum();
            probability.add(after[m]);
            row(answer, 0, m + 1, Map.of(PROBABILITY, probability), Map.of());
        }
    }

    private void row(
            Answer.Builder answer, int reservoir, int state, Map<Quantity, Sum> values, Map<Quantity, Sum> more) {
        answer.row()
                .put(MarkovThermodynamics.STEP, step)
                .put(MarkovThermodynamics.RESERVOIR, reservoir)
                .put(MarkovThermodynamics.STATE, state);
        String absent = "elsewhere";
        for (Quantity quantity : new MarkovThermodynamics().quantities()) {
            Sum sum = values.getOrDefault(quantity, more.get(quantity));
            if (sum != null && Double.isInfinite(sum.value)) {
                answer.none(quantity, "infinite");
            } else if (sum != null) {
                answer.put(quantity, sum.estimate(step));
            } else if (quantity.role() == Quantity.Role.RESULT) {
                answer.none(quantity, absent);
            }
        }
    }

    /** The current of energy (A5) or of particles (A6) from a reservoir. */
    private Sum current(int reservoir, boolean ofEnergy) {
        Sum sum = new Sum();
        for (int m = 0; m < before.length; m++) {
            for (int n = 0; n < before.length; n++) {
                double difference = ofEnergy
                        ? chain.energy(step, m) - chain.energy(step, n)
                        : chain.particles()[m] - chain.particles()[n];
                sum.add(difference * chain.transition(step, reservoir, m, n) * before[n]);
            }
        }
        return sum;
    }

    /** (A7). */
    private Sum heat(int reservoir) {
        return current(reservoir, true).minus(current(reservoir, false).times(chain.potential(step, reservoir)));
    }

    /** (A12), right-hand side. */
    private Sum flow() {
        Sum sum = new Sum();
        forEachJump((there, back, nu, to, from) -> sum.addLogarithm(-there * before[from], there / back));
        return sum;
    }

    /** (A13) for the distribution after the step, the first term of (A15) for that before; off-diagonal terms suffice in
     * the latter, and the diagonal of the former does not depend on how it is shared among reservoirs. */
    private Sum production(double[] compared, boolean offDiagonalOnly) {
        Sum sum = new Sum();
        forEachJump((there, back, nu, to, from) -> {
            if (before[from] > 0.0) {
                sum.addLogarithm(there * before[from], there * before[from] / (back * compared[to]));
            }
        });
        if (!offDiagonalOnly) {
            for (int nu = 0; nu < chain.reservoirs(); nu++) {
                for (int m = 0; m < before.length; m++) {
                    double stays = chain.transition(step, nu, m, m) * before[m];
                    if (stays > 0.0) {
                        sum.addLogarithm(stays, before[m] / compared[m]);
                    }
                }
            }
        }
        return sum;
    }

    /** The second term of (A15). */
    private Sum relativeEntropy() {
        Sum sum = new Sum();
        for (int m = 0; m < after.length; m++) {
            if (after[m] > TINY) {
                sum.addLogarithm(-after[m], after[m] / before[m]);
            }
        }
        return sum;
    }

    private static Sum entropy(double[] p) {
        Sum sum = new Sum();
        for (double each : p) {
            if (each > 0.0) {
                sum.add(-each * StrictMath.log(each));
            }
        }
        return sum;
    }

    private void forEachJump(Jump jump) {
        for (int nu = 0; nu < chain.reservoirs(); nu++) {
            for (int m = 0; m < before.length; m++) {
                for (int n = 0; n < before.length; n++) {
                    double there = chain.transition(step, nu, m, n);
                    if (m != n && there > 0.0) {
                        jump.accept(there, chain.transition(step, nu, n, m), nu, m, n);
                    }
                }
            }
        }
    }

    @FunctionalInterface
    private interface Jump {
        void accept(double there, double back, int reservoir, int to, int from);
    }

    /** A sum together with the size of its terms, which bounds its rounding error. */
    private static final class Sum {

        private double value;
        private double size;

        void add(double term) {
            value += term;
            size += Math.abs(term);
        }

        /** {@code weight·ln(ratio)}; near 1 the ratio's rounding outweighs the logarithm. */
        void addLogarithm(double weight, double ratio) {
            add(weight * StrictMath.log(ratio));
            size += Math.abs(weight);
        }

        void add(Sum other) {
            value += other.value;
            size += other.size;
        }

        Sum minus(Sum other) {
            Sum difference = new Sum();
            difference.value = value - other.value;
            difference.size = size + other.size;
            return difference;
        }

        Sum times(double factor) {
            Sum product = new Sum();
            product.value = value * factor;
            product.size = size * Math.abs(factor);
            return product;
        }

        /** A few roundings a term, and the probabilities' own that each step before may have added to. */
        Estimate estimate(int step) {
            return new Estimate(value, (16.0 + 4.0 * step) * Rounded.UNIT * size + Math.ulp(value));
        }
    }
}
