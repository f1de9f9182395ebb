package io.github.lzmaven.harness.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * What jars hold, whatever the order and times of their entries. To tell it, every entry has to be unpacked, which takes a
 * second for a plugin's class path; so it is kept by a hash of the jar's bytes, which says the same for ever. Confined to one
 * thread.
 */
final class Jars {

    private static final String ENTRY = "jars";

    /**
     * One jar.
     *
     * @param hash      of the names and contents of its entries
     * @param classPath what its manifest adds to the class path, as it stands there
     */
    record Content(String hash, String classPath) {}

    private final Optional<Store> store;
    private final String leftOut;
    private final Map<Path, Content> known = new HashMap<>();
    private final Map<String, Content> kept;
    private final Map<String, Content> used = new TreeMap<>();

    /**
     * Jars to be read.
     *
     * @param store   keeps what they hold; may be none
     * @param leftOut the beginning of the names of entries that do not count
     */
    Jars(Optional<Store> store, String leftOut) {
        this.store = store;
        this.leftOut = leftOut;
        this.kept = store.flatMap(at -> at.read(ENTRY)).map(Jars::parsed).orElse(Map.of());
    }

    /** What a file on a class path holds; one that is no jar is its bytes, and class loaders pass it over. */
    Content content(Path path) throws IOException {
        Content content = known.get(path);
        if (content == null) {
            String key = new Hash().add(leftOut).add(path).text();
            content = kept.get(key);
            content = content == null ? unpacked(path) : content;
            used.put(key, content);
            known.put(path, content);
        }
        return content;
    }

    /** Keeps what was found, if some of it is new, and forgets jars that are not on these class paths any more. */
    void save() {
        if (store.isEmpty() || kept.keySet().containsAll(used.keySet())) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        used.forEach((key, content) -> lines.append(key)
                .append('\t')
                .append(content.hash())
                .append('\t')
                .append(content.classPath())
                .append('\n'));
        try {
            store.get().write(ENTRY, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // they will be unpacked again next time; the answers, kept in the same place, say so to the user
        }
    }

    private static Map<String, Content> parsed(byte[] entry) {
        Map<String, Content> contents = new HashMap<>();
        for (String line : new String(entry, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                contents.put(parts[0], new Content(parts[1], parts[2]));
            }
        }
        return contents;
    }

    private Content unpacked(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            Map<String, ZipEntry> entries = new TreeMap<>();
            for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith(leftOut)) {
                    entries.put(entry.getName(), entry);
                }
            }
            Hash hash = new Hash();
            for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
                try (InputStream content = jar.getInputStream(entry.getValue())) {
                    hash.add(entry.getKey()).add(content.readAllBytes());
                }
            }
            Manifest manifest = jar.getManifest();
            String classPath =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return new Content(
                    hash.text(), classPath == null ? "" : classPath.strip().replaceAll("\\s+", " "));
        } catch (ZipException e) {
            return new Content(new Hash().add(path).text(), "");
        }
    }
}
