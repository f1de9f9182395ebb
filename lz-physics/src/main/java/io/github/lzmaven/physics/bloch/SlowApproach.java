package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;

/**
 * The sweep from the infinite past to a point before the crossing, where it still follows the slow direction: the population
 * there, for a system that began in its ground or in its excited state, and the coherence that goes with it.
 */
final class SlowApproach {

    private final SlowPanel last;
    private final SlowTransport transport = new SlowTransport();
    private final double begin;

    /**
     * Follows the approach.
     *
     * @param equations the equations
     * @param reach     the extent of relaxation
     * @param x         where the approach ends
     * @param budget    asked once a panel
     */
    SlowApproach(BlochEquations equations, SweepReach reach, double x, Budget budget) {
        double end = x;
        SlowPanel panel = new SlowPanel(equations, end - SweepReach.WIDTH, end);
        last = panel;
        transport.prepend(panel);
        while (end - SweepReach.WIDTH > -reach.edge() && !transport.forgetful()) {
            budget.spend();
            end -= SweepReach.WIDTH;
            panel = new SlowPanel(equations, end - SweepReach.WIDTH, end);
            transport.prepend(panel);
        }
        begin = 1.0 / panel.lengthAt(false);
    }

    /** The x component at the end, having begun in the ground state ({@code +1}) or in the excited state ({@code -1}). */
    double population(double sign) {
        return transport.memory() * sign * begin + transport.gain();
    }

    /** How wrong the population may be. */
    double error() {
        return transport.error();
    }

    /** The Bloch vector at the end that began in the ground state, and the difference to it of one that began excited. */
    double[] state() {
        double ground = population(1.0);
        double difference = population(-1.0) - ground;
        double real = last.direction().realAt(true);
        double imag = last.direction().imagAt(true);
        return new double[] {
            ground,
            real * ground + last.shift().realAt(true),
            imag * ground + last.shift().imagAt(true),
            difference,
            real * difference,
            imag * difference
        };
    }
}
