package io.github.lzmaven.physics.model;

/**
 * A condition of the theory that a request violates: the numbers are computed all the same, and travel with the warning.
 *
 * @param condition the condition as the paper states it: {@code spacing > √(ħ·speed)}
 * @param sentence  how it is violated here, with the numbers
 */
public record Warning(String condition, String sentence) {}
