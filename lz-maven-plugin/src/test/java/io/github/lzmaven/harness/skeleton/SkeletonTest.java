package io.github.lzmaven.harness.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.command.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {

    private static final String SERVICES = "src/main/resources/META-INF/services/io.github.lzmaven.physics.model.Model";
    private static final String DESCRIPTOR = "src/lz/damped-oscillation.yaml";
    private static final List<String> ALL = List.of(
            "pom.xml",
            DESCRIPTOR,
            "src/lz/reference/damped-oscillation.csv",
            "src/lz/reference/damped-oscillation.yaml",
            "src/main/java/org/example/DampedOscillation.java",
            SERVICES);

    @TempDir
    Path folder;

    @Test
    void an_empty_folder_gets_everything_with_the_names_filled_in() throws IOException {
        assertThat(write()).hasSize(6).allMatch(line -> line.startsWith("wrote "));
        assertThat(files()).isEqualTo(ALL);
        assertThat(text(SERVICES)).isEqualTo("org.example.DampedOscillation\n");
        assertThat(text("pom.xml")).contains("<artifactId>paper</artifactId>").contains("<version>1.2</version>");
        for (String file : ALL) {
            assertThat(text(file))
                    .doesNotContain("@package@")
                    .doesNotContain("@version@")
                    .doesNotContain("@plugin@");
        }
    }

    @Test
    void a_second_time_leaves_all_as_it_is_even_what_was_changed() throws IOException {
        write();
        Files.writeString(folder.resolve(DESCRIPTOR), "mine");
        assertThat(write()).hasSize(6).contains("left  " + DESCRIPTOR + ", which is your own");
        assertThat(text(DESCRIPTOR)).isEqualTo("mine");
    }

    @Test
    void an_existing_project_gets_what_it_lacks() throws IOException {
        put("pom.xml", "<project/>");
        put(SERVICES, "org.example.Other\n  org.example.DampedOscillation  \n");
        assertThat(write())
                .contains("left  pom.xml, as it is", "left  " + SERVICES + ", as it is", "wrote " + DESCRIPTOR);
        assertThat(text("pom.xml")).isEqualTo("<project/>");
        assertThat(files()).isEqualTo(ALL);
    }

    @Test
    void every_conflict_is_told_and_nothing_is_written() throws IOException {
        put(SERVICES, "org.example.Other\n");
        put(DESCRIPTOR, "mine");
        put("src/lz/reference", "a file where a folder has to be");
        List<String> before = files();
        assertThatThrownBy(this::write)
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("nothing was written")
                .hasMessageContaining(SERVICES + " lists other models; add the line org.example.DampedOscillation")
                .hasMessageContaining(DESCRIPTOR + " exists with other content; move it away")
                .hasMessageContaining("src/lz/reference is a file where a folder has to be");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_failure_half_way_takes_back_what_was_written() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("new/folder/first", "1");
        texts.put("new/folder/first/second", "2");
        assertThatThrownBy(() -> new NewFiles(folder).write(texts)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.my-paper, org.example.my_paper",
        "org.2d.class, org._2d._class",
        "a..b, a.b",
    })
    void a_group_id_becomes_a_package(String group, String expected) {
        assertThat(Names.packageOf(group)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"My Paper, my-paper", "'-x-', x", "'ü', figures", "lz_1.0, lz_1.0"})
    void a_folder_becomes_an_artifact(String name, String expected) {
        assertThat(Names.artifactOf(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.", "org.class", "my-paper", "../up"})
    void what_is_no_package_is_refused(String name) {
        assertThatThrownBy(() -> new Names(name, "org.example", "paper", "1.2"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("is no name of a Java package");
    }

    private List<String> write() throws IOException {
        List<String> lines = new ArrayList<>();
        new Skeleton(new Names("org.example", "org.example", "paper", "1.2"), true).write(folder, new Console() {
            @Override
            public void info(String line) {
                lines.add(line);
            }

            @Override
            public void warn(String line) {
                throw new AssertionError(line);
            }

            @Override
            public void error(String line) {
                throw new AssertionError(line);
            }
        });
        return lines;
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
