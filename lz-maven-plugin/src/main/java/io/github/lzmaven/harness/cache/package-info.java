/**
 * What has been computed before, found again by content: answers of models and drawings of charts. Never a verdict.
 *
 * <p>Start at {@link io.github.lzmaven.harness.cache.AnswerCache}. Names are hashes of everything an entry depends on, never a
 * time; an entry that is damaged, half-written or not ours is a miss. Losing all of it costs time and nothing else.
 */
package io.github.lzmaven.harness.cache;
