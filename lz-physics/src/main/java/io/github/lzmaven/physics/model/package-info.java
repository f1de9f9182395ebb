/**
 * The contract between a model and whoever runs it.
 *
 * <p>Read in this order: {@link io.github.lzmaven.physics.model.Model}, {@link io.github.lzmaven.physics.model.Parameter},
 * {@link io.github.lzmaven.physics.model.Inputs}, {@link io.github.lzmaven.physics.model.Answer}. Nothing here computes
 * physics, reads files or knows Maven, and nothing here depends on another package: a third party compiles against
 * these types alone.
 */
package io.github.lzmaven.physics.model;
