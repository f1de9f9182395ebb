package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

    @TempDir
    Path folder;

    private Store store;
    private Path jar;

    @BeforeEach
    void write() throws IOException {
        store = new Store(folder.resolve("cache"));
        jar = folder.resolve("some.jar");
        pack("content", 0);
    }

    /** One class, one table, and a manifest that names another jar over a broken line. */
    private void pack(String content, long time) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            String[][] entries = {
                {"META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nClass-Path: other.jar \r\n  third.jar\r\n"},
                {"A.class", content},
                {"tables/t.csv", "x" + time}
            };
            for (String[] each : entries) {
                ZipEntry entry = new ZipEntry(each[0]);
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(each[1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Jars jars() {
        return new Jars(Optional.of(store), "tables/");
    }

    private Jars.Content kept() throws IOException {
        Jars jars = jars();
        Jars.Content content = jars.content(jar);
        jars.save();
        return content;
    }

    private static Jars.Content unpacked(Path jar) throws IOException {
        return new Jars(Optional.empty(), "tables/").content(jar);
    }

    /** The entry with every hash of a content replaced, so that whoever reads it can be told from whoever unpacks. */
    private void plant() throws IOException {
        String entry = new String(store.read("jars").orElseThrow(), StandardCharsets.UTF_8);
        store.write("jars", entry.replace(unpacked(jar).hash(), "planted").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_a_jar_holds_is_told_without_unpacking_it_again() throws IOException {
        assertThat(kept()).isEqualTo(unpacked(jar));
        assertThat(kept().classPath()).isEqualTo("other.jar third.jar");
        plant();
        assertThat(jars().content(jar).hash()).isEqualTo("planted");
        assertThat(jars().content(jar).classPath()).isEqualTo("other.jar third.jar");
    }

    @Test
    void a_jar_built_again_from_the_same_classes_is_the_same_and_what_is_left_out_does_not_count() throws IOException {
        Jars.Content before = kept();
        plant();
        pack("content", 86_400_000L);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_changed_jar_of_the_same_name_size_and_time_is_unpacked() throws IOException {
        Jars.Content before = kept();
        plant();
        long size = Files.size(jar);
        var time = Files.getLastModifiedTime(jar);
        pack("CONTENT", 0);
        Files.setLastModifiedTime(jar, time);
        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(kept()).isEqualTo(unpacked(jar)).isNotEqualTo(before);
    }

    @Test
    void an_entry_that_is_damaged_or_something_else_is_a_miss() throws IOException {
        Jars.Content before = kept();
        plant();
        Path entry = folder.resolve("cache/jars");
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length / 2] ^= 1;
        Files.write(entry, bytes);
        assertThat(jars().content(jar)).isEqualTo(before);
        store.write("jars", new byte[] {1, '\t', 2, '\n', (byte) 0xff});
        assertThat(jars().content(jar)).isEqualTo(before);
    }

    @Test
    void the_same_jar_with_other_entries_left_out_is_another_question() throws IOException {
        kept();
        plant();
        Jars all = new Jars(Optional.of(store), "nothing/");
        assertThat(all.content(jar).hash())
                .isNotEqualTo("planted")
                .isNotEqualTo(unpacked(jar).hash());
    }

    @Test
    void jars_that_are_not_used_any_more_are_forgotten() throws IOException {
        kept();
        int lines = lines();
        pack("other content", 0);
        kept();
        assertThat(lines()).isEqualTo(lines).isEqualTo(1);
    }

    private int lines() {
        return (int) new String(store.read("jars").orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    @Test
    void what_is_no_jar_is_its_bytes() throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), "no zip");
        assertThat(unpacked(file))
                .isEqualTo(new Jars.Content(new Hash().add("no zip").text(), ""));
    }
}
