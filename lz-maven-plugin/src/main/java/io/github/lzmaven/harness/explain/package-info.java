/**
 * What each check accepts, in words and numbers, before anything is run and beside what the last run found.
 *
 * <p>Start at {@link io.github.lzmaven.harness.explain.Explainer}. Nothing here runs a model.
 */
package io.github.lzmaven.harness.explain;
