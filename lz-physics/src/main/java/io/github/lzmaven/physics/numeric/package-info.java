/**
 * <<<<<<< HEAD
 * Mathematics that several methods need and no library offers in this form; no physics.
 *
 * <p>Linear algebra starts at {@link io.github.lzmaven.physics.numeric.Matrix}.
 * =======
 * Numerical kernels that know no physics.
 *
 * <p>Nodes and weights of quadrature and whatever else several methods of computation share.
 * >>>>>>> main
 */
package io.github.lzmaven.physics.numeric;
