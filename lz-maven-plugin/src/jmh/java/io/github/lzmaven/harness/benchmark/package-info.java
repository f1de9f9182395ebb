/**
 * How fast the harness is, as ratios to the plainest way of doing the same, all measured in one run.
 *
 * <p>Start at {@link io.github.lzmaven.harness.benchmark.HarnessBenchmarks}. Built by the profile {@code benchmarks} alone.
 */
package io.github.lzmaven.harness.benchmark;
