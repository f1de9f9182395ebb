/**
 * What a descriptor asks for, understood and complete: curves over grids, checks, claims, charts.
 *
 * <p>Start at {@link io.github.lzmaven.harness.experiment.Experiment}. Nothing here reads files, runs models or knows YAML.
 */
package io.github.lzmaven.harness.experiment;
