/** A first figure with its model, written into a project: see {@link io.github.lzmaven.harness.skeleton.Skeleton}. */
package io.github.lzmaven.harness.skeleton;
