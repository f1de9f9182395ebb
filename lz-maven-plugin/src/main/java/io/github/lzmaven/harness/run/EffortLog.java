package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Listens to a run and tells afterwards what ran, what came from the cache, what was skipped, and why. */
public final class EffortLog implements Progress {

    private final Progress next;
    private final List<Effort> efforts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** A log that hands everything on. */
    public EffortLog(Progress next) {
        this.next = next;
    }

    @Override
    public void update(State state) {
        next.update(state);
    }

    @Override
    public void computed(Effort effort) {
        efforts.add(effort);
        next.computed(effort);
    }

    @Override
    public void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
        }
        next.warn(sentence);
    }

    /** One for each curve, in the order of the figures. */
    public List<Effort> efforts() {
        return List.copyOf(efforts);
    }

    /** Sentences about what went wrong without changing a result; each once. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** A line for each figure that ran, and one for all that were skipped. */
    public List<String> lines(Outcome outcome, List<Experiment> others) {
        Map<String, List<Effort>> figures = new LinkedHashMap<>();
        efforts.forEach(effort -> figures.computeIfAbsent(effort.figure(), figure -> new ArrayList<>())
                .add(effort));
        List<String> lines = new ArrayList<>();
        figures.forEach((figure, curves) -> lines.add(line(figure, curves)));
        if (!others.isEmpty()) {
            int older = outcome.older().size();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-10s %d figures that were not selected: %d shown as they were, %d without earlier results",
                    "SKIPPED",
                    others.size(),
                    older,
                    others.size() - older));
        }
        return lines;
    }

    private static String line(String figure, List<Effort> curves) {
        int ran = curves.stream().mapToInt(Effort::ran).sum();
        int cached = curves.stream().mapToInt(Effort::cached).sum();
        double seconds = curves.stream().mapToDouble(Effort::seconds).sum();
        String reasons = curves.stream()
                .filter(effort -> effort.ran() > 0)
                .map(Effort::why)
                .distinct()
                .collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%-10s %-34s ", ran > 0 ? "RAN" : "CACHED", figure)
                + (ran > 0
                        ? String.format(
                                Locale.ROOT, "%d points in %.1f s, %d cached: %s", ran, seconds, cached, reasons)
                        : cached + " points, nothing changed");
    }

    /** What a run that was stopped early lacks: {@code fig-2 bloch 7 of 49}; empty if nothing is missing. */
    public List<String> missing() {
        return efforts.stream()
                .filter(effort -> effort.missing() > 0)
                .map(effort -> effort.figure() + " " + effort.curve() + " " + effort.missing() + " of "
                        + (effort.missing() + effort.cached() + effort.ran()))
                .toList();
    }
}
