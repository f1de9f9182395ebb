package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Warning;
import java.util.Locale;

/** What the models of the nonequilibrium Bloch equations ask for in the same words, and where their theory ends. */
final class BlochParameters {

    static final String SOURCE =
            "P. Nalbach, Crossing time in the Landau-Zener quantum dynamics in a super Ohmic environment (2021)";

    static final Parameter PURE_DEPHASING = Parameter.choice(
            "pure-dephasing", "whether an Ohmic bath dephases beyond what relaxation brings", "on", "off");

    /** The largest relaxation rate, in units of the splitting, up to which second order in the coupling is believed. */
    private static final double WEAK = 0.05;

    private BlochParameters() {}

    /** The equations of a question that has a speed. */
    static BlochEquations equations(Inputs inputs) {
        return equations(inputs, LinearSweep.of(inputs));
    }

    /** The equations of a question at a speed. */
    static BlochEquations equations(Inputs inputs, LinearSweep sweep) {
        return new BlochEquations(sweep, Environment.of(inputs), inputs.is(PURE_DEPHASING, "on"));
    }

    /** Refuses a bath for which the limit in Eq. (10) is infinite, unless nobody asks for it. */
    static void requireDephasing(Inputs inputs) {
        if (inputs.is(PURE_DEPHASING, "on")) {
            RelaxationRate.requireDephasing(inputs);
        }
    }

    /** Refuses times at which the rotation could only be followed for hours. */
    static void requireFollowable(Parameter parameter, double latest, double speed) {
        double radians = 0.5 * speed * latest * latest;
        if (radians > 1e9) {
            throw new InvalidInputException(
                    parameter,
                    String.format(
                            Locale.ROOT,
                            "reaches to t = %s, by when the coherence has turned %.1e rad; stay below %.4g at this speed",
                            latest,
                            radians,
                            Math.sqrt(2e9 / speed)));
        }
    }

    /** Warns where relaxation is not slow against the rotation; moves the equations. */
    static void warnOfStrongCoupling(BlochEquations equations, Answer.Builder answer) {
        double largest = 0.0;
        double where = 0.0;
        for (int i = 0; i <= 20; i++) {
            equations.moveTo(0.4 * i);
            for (int side = 0; side < 2; side++) {
                double ratio = equations.relaxation() / equations.rotation();
                if (ratio > largest) {
                    largest = ratio;
                    where = equations.bias();
                }
                equations.mirror();
            }
        }
        if (largest > WEAK) {
            answer.warn(new Warning(
                    "Γ₁ ≪ E (weak coupling)",
                    String.format(
                            Locale.ROOT,
                            "relaxation is %.2g of the splitting at bias %.2g Δ; second order in the coupling is not enough",
                            largest,
                            where)));
        }
    }
}
