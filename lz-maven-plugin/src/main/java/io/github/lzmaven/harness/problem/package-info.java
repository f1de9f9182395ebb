/**
 * What can go wrong, told so that it can be mended without reading the source.
 *
 * <p>Every kind of mistake is a {@link io.github.lzmaven.harness.problem.Rule} with a permanent identifier; one occurrence
 * of it is a {@link io.github.lzmaven.harness.problem.Problem}, which says where, what, and what to do instead.
 */
package io.github.lzmaven.harness.problem;
