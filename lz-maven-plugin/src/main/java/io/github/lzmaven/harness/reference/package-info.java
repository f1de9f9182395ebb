/**
 * Reference figures: tables of numbers with a sidecar that says where they come from and what each column means.
 *
 * <p>{@link io.github.lzmaven.harness.reference.References} finds a table by its id;
 * {@link io.github.lzmaven.harness.reference.ReferenceTable#bind} turns it into a series in the words of a model. Nothing here
 * knows what it will be compared with.
 */
package io.github.lzmaven.harness.reference;
