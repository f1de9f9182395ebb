package io.github.lzmaven.harness.approve;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Draft;
import io.github.lzmaven.harness.series.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The candidates of the last run: {@code ID.csv} and {@code ID.yaml} of each, and {@code candidates.json}, which comes last and is
 * there even if nothing moved.
 *
 * @param folder usually {@code target/lz/candidates}
 */
public record CandidateFolder(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "candidates.json";

    /** What stands about a candidate in the list; the digest is that of its two files. */
    private record Entry(
            String table, List<String> figures, List<Refusal> refusals, Map<String, String> seen, String digest) {}

    private record Refusal(String id, String file, int line, int column, String what, String remedy) {

        static Refusal of(Problem problem) {
            Place place = problem.place();
            return new Refusal(
                    problem.rule().id(), place.file(), place.line(), place.column(), problem.what(), problem.remedy());
        }

        Problem problem() {
            Rule rule = Stream.of(Rule.values())
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElse(Rule.APPROVAL_STALE);
            return new Problem(rule, new Place(file, line, column), what, remedy);
        }
    }

    /** The one of a project whose results go to this folder. */
    public static CandidateFolder of(Path results) {
        return new CandidateFolder(results.resolve("candidates"));
    }

    /** Forgets the candidates of an earlier run. */
    public void clear() throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Writes what a run found. */
    public void write(List<Candidate> candidates) throws IOException {
        Files.createDirectories(folder);
        List<Entry> list = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Draft draft = candidate.draft();
            Files.createDirectories(table(candidate.table()).getParent());
            Files.writeString(table(candidate.table()), draft.table());
            Files.writeString(sidecar(candidate.table()), draft.sidecar());
            list.add(new Entry(
                    candidate.table(),
                    candidate.figures(),
                    candidate.refusals().stream().map(Refusal::of).toList(),
                    candidate.seen(),
                    digest(draft)));
        }
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
        Files.writeString(folder.resolve(LIST), text.replace("\r\n", "\n") + "\n");
    }

    /** What the last run left; empty if there was none. */
    public Optional<List<Candidate>> read() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(Files.readString(list), new TypeReference<List<Entry>>() {}).stream()
                .map(this::candidate)
                .toList());
    }

    private Candidate candidate(Entry entry) {
        try {
            Draft draft = new Draft(Files.readString(table(entry.table())), Files.readString(sidecar(entry.table())));
            List<Problem> refusals = new ArrayList<>(
                    entry.refusals().stream().map(Refusal::problem).toList());
            if (!digest(draft).equals(entry.digest())) {
                refusals.add(new Problem(
                        Rule.APPROVAL_STALE,
                        Place.inFile(folder.getFileName() + "/" + entry.table() + ".csv"),
                        "the candidate or its sidecar is not the one that the run wrote",
                        "run again; what is approved is what was computed"));
            }
            return new Candidate(entry.table(), entry.figures(), refusals, entry.seen(), draft);
        } catch (IOException e) {
            throw new UncheckedIOException("the candidate " + entry.table() + " cannot be read; run again", e);
        }
    }

    /** Where the table of a candidate is. */
    public Path table(String id) {
        return folder.resolve(id + ".csv");
    }

    private Path sidecar(String id) {
        return folder.resolve(id + ".yaml");
    }

    private static String digest(Draft draft) {
        return Sha256.of(draft.table() + "\n" + draft.sidecar());
    }
}
