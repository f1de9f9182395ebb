package io.github.lzmaven.harness.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A table and its sidecar in the project's own folder, replaced together: whatever moment the process is killed at, whoever reads
 * finds the old pair or the new one.
 *
 * <p>Both new files are written beside the old ones, the table first. Then the table is renamed into place, then the sidecar. So a
 * new sidecar that waits without a new table beside it belongs to the table in place, and is read instead of the old one; the next
 * approval moves it there. A new sidecar that waits together with a new table means nothing yet.
 *
 * @param table   {@code ID.csv}
 * @param sidecar {@code ID.yaml}
 */
public record TablePair(Path table, Path sidecar) {

    private static final String WAITING = ".approving";

    /** What is done to files; tests interrupt it. */
    interface Disk {

        /** Writes a file that is on the disk when this returns. */
        void write(Path file, String text) throws IOException;

        /** Renames a file over another one, atomically. */
        void move(Path from, Path to) throws IOException;

        /** Deletes a file if it is there. */
        void delete(Path file) throws IOException;
    }

    private static final Disk REAL = new Disk() {
        @Override
        public void write(Path file, String text) throws IOException {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    };

    /** The pair of an id in a folder of tables. */
    static TablePair of(Path folder, String id) {
        return new TablePair(folder.resolve(id + ".csv"), folder.resolve(id + ".yaml"));
    }

    /** Where the content of a file of a pair is: the file itself, or the sidecar that still waits to be moved there. */
    static Path current(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".yaml")) {
            return file;
        }
        Path table = file.resolveSibling(name.substring(0, name.length() - ".yaml".length()) + ".csv");
        return new TablePair(table, file).isHalfway() ? waiting(file) : file;
    }

    /** Replaces both files, or makes them. */
    public void replace(String newTable, String newSidecar) throws IOException {
        replace(newTable, newSidecar, REAL);
    }

    void replace(String newTable, String newSidecar, Disk disk) throws IOException {
        settle(disk);
        disk.write(waiting(table), newTable);
        disk.write(waiting(sidecar), newSidecar);
        disk.move(waiting(table), table); // from here on the new pair is in force
        disk.move(waiting(sidecar), sidecar);
    }

    /** Finishes what was interrupted after the new pair came into force, and clears away what was interrupted before. */
    private void settle(Disk disk) throws IOException {
        if (isHalfway()) {
            disk.move(waiting(sidecar), sidecar);
        } else {
            disk.delete(
                    waiting(sidecar)); // before the table: a sidecar that waits alone would be taken for the new one
            disk.delete(waiting(table));
        }
    }

    private boolean isHalfway() {
        return Files.exists(waiting(sidecar)) && Files.notExists(waiting(table));
    }

    private static Path waiting(Path file) {
        return file.resolveSibling(file.getFileName() + WAITING);
    }
}
