package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.TablePair;
import io.github.lzmaven.harness.reference.SidecarText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accepts candidates, all that are meant or none of them: a figure of which one part is wrong is not approved in parts. */
public final class Approval {

    private static final Place ORDERED = Place.inFile("command line");

    private final ProjectFiles files;
    private final List<Candidate> candidates;

    /**
     * What somebody orders to be approved.
     *
     * @param filter      which experiments, as it was written; blank if it was not
     * @param figures     those that the filter takes
     * @param reason      why
     * @param buildServer whether nobody looks
     */
    public record Order(String filter, Set<String> figures, String reason, boolean buildServer) {}

    /** Approval of what the last run of a project left. */
    public Approval(ProjectFiles files, List<Candidate> candidates) {
        this.files = files;
        this.candidates = candidates;
    }

    /** Everything that speaks against it; empty if it can be carried out. */
    public List<Problem> refusals(Order order) {
        List<Problem> refusals = new ArrayList<>();
        if (order.buildServer()) {
            refusals.add(new Problem(
                    Rule.APPROVAL_IN_CI,
                    ORDERED,
                    "this is a build server: the environment variable CI is set",
                    "approve where a person has looked at lz:review, and commit the tables"));
        }
        if (order.filter().isBlank()) {
            refusals.add(new Problem(
                    Rule.APPROVAL_WITHOUT_FILTER,
                    ORDERED,
                    "an approval has to say which experiments it means",
                    "add -Dlz.experiments=FIGURE"));
        }
        if (order.reason().isBlank()) {
            refusals.add(new Problem(
                    Rule.APPROVAL_WITHOUT_REASON,
                    ORDERED,
                    "an approval has to say why the numbers may change",
                    "add -Dlz.reason='what changed, and why the new numbers are right'"));
        }
        List<Candidate> meant = meant(order);
        if (meant.isEmpty()) {
            refusals.add(new Problem(
                    Rule.NOTHING_TO_APPROVE,
                    ORDERED,
                    "the last run left no candidate of an experiment that is meant",
                    candidates.isEmpty()
                            ? "nothing moved in it"
                            : "there are candidates of "
                                    + candidates.stream()
                                            .flatMap(candidate -> candidate.figures().stream())
                                            .distinct()
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        for (Candidate candidate : order.filter().isBlank() ? List.<Candidate>of() : meant) {
            refusals.addAll(candidate.refusals());
            refusals.addAll(stale(candidate));
            refusals.addAll(shared(candidate, order));
        }
        return refusals;
    }

    /** Writes the tables and their sidecars; call only if nothing speaks against it. Gives the files, in order. */
    public List<Path> carryOut(Order order) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Candidate candidate : meant(order)) {
            TablePair pair = files.pair(candidate.table());
            pair.replace(
                    candidate.draft().table(),
                    SidecarText.with(
                            candidate.draft().sidecar(),
                            "reason",
                            SidecarText.quoted(order.reason().strip())));
            written.add(pair.table());
            written.add(pair.sidecar());
        }
        return written;
    }

    private List<Candidate> meant(Order order) {
        return candidates.stream()
                .filter(candidate -> candidate.figures().stream().anyMatch(order.figures()::contains))
                .toList();
    }

    private List<Problem> stale(Candidate candidate) {
        List<Problem> refusals = new ArrayList<>();
        for (Map.Entry<String, String> seen : candidate.seen().entrySet()) {
            if (!Seen.digest(files.directory().resolve(seen.getKey())).equals(seen.getValue())) {
                refusals.add(new Problem(
                        Rule.APPROVAL_STALE,
                        Place.inFile(seen.getKey()),
                        "the file has changed since the candidate '" + candidate.table() + "' was computed",
                        "run again, review, and approve then"));
            }
        }
        return refusals;
    }

    private static List<Problem> shared(Candidate candidate, Order order) {
        return candidate.figures().stream()
                .filter(figure -> !order.figures().contains(figure))
                .map(figure -> new Problem(
                        Rule.SHARED_TABLE,
                        ORDERED,
                        "the candidate '" + candidate.table() + "' also holds what '" + figure
                                + "' computed, which is not meant",
                        "add it to -Dlz.experiments after looking at it"))
                .toList();
    }
}
