/**
 * The bosonic environment: its spectral function, temperature and direction of coupling, and what follows from them alone.
 *
 * <p>Start at {@link io.github.lzmaven.physics.bath.PowerLawBath}, then {@link io.github.lzmaven.physics.bath.Environment}.
 * Nothing here knows how the system that couples to the bath moves.
 */
package io.github.lzmaven.physics.bath;
