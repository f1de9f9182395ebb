/**
 * What a person asks for and reads on a console: run figures, list them, list models, write schemas. The goals and the
 * command line do nothing but gather the options and translate the outcome, so that both say the same.
 *
 * <p>Start at {@link io.github.lzmaven.harness.command.FigureRun}.
 */
package io.github.lzmaven.harness.command;
