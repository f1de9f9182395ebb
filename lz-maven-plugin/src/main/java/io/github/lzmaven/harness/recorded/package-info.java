/**
 * What earlier runs left behind, read back: {@link io.github.lzmaven.harness.recorded.RecordedRun} from {@code results.json}, and
 * what moved from one run to another. For goals that show results; nothing here computes a model or reaches a verdict.
 */
package io.github.lzmaven.harness.recorded;
