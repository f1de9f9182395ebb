package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeHashTest {

    /** A class to be loaded from a folder of its own. */
    public static final class Probe {}

    private static final String FILE = Probe.class.getName().replace('.', '/') + ".class";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void a_folder_with_one_class() throws IOException {
        classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve(FILE).getParent());
        Files.write(classes.resolve(FILE), probe());
    }

    private static byte[] probe() throws IOException {
        try (InputStream in = Probe.class.getClassLoader().getResourceAsStream(FILE)) {
            return in.readAllBytes();
        }
    }

    private static Optional<String> hash(Path... classPath) throws IOException, ClassNotFoundException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return new CodeHash().of(loader.loadClass(Probe.class.getName()));
        }
    }

    private Path jar(String name, long time, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String each : entries) {
                ZipEntry entry = new ZipEntry(each.substring(0, each.indexOf('=')));
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(each.substring(each.indexOf('=') + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    @Test
    void times_and_places_do_not_count() throws Exception {
        Optional<String> before = hash(classes);
        assertThat(before).isPresent();
        Files.setLastModifiedTime(classes.resolve(FILE), FileTime.fromMillis(1_000_000));
        assertThat(hash(classes)).isEqualTo(before);
        assertThat(hash(Files.move(classes, folder.resolve("elsewhere")))).isEqualTo(before);
    }

    @Test
    void a_changed_class_a_new_one_and_a_renamed_resource_count() throws Exception {
        Optional<String> before = hash(classes);
        Path resource = Files.writeString(classes.resolve("table.txt"), "1");
        Optional<String> withResource = hash(classes);
        Files.move(resource, classes.resolve("other.txt"));
        Optional<String> renamed = hash(classes);
        Files.writeString(classes.resolve("other.txt"), "2");
        assertThat(Arrays.asList(before, withResource, renamed, hash(classes))).doesNotHaveDuplicates();
    }

    @Test
    void reference_tables_are_data() throws Exception {
        Optional<String> before = hash(classes);
        Files.createDirectories(classes.resolve("lz/reference"));
        Files.writeString(classes.resolve("lz/reference/t.csv"), "x\n1\n");
        assertThat(hash(classes)).isEqualTo(before);
    }

    @Test
    void a_dependency_counts_by_content_and_position_not_by_when_it_was_packed() throws Exception {
        Path first = jar("first.jar", 1_000_000_000_000L, "a=1", "b=2", "lz/reference/t.csv=3");
        Path again = jar("again.jar", 1_700_000_000_000L, "b=2", "a=1");
        Path bumped = jar("bumped.jar", 1_000_000_000_000L, "a=1", "b=3");
        assertThat(hash(classes, again)).isEqualTo(hash(classes, first));
        assertThat(hash(classes, bumped)).isNotEqualTo(hash(classes, first));
        assertThat(hash(classes, first, bumped)).isNotEqualTo(hash(classes, bumped, first));
        assertThat(hash(classes)).isNotEqualTo(hash(classes, first));
    }

    @Test
    void a_jar_named_by_a_manifest_counts() throws Exception {
        Path main = jar("main.jar", 0, "META-INF/MANIFEST.MF=Manifest-Version: 1.0\nClass-Path: named.jar\n");
        jar("named.jar", 0, "a=1");
        Optional<String> before = hash(classes, main);
        jar("named.jar", 0, "a=2");
        assertThat(hash(classes, main)).isPresent().isNotEqualTo(before);
    }

    @Test
    void what_is_missing_or_no_jar_is_no_code_but_does_not_hinder() throws Exception {
        assertThat(hash(classes, folder.resolve("missing.jar"))).isPresent();
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip");
        Optional<String> before = hash(classes, text);
        assertThat(before).isPresent();
        Files.writeString(text, "still no zip");
        assertThat(hash(classes, text)).isPresent().isNotEqualTo(before);
    }

    @Test
    void a_loader_that_does_not_tell_where_its_classes_come_from_has_no_hash() throws Exception {
        ClassLoader secretive = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    byte[] bytes = probe();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        assertThat(new CodeHash().of(secretive.loadClass(Probe.class.getName())))
                .isEmpty();
    }
}
