package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.model.Budget;
import java.util.List;

/**
 * The sweep from the infinite past to a point before the crossing, where it still follows the slow direction: the population
 * there, for a system that began in its ground or in its excited state, and the coherence that goes with it.
 */
final class SlowApproach {

    private final SlowTransport transport;

    /**
     * Follows the approach.
     *
     * @param panels   the panels on either side, from the inside outwards
     * @param accuracy see {@link SlowTransport}
     * @param precise  whether the coherence is asked for to all digits
     * @param budget   asked once a panel
     */
    SlowApproach(List<MirroredPanels> panels, double accuracy, boolean precise, Budget budget) {
        transport = new SlowTransport(accuracy);
        for (int panel = 0; panel < panels.size() && !transport.forgetful(); panel++) {
            budget.spend();
            transport.prepend(panels.get(panel), false, precise && panel == 0);
        }
    }

    /** How wrong the population may be. */
    double error() {
        return transport.error();
    }

    /** How wrong the coherence may be that goes with it. */
    double defect() {
        return transport.last().defect();
    }

    /** The Bloch vector at the end that began in the ground state, and the difference to it of one that began excited. */
    double[] state() {
        SlowPanel last = transport.last();
        double memory = transport.memory() / transport.first().lengthAt(false);
        double ground = transport.gain() + memory;
        double difference = -2.0 * memory;
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
