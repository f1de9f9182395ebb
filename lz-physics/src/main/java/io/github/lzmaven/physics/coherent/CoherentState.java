package io.github.lzmaven.physics.coherent;

import io.github.lzmaven.physics.model.Budget;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The states at given times of a sweep that began in the ground state in the infinite past. */
final class CoherentState {

    private static final double ROUND_OFF = 0x1p-53;

    private final Spinor[] states;
    private final double[] errors;

    /**
     * Follows the sweep once, from the earliest to the latest time.
     *
     * @param speed  v in Δ²/ħ
     * @param times  in ħ/Δ, in any order
     * @param budget asked once per step
     */
    CoherentState(double speed, double[] times, Budget budget) {
        states = new Spinor[times.length];
        errors = new double[times.length];
        var order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i]))
                .toList();
        var remote = new RemoteState(speed);
        double horizon = remote.horizon();
        var step = new TaylorStep(speed);
        step.expand(-horizon, remote.at(-horizon), -horizon);
        int steps = 0;
        Departure departure = null;
        for (int i : order) {
            double time = times[i];
            while (time > -horizon && step.end() < Math.min(time, horizon)) {
                budget.spend();
                step.expand(step.end(), step.at(step.end()), horizon);
                steps++;
            }
            if (time <= -horizon) {
                states[i] = remote.at(time);
            } else if (time <= horizon) {
                states[i] = step.at(time);
            } else {
                departure = departure == null ? new Departure(remote, horizon, step.at(horizon)) : departure;
                states[i] = departure.at(time);
            }
            errors[i] = error(steps, time > horizon ? remote.phase(time) : 0.0);
        }
    }

    /** The state at one of the times. */
    Spinor at(int index) {
        return states[index];
    }

    /** An upper estimate of the error of a probability in it. */
    double error(int index) {
        return errors[index];
    }

    /** A step rounds about thirty times, and not quite at random; the phase of a late state is a rounded number itself. */
    private static double error(int steps, double phase) {
        return ROUND_OFF * (16.0 + 4.0 * steps + 2.0 * phase);
    }

    /** The two exact solutions into which a state splits once it has left the crossing behind. */
    private static final class Departure {

        private final RemoteState remote;
        private final double alongReal;
        private final double alongImag;
        private final double acrossReal;
        private final double acrossImag;

        Departure(RemoteState remote, double time, Spinor state) {
            this.remote = remote;
            Spinor along = remote.at(time);
            Spinor across = along.reversed();
            alongReal = along.overlapReal(state);
            alongImag = along.overlapImag(state);
            acrossReal = across.overlapReal(state);
            acrossImag = across.overlapImag(state);
        }

        Spinor at(double time) {
            Spinor along = remote.at(time);
            return along.times(alongReal, alongImag).plus(along.reversed().times(acrossReal, acrossImag));
        }
    }
}
