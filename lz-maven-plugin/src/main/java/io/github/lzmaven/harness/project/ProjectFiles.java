package io.github.lzmaven.harness.project;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below a project's folder of experiments.
 *
 * @param directory the module, to which file names in messages are relative
 * @param sources   the folder of the descriptors, {@code src/lz}
 * @param root      the root of the multi-module build; nothing outside it is read
 */
public record ProjectFiles(Path directory, Path sources, Path root) {

    /** The folder of the project's own tables. */
    public Path tables() {
        return sources.resolve("reference");
    }

    /** The files of a table of the project's own. */
    public TablePair pair(String id) {
        return TablePair.of(tables(), id);
    }

    /** The descriptors, sorted; other files in the folder that look like one are problems. */
    public List<Path> descriptors(List<Problem> problems) {
        return below(sources).stream()
                .filter(path -> !path.startsWith(tables()))
                .filter(path -> {
                    boolean almost = path.toString().matches("(?i).*\\.(yml|yaml)") && !isYaml(path);
                    if (almost) {
                        problems.add(new Problem(
                                Rule.UNREADABLE,
                                Place.inFile(name(path)),
                                "this file would be overlooked",
                                "descriptors end in '.yaml'"));
                    }
                    return isYaml(path);
                })
                .toList();
    }

    /** The files below a folder, sorted by name; none if there is no such folder. */
    static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder.getFileName(), e);
        }
    }

    /** The content of a file; empty, with a problem noted, if it is no UTF-8 text or lies outside the project. */
    public Optional<String> read(Path path, List<Problem> problems) {
        try {
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                problems.add(new Problem(
                        Rule.OUTSIDE_PROJECT,
                        Place.inFile(name(path)),
                        "the file leads out of the project",
                        "copy it into the project"));
                return Optional.empty();
            }
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            problems.add(new Problem(
                    Rule.UNREADABLE, Place.inFile(name(path)), "the file is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException e) {
            problems.add(new Problem(
                    Rule.UNREADABLE,
                    Place.inFile(name(path)),
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "check that it exists and may be read"));
        }
        return Optional.empty();
    }

    /** A file's name for messages: relative to the module, with forward slashes. */
    public String name(Path path) {
        return directory.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isYaml(Path path) {
        return path.toString().endsWith(".yaml");
    }
}
