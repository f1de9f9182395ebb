package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Approval;
import io.github.lzmaven.harness.approve.Candidate;
import io.github.lzmaven.harness.approve.CandidateFolder;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Accepts what the last run would change in reference tables of tier approved: all that is meant, or nothing.
 *
 * @param refusals what speaks against it; empty if it was carried out
 * @param lines    what was written, for a console; empty if nothing was
 */
public record TableApproval(List<Problem> refusals, List<String> lines) {

    /**
     * Approves.
     *
     * @param order what is meant, and why
     * @param here  the folder in which commands are typed
     * @throws CannotRunException if no run has left candidates
     */
    public static TableApproval carryOut(Harness harness, Path output, Approval.Order order, Path here)
            throws IOException {
        Approval approval = new Approval(harness.files(), candidates(harness, output));
        List<Problem> refusals = approval.refusals(order);
        return new TableApproval(
                refusals, refusals.isEmpty() ? lines(harness, approval.carryOut(order), here) : List.of());
    }

    /**
     * An order given here.
     *
     * @param filter the experiments that are meant, as it was written; blank if it was not
     * @param reason why the new numbers are right; blank if nothing was said
     */
    public static Approval.Order order(Harness harness, Selection selection, String filter, String reason) {
        return new Approval.Order(
                filter,
                harness.experiments(selection).stream().map(Experiment::figure).collect(Collectors.toSet()),
                reason,
                !Optional.ofNullable(System.getenv("CI")).orElse("").isEmpty());
    }

    /**
     * What the last run would change.
     *
     * @throws CannotRunException if there was none
     */
    public static List<Candidate> candidates(Harness harness, Path output) throws IOException {
        CandidateFolder folder = CandidateFolder.of(output);
        return folder.read()
                .orElseThrow(() -> new CannotRunException(Rule.NO_RESULTS.id() + " no run has left candidates in "
                        + harness.files().name(folder.folder())
                        + ": 'mvn verify' or 'mvn lz:run' has to come first"));
    }

    private static List<String> lines(Harness harness, List<Path> written, Path here) {
        List<String> lines = new ArrayList<>();
        written.forEach(path -> lines.add("lz: wrote " + harness.files().name(path)));
        String paths = written.stream()
                .map(path -> here.toAbsolutePath()
                        .normalize()
                        .relativize(path.toAbsolutePath())
                        .toString()
                        .replace('\\', '/'))
                .collect(Collectors.joining(" "));
        lines.add("lz: to look at the change: git add -N " + paths + " && git diff -- " + paths);
        return lines;
    }

    /** What speaks against it, one line each. */
    public String refusal() {
        return "nothing was approved:\n"
                + refusals.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
