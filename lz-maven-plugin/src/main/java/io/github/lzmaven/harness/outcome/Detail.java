package io.github.lzmaven.harness.outcome;

/**
 * One labelled line of a {@link FailureBlock}.
 *
 * @param label a word: {@code reference}, {@code allowed}
 * @param text  what there is to say
 */
public record Detail(String label, String text) {}
