/**
 * Mathematics that several methods need and no library offers in this form; no physics.
 *
 * <p>Linear algebra starts at {@link io.github.lzmaven.physics.numeric.Matrix}; the rest is quadrature, steppers and special
 * functions.
 */
package io.github.lzmaven.physics.numeric;
