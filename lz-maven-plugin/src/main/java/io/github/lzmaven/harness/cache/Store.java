package io.github.lzmaven.harness.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Entries by name in a folder that several builds may use at once. An entry is a file: a line that says whose it is and which
 * entry, the content, a checksum of both. It appears in one step, so a reader finds all of it or nothing.
 */
public final class Store {

    private static final String MAGIC = "lz-cache 1 ";
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private final Path folder;

    /** Entries in this folder, which is made when the first one is written. */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** A store within this one. */
    public Store within(String name) {
        return new Store(folder.resolve(name));
    }

    /** The content of an entry; empty if there is none that is whole and ours. */
    public Optional<byte[]> read(String name) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(name));
            byte[] head = head(name);
            int end = file.length - CHECKSUM_BYTES;
            boolean whole = end >= head.length
                    && Arrays.equals(file, 0, head.length, head, 0, head.length)
                    && checksum(file, end) == ByteBuffer.wrap(file).getLong(end);
            return whole ? Optional.of(Arrays.copyOfRange(file, head.length, end)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether something stands where an entry would be, be it whole or not. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * Writes an entry, in place of one that is there.
     *
     * @throws IOException if it cannot be written; nothing half-written stays under its name then
     */
    public void write(String name, byte[] content) throws IOException {
        byte[] head = head(name);
        byte[] file = Arrays.copyOf(head, head.length + content.length + CHECKSUM_BYTES);
        System.arraycopy(content, 0, file, head.length, content.length);
        int end = file.length - CHECKSUM_BYTES;
        ByteBuffer.wrap(file).putLong(end, checksum(file, end));
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "", ".part");
        try {
            Files.write(half, file);
            replace(half, folder.resolve(name));
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void replace(Path half, Path entry) throws IOException {
        try {
            Files.move(half, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, entry, StandardCopyOption.REPLACE_EXISTING); // the checksum tells what is half
        } catch (FileSystemException e) {
            // where files in use cannot be replaced, another build is reading the same entry: it stays
            if (!Files.exists(entry)) {
                throw e;
            }
        }
    }

    /** The stores within this one, those used last first. */
    List<Store> newestFirst() {
        try (Stream<Path> within = Files.list(folder)) {
            return within.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Store::used).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Store::new)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Says that this store is of use, for {@link #keepNewest}. */
    public void touch() {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // not there yet, or not ours to touch: it only gets forgotten sooner
        }
    }

    /** Forgets all stores within this one but those used last. */
    public void keepNewest(int most) {
        newestFirst().stream().skip(most).forEach(store -> {
            try (Stream<Path> tree = Files.walk(store.folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                // another build is at it too; what is left goes next time
            }
        });
    }

    private static FileTime used(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static byte[] head(String name) {
        return (MAGIC + name + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static long checksum(byte[] file, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(file, 0, length);
        return checksum.getValue();
    }
}
