package io.github.lzmaven.harness.control;

import java.util.Optional;

/**
 * What came of a control.
 *
 * @param control     the deliberate mistake
 * @param noticed     whether at least one point drifted, or the claim turned
 * @param sentence    what happened, in words
 * @param sensitivity the smallest change that would be noticed; empty where nothing could be tried, where it has
 *                    no size, and for claims
 */
public record ControlOutcome(Control control, boolean noticed, String sentence, Optional<Sensitivity> sensitivity) {

    /** A control that could not be tried, which counts as not noticed. */
    public static ControlOutcome untried(Control control, String why) {
        return new ControlOutcome(control, false, why, Optional.empty());
    }
}
