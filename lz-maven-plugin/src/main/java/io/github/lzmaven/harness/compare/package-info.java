/**
 * Computed against expected: who is compared with whom, how far apart they are, and what that means.
 *
 * <p>{@link io.github.lzmaven.harness.compare.Join} finds the partner of each row,
 * {@link io.github.lzmaven.harness.compare.Judgement} decides about one value,
 * {@link io.github.lzmaven.harness.compare.Comparison} does both for whole curves. It fails closed: whatever is missing,
 * surplus or not a number is a {@link io.github.lzmaven.harness.problem.Problem}, never a silent pass. Nothing here runs a
 * model or reads a file.
 */
package io.github.lzmaven.harness.compare;
