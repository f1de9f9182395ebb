/**
 * YAML files into records, with every mistake of a file told at once and at its line and column.
 *
 * <p>{@link io.github.lzmaven.harness.yaml.YamlFiles#read} is the only entrance. The records are the format: the JSON Schema
 * that checks a file and serves editors is generated from them. A part that is wrong is reported, cut out, and the rest is
 * read, so that one mistake does not hide the next. Only this package knows YAML; nothing in it knows experiments.
 */
package io.github.lzmaven.harness.yaml;
