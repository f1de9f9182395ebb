/**
 * Controls: a deliberate mistake that a check or a claim has to notice, and what came of it.
 *
 * <p>Start at {@link io.github.lzmaven.harness.control.Control}. Nothing here runs models or judges values.
 */
package io.github.lzmaven.harness.control;
