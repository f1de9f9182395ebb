/**
 * Weak coupling: relaxation and dephasing rates that follow the instantaneous splitting, and the Bloch equations they enter,
 * Eqs. (7)–(10) of Nalbach 2021.
 *
 * <p>Start at {@link io.github.lzmaven.physics.bloch.RelaxationRate}, which shows the rates themselves; then
 * {@link io.github.lzmaven.physics.bloch.CrossingWindow}, which says where along the sweep they matter. Secular, Markovian,
 * no shift of the levels.
 */
package io.github.lzmaven.physics.bloch;
