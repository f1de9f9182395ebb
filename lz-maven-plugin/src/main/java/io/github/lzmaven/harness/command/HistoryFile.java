package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.history.History;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.project.ProjectFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of a project, where it was turned on. */
public final class HistoryFile {

    /** No history is kept. */
    public static final HistoryFile NONE = new HistoryFile(Optional.empty(), "");

    private final Optional<Path> file;
    private final String name;

    private HistoryFile(Optional<Path> file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * A history.
     *
     * @param file below the root of the project
     * @throws CannotRunException if it is not
     */
    public static HistoryFile in(ProjectFiles files, Path file) {
        Path path = file.toAbsolutePath().normalize();
        String name = files.directory()
                .toAbsolutePath()
                .normalize()
                .relativize(path)
                .toString()
                .replace('\\', '/');
        if (!path.startsWith(files.root().toAbsolutePath().normalize())) {
            throw new CannotRunException(Rule.OUTSIDE_PROJECT.id() + " lz.history is " + name
                    + ", which leads out of the project; write a path inside it");
        }
        return new HistoryFile(Optional.of(path), name);
    }

    /** Shares that creep up with this outcome, and lines that cannot be read. */
    List<Problem> warnings(Outcome outcome) throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        History history = History.read(file.get(), name);
        List<Problem> warnings = new ArrayList<>(history.problems());
        warnings.addAll(history.alarms(outcome));
        return warnings;
    }

    /** Appends what is new about a run. A part of the experiments is no entry in the history of the project. */
    public void append(Outcome outcome, Console console) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        if (!outcome.whole()) {
            console.info("lz: the history is left as it is, since not all experiments were run");
            return;
        }
        int added = History.read(file.get(), name).append(file.get(), outcome);
        if (added > 0) {
            console.info("lz: " + added + (added == 1 ? " line" : " lines") + " added to " + name);
        }
    }
}
