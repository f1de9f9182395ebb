package io.github.lzmaven.harness.run;

/**
 * What it took to get a curve, controls included. Never part of a result: the same numbers come out either way.
 *
 * @param figure  the figure's id
 * @param curve   its name
 * @param ran     grid points that were computed
 * @param cached  grid points whose answer was kept
 * @param missing grid points that have no answer
 * @param seconds of computing, over all threads
 * @param why     it was not all found in the cache
 */
public record Effort(String figure, String curve, int ran, int cached, int missing, double seconds, String why) {}
