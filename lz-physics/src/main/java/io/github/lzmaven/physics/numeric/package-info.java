/**
 * Numerical kernels that know no physics.
 *
 * <p>Nodes and weights of quadrature and whatever else several methods of computation share.
 */
package io.github.lzmaven.physics.numeric;
