package io.github.lzmaven.physics.bloch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the scalar equation {@code R' = -kR + s} makes of the population along one or several panels:
 * {@code R(end) = memory · R(start) + gain}. Built from the end of the sweep backwards, so that it can stop where nothing is
 * remembered any more.
 */
final class SlowTransport {

    /** Below this the past is forgotten to round-off. */
    static final double FORGOTTEN = 1e-17;

    private final double accuracy;
    private double memory = 1.0;
    private double gain;
    private double error;
    private final Deque<SlowPanel> panels = new ArrayDeque<>();

    /**
     * Nothing yet.
     *
     * @param accuracy the error of a population that is worth a panel more
     */
    SlowTransport(double accuracy) {
        this.accuracy = accuracy;
    }

    /** The panel at the start. */
    SlowPanel first() {
        return panels.getFirst();
    }

    /** The panel at the end. */
    SlowPanel last() {
        return panels.getLast();
    }

    /** The part of the population at the start that is left at the end. */
    double memory() {
        return memory;
    }

    /** The population at the end if there is none at the start. */
    double gain() {
        return gain;
    }

    /** How wrong the population at the end may be. */
    double error() {
        return error;
    }

    /** Whether nothing before the start matters. */
    boolean forgetful() {
        return memory < FORGOTTEN;
    }

    /**
     * Puts a piece of the sweep before those that are already there.
     *
     * @param pair    the piece and its mirror image
     * @param behind  which of them: that behind the crossing, or that before it
     * @param precise whether its direction matters as well, see {@link SlowPanel}
     */
    void prepend(MirroredPanels pair, boolean behind, boolean precise) {
        var panel = new SlowPanel(pair.nodes(behind), pair.halfWidth(), accuracy, precise);
        var passage = new SlowPassage(panel);
        if (memory * passage.error() > accuracy && pair.divisible()) {
            prepend(pair.half(behind), behind, precise);
            if (!forgetful()) {
                prepend(pair.half(!behind), behind, precise);
            }
            return;
        }
        connect(panel);
        error += memory * (panel.error() + passage.error());
        gain += memory * passage.gain();
        memory *= passage.memory();
    }

    /** What the panel that was the first so far makes of the direction in which the population leaves the new one. */
    private void connect(SlowPanel panel) {
        if (!panels.isEmpty()) {
            SlowPanel next = panels.getFirst();
            gain += memory
                    * next.population(
                            0.0, panel.shift().realAt(true), panel.shift().imagAt(true));
            memory *= next.differenceInPopulation(
                    1.0, panel.direction().realAt(true), panel.direction().imagAt(true));
        }
        panels.addFirst(panel);
    }
}
