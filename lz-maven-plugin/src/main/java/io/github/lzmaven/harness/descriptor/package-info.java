/**
 * From a YAML descriptor to an {@link io.github.lzmaven.harness.experiment.Experiment}.
 *
 * <p>{@link io.github.lzmaven.harness.descriptor.DescriptorFile} is the format,
 * {@link io.github.lzmaven.harness.descriptor.ExperimentReader} gives it meaning: models, parameters, quantities and tables
 * are looked up, grids are laid out, and everything that does not fit is told with file, line and column.
 */
package io.github.lzmaven.harness.descriptor;
