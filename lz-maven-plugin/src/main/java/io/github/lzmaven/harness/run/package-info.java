/**
 * From experiments to outcomes: computes every grid point once, in parallel, within limits, and holds the curves against
 * their references.
 *
 * <p>{@link io.github.lzmaven.harness.run.Runner} is the whole of it. Results do not depend on the number of threads: each grid
 * point is a pure function of its inputs, and everything is put together in the order of the descriptors.
 */
package io.github.lzmaven.harness.run;
