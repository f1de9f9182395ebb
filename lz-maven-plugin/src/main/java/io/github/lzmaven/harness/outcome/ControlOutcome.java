package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.experiment.Control;

/**
 * What came of a control.
 *
 * @param control  the deliberate mistake
 * @param noticed  whether at least one point drifted
 * @param sentence what happened, in words
 */
public record ControlOutcome(Control control, boolean noticed, String sentence) {}
