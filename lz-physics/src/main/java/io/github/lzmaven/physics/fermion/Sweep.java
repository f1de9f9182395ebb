package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Inputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The driven level on its way from the start energy to the end energy: which reservoir levels it crosses, when, and how
 * fast.
 *
 * <p>Levels from start to end, both included, are crossed in the order of the sweep, whatever the order they are given in;
 * levels outside are not crossed. The speed changes to that of a crossing at the crossing itself, or half-way (in energy)
 * from the crossing before, or from the start; the last speed holds to the end.
 *
 * @param startEnergy the level's energy at t = 0
 * @param endEnergy   the level's energy at the end
 * @param crossings   in the order of the sweep
 * @param pieces      of constant velocity, without a gap; neighbours differ in velocity
 */
record Sweep(double startEnergy, double endEnergy, List<Crossing> crossings, List<Piece> pieces) {

    /** Both lists are copied. */
    Sweep {
        crossings = List.copyOf(crossings);
        pieces = List.copyOf(pieces);
    }

    /** The sweep that the parameters of {@link BandParameters} describe. */
    static Sweep of(Inputs inputs) {
        double start = inputs.number(BandParameters.START_ENERGY);
        double end = inputs.number(BandParameters.END_ENERGY);
        double[] levels = inputs.list(BandParameters.LEVELS);
        double[] gaps = inputs.list(BandParameters.GAPS);
        double[] speeds = inputs.list(BandParameters.SPEEDS);
        boolean halfWay = inputs.is(BandParameters.SPEED_CHANGE, "half-way");
        int[] order = crossedLevels(levels, start, end);

        List<Piece> pieces = new ArrayList<>();
        double velocity = Math.signum(end - start) * inputs.number(BandParameters.APPROACH_SPEED);
        Piece current = new Piece(0.0, start, velocity, 0.0);
        double before = start;
        for (int i = 0; i < order.length; i++) {
            double here = levels[order[i]];
            double turn = halfWay ? 0.5 * (before + here) : here;
            velocity = Math.signum(end - start) * at(speeds, i);
            if (velocity != current.velocity()) {
                current = extend(pieces, current, turn, velocity);
            }
            before = here;
        }
        extend(pieces, current, end, velocity);

        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            double energy = levels[order[i]];
            crossings.add(new Crossing(order[i], energy, at(gaps, order[i]), at(speeds, i), timeAt(pieces, energy)));
        }
        return new Sweep(start, end, crossings, pieces);
    }

    /** The sweep of a quantum model, whose level may turn at the end energy: what the chain must not do twice, it may. */
    static Sweep withReturn(Inputs inputs) {
        Sweep there = of(inputs);
        return inputs.is(BandParameters.COURSE, "there-and-back") ? there.andBack() : there;
    }

    /** This sweep and the same way back, at the same speeds; the crossings are those of the way there. */
    private Sweep andBack() {
        List<Piece> both = new ArrayList<>(pieces);
        double turn = duration();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            both.add(new Piece(
                    turn + (turn - piece.endTime()),
                    piece.energyAt(piece.endTime()),
                    -piece.velocity(),
                    piece.duration()));
        }
        return new Sweep(startEnergy, startEnergy, crossings, both);
    }

    /** The indices of the levels from start to end, both included, in the order in which they are passed. */
    static int[] crossedLevels(double[] levels, double start, double end) {
        double direction = Math.signum(end - start);
        return IntStream.range(0, levels.length)
                .filter(i -> levels[i] >= Math.min(start, end) && levels[i] <= Math.max(start, end))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> direction * levels[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The lowest energy that the level reaches. */
    double lowest() {
        return pieces.stream()
                .mapToDouble(piece -> Math.min(piece.startEnergy(), piece.energyAt(piece.endTime())))
                .min()
                .orElse(startEnergy);
    }

    /** The highest energy that the level reaches. */
    double highest() {
        return pieces.stream()
                .mapToDouble(piece -> Math.max(piece.startEnergy(), piece.energyAt(piece.endTime())))
                .max()
                .orElse(startEnergy);
    }

    /** How long the sweep takes. */
    double duration() {
        return pieces.get(pieces.size() - 1).endTime();
    }

    /** The piece at a time, the later one where two meet; the last one also after the end. */
    Piece pieceAt(double time) {
        int at = 0;
        while (at + 1 < pieces.size() && time >= pieces.get(at).endTime()) {
            at++;
        }
        return pieces.get(at);
    }

    /** The energy of the next reservoir level after a crossing, or the end energy after the last. */
    double energyAfter(int crossing) {
        return crossing + 1 < crossings.size() ? crossings.get(crossing + 1).energy() : endEnergy;
    }

    /** Ends a piece at an energy and starts the next; a piece of no duration is dropped. */
    private static Piece extend(List<Piece> pieces, Piece current, double energy, double velocity) {
        double duration = (energy - current.startEnergy()) / current.velocity();
        if (duration > 0.0) {
            pieces.add(new Piece(current.startTime(), current.startEnergy(), current.velocity(), duration));
        }
        return new Piece(current.startTime() + duration, energy, velocity, 0.0);
    }

    private static double timeAt(List<Piece> pieces, double energy) {
        double time = 0.0;
        for (Piece piece : pieces) {
            time = piece.startTime() + (energy - piece.startEnergy()) / piece.velocity();
            if (time <= piece.endTime()) {
                break;
            }
        }
        return time;
    }

    private static double at(double[] numbers, int index) {
        return numbers.length == 1 ? numbers[0] : numbers[index];
    }
}
