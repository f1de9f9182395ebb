package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.cache.AnswerCache;

/**
 * What a run works with.
 *
 * @param limits   what it may use
 * @param answers  what need not be computed again
 * @param progress is told how far it has come
 * @param stop     may end it early
 */
public record Conditions(Limits limits, AnswerCache answers, Progress progress, Stop stop) {}
