/**
 * The goals. Each gathers its parameters, calls the harness and translates the outcome: a
 * {@code MojoFailureException} means we ran and the answer is no, a {@code MojoExecutionException} that we could not run.
 */
package io.github.lzmaven.plugin;
