/**
 * Descriptors: from YAML to an {@link io.github.lzmaven.harness.experiment.Experiment}, with everything wrong reported at once.
 *
 * <p>Records ending in {@code Entry} are the format; readers turn them into experiments.
 */
package io.github.lzmaven.harness.descriptor;
