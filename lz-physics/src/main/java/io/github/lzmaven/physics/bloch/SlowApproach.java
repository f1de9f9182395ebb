package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;

/**
 * The sweep from the infinite past to a point before the crossing, where it still follows the slow direction: the population
 * there, for a system that began in its ground or in its excited state, and the coherence that goes with it.
 */
final class SlowApproach {

    private final SlowPanel last;
    private final SlowTransport transport = new SlowTransport();

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
    }

    /** The x component at the end for having begun in the ground state, as far as it remembers that. */
    double memory() {
        return transport.memory() / transport.startLength();
    }

    /** The x component at the end whatever the beginning. */
    double gain() {
        return transport.gain();
    }

    /** The length of {@code (1, a)} at the end. */
    double endLength() {
        return last.lengthAt(true);
    }

    /** How wrong the population may be. */
    double error() {
        return transport.error();
    }

    /** How wrong the coherence may be that goes with it. */
    double defect() {
        return last.defect();
    }

    /** The Bloch vector at the end that began in the ground state, and the difference to it of one that began excited. */
    double[] state() {
        double ground = gain() + memory();
        double difference = -2.0 * memory();
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
