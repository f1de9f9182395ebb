package io.github.lzmaven.harness.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.project.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Descriptors are read on all processors, and that shows nowhere. Repeated, for threads rarely meet in the same order twice. */
class ReadingOrderTest {

    private static final int FILES = 40;
    private static final String DESCRIPTOR = """
            figure: %s
            curves:
              p: { model: parabola, with: { height: 1 }, vary: { rows-of: %s } }
            checks:
              - { curve: p, against: %2$s, y: { absolute: 0, because: exact } }
            """;

    @TempDir
    Path folder;

    private static String name(int file) {
        return String.format(Locale.ROOT, "f%02d", file);
    }

    private ProjectFixture project() {
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n");
    }

    @RepeatedTest(10)
    void what_several_descriptors_stumble_over_is_told_where_the_first_one_does() {
        ProjectFixture project = project();
        List<String> expected = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            project.with(name(file) + ".yaml", DESCRIPTOR.formatted("twin", file < 20 ? "table" : "tabel"));
            if (file > 0) {
                expected.add("src/lz/" + name(file) + ".yaml:1:1: LZ-DSC-007 the figure 'twin' is also described in"
                        + " src/lz/f00.yaml:1:1; rename one of them");
            }
            if (file == 20) {
                expected.add(
                        "src/lz/f20.yaml:3:54: LZ-REF-001 no reference table 'tabel' in src/lz/reference or under"
                                + " lz/reference/ on the class paths of project and plugin; did you mean 'table'?; known here: table");
            }
        }
        assertThat(project.problems()).containsExactlyElementsOf(expected);
    }

    @RepeatedTest(10)
    void a_table_that_ends_the_reading_is_the_first_one() throws IOException {
        ProjectFixture project = project();
        for (int file = 0; file < FILES; file++) {
            project.with(name(file) + ".yaml", DESCRIPTOR.formatted(name(file), "t-" + name(file)));
            Files.write(folder.resolve("src/lz/reference/t-" + name(file) + ".csv"), new byte[] {'x', (byte) 0xff});
        }
        assertThat(project.problems()).singleElement().asString().startsWith("src/lz/reference/t-f00.csv");
    }

    @RepeatedTest(10)
    void experiments_come_in_the_order_of_their_files() {
        ProjectFixture project = project();
        List<String> expected = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            expected.add("figure-" + (FILES - file));
            project.with(name(file) + ".yaml", DESCRIPTOR.formatted("figure-" + (FILES - file), "table"));
        }
        assertThat(project.harness().experiments(Selection.ALL))
                .extracting(Experiment::figure)
                .containsExactlyElementsOf(expected);
    }
}
