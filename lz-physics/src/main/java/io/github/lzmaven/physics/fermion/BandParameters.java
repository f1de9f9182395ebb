package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Range;
import java.util.ArrayList;
import java.util.List;

/** What the models of a level driven through a band have in common: the band, the drive and the initial state. */
final class BandParameters {

    static final Parameter LEVELS = Parameter.numberOrList(
            "levels",
            "ε_i",
            "energy",
            "energies of the reservoir levels, in any order; outside start..end not crossed");
    static final Parameter GAPS = Parameter.numberOrList(
                    "gaps", "δ_i", "energy", "full gaps of the avoided crossings, one for all or one per level")
            .in(Range.NOT_NEGATIVE);
    static final Parameter SPEEDS = Parameter.numberOrList(
                    "speeds",
                    "|dε/dt|",
                    "energy²/ħ",
                    "speed at the crossings, one for all or one per crossing in order")
            .in(Range.POSITIVE);
    static final Parameter APPROACH_SPEED = Parameter.number(
                    "approach-speed", "|dε/dt|", "energy²/ħ", "speed from the start to the first change of speed")
            .in(Range.POSITIVE)
            .sameAs(SPEEDS);
    static final Parameter SPEED_CHANGE = Parameter.choice(
            "speed-change",
            "where the speed becomes that of a crossing: at it, or half-way in energy from the one before",
            "at-crossing",
            "half-way");
    static final Parameter COURSE = Parameter.choice(
            "course",
            "whether the sweep ends at end-energy, or the level turns there and takes the same way back",
            "one-way",
            "there-and-back");
    static final Parameter CHEMICAL_POTENTIAL =
            Parameter.number("chemical-potential", "μ", "energy", "chemical potential of the reservoir");
    static final Parameter INVERSE_TEMPERATURE = Parameter.number(
                    "inverse-temperature", "β", "1/energy", "inverse temperature of the reservoir")
            .in(Range.POSITIVE);
    static final Parameter INITIAL_OCCUPATION = Parameter.number(
                    "initial-occupation", "p_1", "1", "occupation of the level at the start, or equilibrium there")
            .in(Range.PROBABILITY)
            .or("equilibrium");
    static final Parameter START_ENERGY =
            Parameter.number("start-energy", "ε_0", "energy", "energy of the driven level at t = 0");
    static final Parameter END_ENERGY = Parameter.number(
            "end-energy", "ε_T", "energy", "energy of the driven level at the end; below the start it is lowered");

    /** All but the initial occupation, which not every model has. */
    static final List<Parameter> BAND_AND_DRIVE = List.of(
            LEVELS,
            GAPS,
            SPEEDS,
            APPROACH_SPEED,
            SPEED_CHANGE,
            CHEMICAL_POTENTIAL,
            INVERSE_TEMPERATURE,
            START_ENERGY,
            END_ENERGY);

    private BandParameters() {}

    /** The band, the drive and the initial occupation, and what a model has besides. */
    static List<Parameter> and(Parameter... more) {
        List<Parameter> all = new ArrayList<>(BAND_AND_DRIVE);
        all.add(INITIAL_OCCUPATION);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** Refuses lists that do not fit together and a level that stands still, telling all faults at once. */
    static void check(Inputs inputs) {
        List<InvalidInputException.Fault> faults = new ArrayList<>();
        double start = inputs.number(START_ENERGY);
        double end = inputs.number(END_ENERGY);
        if (start == end) {
            faults.add(new InvalidInputException.Fault(
                    END_ENERGY.name(), "is " + end + " like start-energy; the level has to move"));
        }
        double[] levels = inputs.list(LEVELS);
        if (inputs.numbers(GAPS).rank() == 1 && inputs.numbers(GAPS).size() != levels.length) {
            faults.add(new InvalidInputException.Fault(
                    GAPS.name(),
                    "has " + inputs.numbers(GAPS).size() + " entries but 'levels' has " + levels.length
                            + "; give one gap per level, or a single number"));
        }
        int crossings = Sweep.crossedLevels(levels, start, end).length;
        if (inputs.numbers(SPEEDS).rank() == 1 && inputs.numbers(SPEEDS).size() != crossings) {
            faults.add(new InvalidInputException.Fault(
                    SPEEDS.name(),
                    "has " + inputs.numbers(SPEEDS).size() + " entries but " + crossings + " levels lie from " + start
                            + " to " + end + "; give one speed per crossing, or a single number"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** The reservoir's thermal occupation. */
    static FermiReservoir reservoir(Inputs inputs) {
        return new FermiReservoir(inputs.number(INVERSE_TEMPERATURE), inputs.number(CHEMICAL_POTENTIAL));
    }

    /** The level's occupation at the start. */
    static Rounded initialOccupation(Inputs inputs) {
        return inputs.is(INITIAL_OCCUPATION, "equilibrium")
                ? reservoir(inputs).occupation(inputs.number(START_ENERGY))
                : Rounded.exact(inputs.number(INITIAL_OCCUPATION));
    }
}
