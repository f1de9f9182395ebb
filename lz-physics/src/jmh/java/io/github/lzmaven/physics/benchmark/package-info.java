/**
 * How fast the models are, as ratios to other ways of computing the same numbers, all measured in one run.
 *
 * <p>Start at {@link io.github.lzmaven.physics.benchmark.Benchmarks}. The baselines are short and honest: the same equation,
 * the cheapest setting that reaches the same error, which the run measures and prints. Built by the profile {@code benchmarks}
 * alone.
 */
package io.github.lzmaven.physics.benchmark;
