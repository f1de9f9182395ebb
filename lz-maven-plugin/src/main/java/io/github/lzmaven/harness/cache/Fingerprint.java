package io.github.lzmaven.harness.cache;

/**
 * What tells a question from others.
 *
 * @param high the first 64 bits of its hash
 * @param low  the next 64
 */
record Fingerprint(long high, long low) {}
