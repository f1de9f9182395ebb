package io.github.lzmaven.harness.skeleton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Files that are written all or not at all.
 *
 * @param folder what their names are relative to
 */
record NewFiles(Path folder) {

    /**
     * Writes new files with the folders they need. If one cannot be written, all that was made before is removed again.
     *
     * @param texts by name; none of them exists
     */
    void write(Map<String, String> texts) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (var text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                makeFolderOf(file, made);
                Files.writeString(file, text.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                made.push(file);
            }
        } catch (IOException e) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private static void makeFolderOf(Path file, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = file.getParent(); path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
    }

    /** What keeps a file from being written: a file where a folder has to be. */
    static Optional<String> obstacle(Path file, Path folder) {
        for (Path path = file.getParent(); path != null && path.startsWith(folder); path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                return Optional.of(
                        folder.relativize(path).toString().replace('\\', '/') + " is a file where a folder has to be");
            }
        }
        return Optional.empty();
    }
}
