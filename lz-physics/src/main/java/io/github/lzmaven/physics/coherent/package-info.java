/**
 * A two-level system swept through its avoided crossing without any environment.
 *
 * <p>{@link io.github.lzmaven.physics.coherent.LandauZenerFormula} knows the end,
 * {@link io.github.lzmaven.physics.coherent.CoherentSweep} every instant. They are the yardstick of all methods with a bath
 * in the limit of no coupling.
 */
package io.github.lzmaven.physics.coherent;
