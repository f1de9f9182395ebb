package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;

/** What the models of work have beside the band: the quantum initial state, and how a distribution is to be shown. */
final class WorkParameters {

    static final Quantity WORK = Quantity.coordinate("w", "energy", "work done on the level by the drive");

    static final Parameter INITIAL_STATE = Parameter.choice(
            "initial-state",
            "state at the start and energy that is measured: total, with couplings; bare, without;"
                    + " factorised, uncoupled levels but the energy with couplings",
            "total",
            "bare",
            "factorised");
    static final Parameter DIRECTION = Parameter.choice(
            "direction",
            "the work of the sweep, or minus the work of the reversed sweep, which starts in equilibrium at the end",
            "forward",
            "backward");
    static final Parameter QUANTUM_INITIAL_OCCUPATION = Parameter.number(
                    "initial-occupation",
                    "p_1",
                    "1",
                    "occupation of the uncoupled level at the start, equilibrium if left out; not for a total state")
            .in(Range.PROBABILITY)
            .or("equilibrium")
            .omittable();
    static final Parameter BIN_WIDTH = Parameter.number(
                    "bin-width", "b", "energy", "width of bins centred at its multiples; probabilities are given")
            .in(Range.POSITIVE)
            .omittable();
    static final Parameter BROADENING = Parameter.number(
                    "broadening", "σ", "energy", "standard deviation of the Gaussian of a density")
            .in(Range.POSITIVE)
            .omittable();
    static final Parameter WORK_VALUES = Parameter.numberOrList(
                    "work", "w", "energy", "where the distribution is wanted; all bins or values if left out")
            .along(WORK)
            .omittable();

    /** A centre of a bin may be rounded by this much of the bin. */
    private static final double ROUNDED = 1e-9;

    private WorkParameters() {}

    /** {@code ln[p/(1-p)]} of the driven level at the start, if its state is not the total one. */
    static double initialLogOdds(Inputs inputs) {
        if (!inputs.has(QUANTUM_INITIAL_OCCUPATION) || inputs.is(QUANTUM_INITIAL_OCCUPATION, "equilibrium")) {
            return -BandParameters.reservoir(inputs)
                    .logOdds(inputs.number(BandParameters.START_ENERGY))
                    .value();
        }
        double p = inputs.number(QUANTUM_INITIAL_OCCUPATION);
        return StrictMath.log(p) - StrictMath.log1p(-p);
    }

    /** Refuses an initial state that contradicts itself or cannot be computed. */
    static void checkInitialState(Inputs inputs) {
        boolean total = inputs.is(INITIAL_STATE, "total");
        if (total && inputs.has(QUANTUM_INITIAL_OCCUPATION) && !inputs.is(QUANTUM_INITIAL_OCCUPATION, "equilibrium")) {
            throw new InvalidInputException(
                    QUANTUM_INITIAL_OCCUPATION,
                    "is " + inputs.number(QUANTUM_INITIAL_OCCUPATION)
                            + " but a total initial state is in equilibrium as a whole; leave it out, or choose"
                            + " 'initial-state: bare'");
        }
        if (inputs.is(INITIAL_STATE, "factorised")) {
            checkEnumerable(inputs, "a factorised state needs", "choose 'initial-state: total' or 'bare'");
        }
    }

    /** Refuses more levels than can be enumerated, naming what to ask for instead. */
    static void checkEnumerable(Inputs inputs, String what, String instead) {
        int modes = inputs.list(BandParameters.LEVELS).length + 1;
        if (modes > SectorEnumeration.MOST_MODES) {
            throw new InvalidInputException(
                    BandParameters.LEVELS,
                    "has " + (modes - 1) + " entries but " + what + " the enumeration of all many-particle states,"
                            + " possible up to " + (SectorEnumeration.MOST_MODES - 1) + "; " + instead);
        }
    }

    /** Refuses bins and broadening at once, a density without places, and bins that are not at their centres. */
    static void checkDistribution(Inputs inputs) {
        if (inputs.has(BIN_WIDTH) && inputs.has(BROADENING)) {
            throw new InvalidInputException(
                    BROADENING, "is given beside 'bin-width'; a distribution is either binned or broadened");
        }
        if (inputs.has(BROADENING) && !inputs.has(WORK_VALUES)) {
            throw new InvalidInputException(
                    WORK_VALUES, "is missing: a density needs the list of values of the work where it is wanted");
        }
        if (inputs.has(WORK_VALUES) && !inputs.has(BROADENING) && !inputs.has(BIN_WIDTH)) {
            throw new InvalidInputException(
                    WORK_VALUES, "is given without 'bin-width' or 'broadening'; without them all values are returned");
        }
        if (inputs.has(BIN_WIDTH) && inputs.has(WORK_VALUES)) {
            double width = inputs.number(BIN_WIDTH);
            for (double w : inputs.list(WORK_VALUES)) {
                if (Math.abs(w / width - Math.rint(w / width)) > ROUNDED) {
                    throw new InvalidInputException(
                            WORK_VALUES,
                            "has the entry " + w + ", which is no centre of a bin: centres are multiples of " + width);
                }
            }
        }
    }
}
