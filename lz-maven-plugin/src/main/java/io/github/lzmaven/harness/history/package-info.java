/**
 * How much of what is allowed each check has used, run after run: a file that only grows, and an alarm when a share creeps up.
 *
 * <p>Start at {@link io.github.lzmaven.harness.history.History}.
 */
package io.github.lzmaven.harness.history;
