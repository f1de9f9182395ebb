/**
 * Numerically exact dissipative sweeps: the path integral over all bath histories, in two algorithms.
 *
 * <p>{@link io.github.lzmaven.physics.quapi.InfluenceFunctionalModel} compresses the influence of the bath once into a
 * uniform matrix product operator and reuses it; start reading at {@code Gate}, {@code Chain}, {@code UniformFunctional}
 * and {@code Propagator}. {@link io.github.lzmaven.physics.quapi.QuapiModel} is the older iterative scheme the paper used.
 * Both couple the bath in kicks, {@code KickedBath}. No weak-coupling or Markov approximation is made anywhere.
 */
package io.github.lzmaven.physics.quapi;
