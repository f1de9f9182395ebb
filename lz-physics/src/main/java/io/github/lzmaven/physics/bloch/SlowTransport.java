package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.numeric.GaussCollocation;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the scalar equation {@code R' = -kR + s} makes of the population along one or several panels:
 * {@code R(end) = memory · R(start) + gain}. Built from the end of the sweep backwards, so that it can stop where nothing is
 * remembered any more.
 */
final class SlowTransport {

    /** Below this the past is forgotten to round-off. */
    private static final double FORGOTTEN = 1e-17;

    /** The decay within one quadrature, so that its exponential is as smooth as the rates. */
    private static final double MOST_DECAY = 1.5;

    private static final GaussCollocation PIECE = SlowPanel.COLLOCATION;

    /** The part of a population that the nodes of a panel may leave unresolved before it is halved. */
    private static final double RESOLVED = 5e-13;

    private static final double NARROWEST = 0.05;

    private double memory = 1.0;
    private double gain;
    private double error;
    private final Deque<SlowPanel> panels = new ArrayDeque<>();

    private final double[] rate = new double[PIECE.order()];
    private final double[] term = new double[PIECE.order()];

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
     * @param equations the equations
     * @param from      the x at which it begins
     * @param to        the x at which it ends
     * @param precise   whether its direction matters as well, see {@link SlowPanel}
     */
    void prepend(BlochEquations equations, double from, double to, boolean precise) {
        var panel = new SlowPanel(equations, from, to, precise);
        double decay = panel.halfWidth() * PIECE.integral(panel.rate());
        double unresolved = unresolved(panel) / Math.max(decay, 2.0 * PIECE.order() + 1.0);
        if (unresolved > RESOLVED && to - from > NARROWEST) {
            double middle = 0.5 * (from + to);
            prepend(equations, middle, to, precise);
            if (!forgetful()) {
                prepend(equations, from, middle, precise);
            }
            return;
        }
        connect(panel);
        error += memory * (panel.error() + unresolved);
        transport(panel, decay);
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

    private void transport(SlowPanel panel, double decay) {
        int pieces = (int) Math.min(1e6, Math.max(1.0, Math.ceil(decay / MOST_DECAY)));
        if (pieces == 1) {
            quadrature(panel.halfWidth(), panel.rate(), panel.source());
            return;
        }
        double[] rates = PIECE.coefficients(panel.rate());
        double[] sources = PIECE.coefficients(panel.source());
        double[] pieceRate = new double[PIECE.order()];
        double[] pieceSource = new double[PIECE.order()];
        for (int piece = pieces - 1; piece >= 0 && !forgetful(); piece--) {
            for (int j = 0; j < PIECE.order(); j++) {
                double y = (2.0 * piece + 1.0 + PIECE.node(j)) / pieces - 1.0;
                pieceRate[j] = GaussCollocation.legendreSum(rates, y);
                pieceSource[j] = GaussCollocation.legendreSum(sources, y);
            }
            quadrature(panel.halfWidth() / pieces, pieceRate, pieceSource);
        }
    }

    /**
     * What the coefficients beyond the last one may add over the panel. As they oscillate, {@code ∫P_n} is smaller than P_n by
     * 2n + 1; where the population forgets sooner, only the last part counts.
     */
    private static double unresolved(SlowPanel panel) {
        return 2.0 * panel.halfWidth() * (PIECE.unresolved(panel.rate()) + PIECE.unresolved(panel.source()));
    }

    /** {@code gain += memory ∫ s exp(-∫k)}, {@code memory *= exp(-∫k)}. */
    private void quadrature(double halfWidth, double[] pieceRate, double[] pieceSource) {
        for (int j = 0; j < PIECE.order(); j++) {
            rate[j] = halfWidth * pieceRate[j];
        }
        for (int j = 0; j < PIECE.order(); j++) {
            term[j] = halfWidth * pieceSource[j] * StrictMath.exp(-PIECE.integralToEnd(j, rate));
        }
        gain += memory * PIECE.integral(term);
        memory *= StrictMath.exp(-PIECE.integral(rate));
    }
}
