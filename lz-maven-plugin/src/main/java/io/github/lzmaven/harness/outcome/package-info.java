/**
 * What came of a run, complete and final: curves, checks, controls, claims, problems.
 *
 * <p>{@link io.github.lzmaven.harness.outcome.Outcome} holds all figures. Reports, consoles and build servers read from here
 * and compute nothing; the sentences they print are made here, beside the numbers.
 */
package io.github.lzmaven.harness.outcome;
