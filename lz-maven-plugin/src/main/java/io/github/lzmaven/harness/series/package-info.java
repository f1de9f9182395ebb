/**
 * Tables of numbers, in memory and as CSV.
 *
 * <p>A {@link io.github.lzmaven.harness.series.Series} is what a model computed or what a reference table holds: both sides of
 * a comparison have one form.
 */
package io.github.lzmaven.harness.series;
