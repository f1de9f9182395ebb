/**
 * How the bias of a two-level system changes in time.
 *
 * <p>One protocol so far: {@link io.github.lzmaven.physics.drive.LinearSweep}.
 */
package io.github.lzmaven.physics.drive;
