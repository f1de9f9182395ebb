/**
 * The whole harness in one call: {@link io.github.lzmaven.harness.Harness}. Plain Java; it does not know Maven.
 */
package io.github.lzmaven.harness;
