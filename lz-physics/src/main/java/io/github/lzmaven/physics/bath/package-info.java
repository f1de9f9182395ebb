/**
 * The bosonic environment: its spectral function and what follows from it alone.
 *
 * <p>Start at {@link io.github.lzmaven.physics.bath.PowerLawBath}. Nothing here knows the system that couples to the bath.
 */
package io.github.lzmaven.physics.bath;
