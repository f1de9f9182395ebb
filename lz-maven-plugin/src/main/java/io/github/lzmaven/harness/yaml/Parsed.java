package io.github.lzmaven.harness.yaml;

import io.github.lzmaven.harness.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading a file.
 *
 * @param value     what could be read, without the parts that are wrong; empty if nothing could
 * @param positions where each part stands
 * @param problems  everything wrong
 * @param wrong     the pointers of the parts that are wrong
 * @param <T>       the record read into
 */
public record Parsed<T>(Optional<T> value, Positions positions, List<Problem> problems, Set<String> wrong) {}
