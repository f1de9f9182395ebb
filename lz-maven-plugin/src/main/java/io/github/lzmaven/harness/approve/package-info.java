/**
 * Accepting on purpose what moved: a run leaves candidates, a person looks at them, and an approval writes tables.
 *
 * <p>{@link io.github.lzmaven.harness.approve.Candidates} makes them of an outcome, {@link
 * io.github.lzmaven.harness.approve.Review} shows them, {@link io.github.lzmaven.harness.approve.Approval} accepts them or says
 * why not. Only tables of tier approved in the project's own folder are ever written.
 */
package io.github.lzmaven.harness.approve;
