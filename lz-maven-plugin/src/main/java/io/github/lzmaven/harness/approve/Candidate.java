package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.Draft;
import java.util.List;
import java.util.Map;

/**
 * A reference table as a run would have it.
 *
 * @param table    its id
 * @param figures  the experiments whose checks it comes from, sorted
 * @param refusals why it cannot be approved; empty if it can
 * @param seen     the files it was made from, each with the digest of its text at that time, empty where there was no file
 * @param draft    the texts of table and sidecar
 */
public record Candidate(
        String table, List<String> figures, List<Problem> refusals, Map<String, String> seen, Draft draft) {}
