package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Candidate;
import io.github.lzmaven.harness.approve.Review;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.project.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The candidates of the last run for a console: what each would change, and whether it may be approved. */
public final class ReviewLines {

    private ReviewLines() {}

    /**
     * The lines.
     *
     * @param selection the experiments whose candidates are shown
     * @param folder    the folder of the candidates, for people
     * @param plain     whether charts are drawn with digits instead of bars
     */
    public static List<String> of(
            Harness harness, List<Candidate> candidates, Selection selection, String folder, boolean plain) {
        List<Experiment> all = harness.experiments(Selection.ALL);
        Set<String> figures =
                all.stream().filter(selection::takes).map(Experiment::figure).collect(Collectors.toSet());
        List<Candidate> shown = candidates.stream()
                .filter(candidate -> candidate.figures().stream().anyMatch(figures::contains))
                .toList();
        Review review = new Review(all, plain);
        List<String> lines = new ArrayList<>();
        for (Candidate candidate : shown) {
            Path old = harness.files().pair(candidate.table()).table();
            lines.add("");
            lines.add("lz: " + candidate.table());
            lines.add("  old: " + (Files.exists(old) ? harness.files().name(old) : "none in this project"));
            lines.add("  new: " + folder + "/" + candidate.table() + ".csv");
            lines.addAll(review.lines(candidate));
            lines.addAll(judgement(candidate));
        }
        lines.add(
                shown.isEmpty()
                        ? "lz: nothing moved in the last run"
                        : "lz: " + shown.size() + " table(s) would change");
        return lines;
    }

    private static List<String> judgement(Candidate candidate) {
        List<String> lines = new ArrayList<>();
        if (candidate.refusals().isEmpty()) {
            lines.add("  can be approved: mvn lz:approve -Dlz.experiments=" + String.join(",", candidate.figures())
                    + " -Dlz.reason='...'");
        } else {
            lines.add("  cannot be approved:");
            candidate.refusals().forEach(refusal -> lines.add("    " + refusal));
        }
        return lines;
    }
}
