package io.github.lzmaven.harness.experiment;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One figure: what is computed, what it is compared with, what it is said to show, and how it is drawn.
 *
 * @param figure its id, segments joined by {@code /}
 * @param title  a line for people
 * @param paper  where it belongs
 * @param tags   words to select it by
 * @param place  the descriptor
 * @param sha256 the descriptor's fingerprint
 * @param curves by name, in the descriptor's order
 * @param checks comparisons with references
 * @param claims sentences of the paper
 * @param charts how it is drawn
 */
public record Experiment(
        String figure,
        String title,
        Optional<Paper> paper,
        List<String> tags,
        Place place,
        String sha256,
        Map<String, Curve> curves,
        List<Check> checks,
        List<Claim> claims,
        List<Chart> charts) {

    /**
     * A figure of a paper.
     *
     * @param key    the paper, as in a bibliography
     * @param figure the number of the figure or equation there; empty if it has none
     * @param bibtex how to cite the paper; empty if no bibliography is shipped for the key
     */
    public record Paper(String key, String figure, String bibtex) {}

    /** How many grid points there are in all. */
    public int gridPoints() {
        return curves.values().stream().mapToInt(curve -> curve.points().size()).sum();
    }

    /** The names of the models used, sorted. */
    public List<String> models() {
        var names = new TreeSet<String>();
        curves.values().forEach(curve -> names.add(curve.model().name()));
        return List.copyOf(names);
    }
}
