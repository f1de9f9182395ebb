package io.github.lzmaven.harness.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.report.Report;
import io.github.lzmaven.harness.report.ReportSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    private static final ReportSettings SETTINGS = ReportSettings.of("test", "mvn verify", "target/lz", "1");

    @TempDir
    Path folder;

    @Test
    void what_a_table_allows_is_known_without_a_run() {
        project("height: 1");
        assertThat(explain(false))
                .contains(
                        "  p vs table  (src/lz/a.yaml:6:5)  closed-form, src/lz/reference/table.csv",
                        "    y: |x - r| + u may be 0.125 plus 0.5 of |r|, plus the reference's own uncertainty, because test",
                        "      x = 0: from -0.25 to 2.25 (1 ± 1.25 = absolute 0.125 + relative 0.5·|r| (0.5) + 2·uncertainty 0.313)",
                        "      x = 1: from 0.25 to 3.75 (2 ± 1.75 = absolute 0.125 + relative 0.5·|r| (1) + 2·uncertainty 0.313)",
                        "    must notice height + 5",
                        "  q vs p  (src/lz/a.yaml:11:5)  other curve",
                        "      the reference is a curve, which only a run computes; the last run left none that fits",
                        "  claim \"it is high\" (Eq. 1): y: at least 0",
                        "    has no control: nothing shows that a wrong model would fail here",
                        "  which change of a parameter would be noticed is not known without a run",
                        "blunt (used below 1 %): none",
                        "not computed yet: 2 quantities, so what they use is not known; 'mvn lz:run' computes them, this goal runs"
                                + " nothing");
    }

    @Test
    void after_a_run_it_says_what_was_found_and_what_is_blunt_or_tight() throws IOException {
        project("height: 2.25");
        run();
        assertThat(explain(false))
                .anyMatch(line -> line.startsWith("      x = 0: from -0.25 to 2.25 (")
                        && line.endsWith("; computed 2.25, used 100 %"))
                .contains(
                        "  would notice a change of height by 111 % (scaled from the controls)",
                        "blunt (used below 1 %): a q vs p, y (0 %)", "tight (used above 80 %): a p vs table, y (100 %)")
                .noneMatch(line -> line.contains("not computed"));
    }

    @Test
    void long_checks_show_the_points_that_use_most_unless_all_are_wanted() throws IOException {
        String rows = IntStream.range(0, 100)
                .mapToObj(i -> i + "," + (1 + i * i) + "\n")
                .collect(Collectors.joining());
        project("height: 1.03125").with("reference/table.csv", "x,y\n" + rows);
        run();
        assertThat(explain(false))
                .contains("      … 95 more of 100 points; -Dlz.points=all shows all")
                .anyMatch(line -> line.startsWith("      x = 0: "))
                .noneMatch(line -> line.startsWith("      x = 50: "));
        assertThat(explain(true)).anyMatch(line -> line.startsWith("      x = 50: "));
    }

    @Test
    void data_of_another_descriptor_are_not_taken_for_this_ones() throws IOException {
        project("height: 1");
        run();
        Files.writeString(folder.resolve("target/lz/report/data/a/p.csv"), "time,z,z_error\n0,1,0\n");
        assertThat(explain(false)).anyMatch(line -> line.startsWith("not computed yet: 2 quantities"));
    }

    private void run() throws IOException {
        Report.write(new ProjectFixture(folder).run(), SETTINGS, folder.resolve("target/lz"));
    }

    private List<String> explain(boolean everyPoint) {
        Harness harness = new ProjectFixture(folder).harness();
        return harness.explain(harness.experiments(Selection.ALL), folder.resolve("target/lz"), everyPoint);
    }

    private ProjectFixture project(String with) {
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with(
                        "reference/table.yaml",
                        "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: { uncertainty: { sigma: 0.3125 } } }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, with: { %s }, vary: { rows-of: table } }
                          q: { model: parabola, with: { %s }, vary: { rows-of: table } }
                        checks:
                          - curve: p
                            against: table
                            y: { absolute: 0.125, relative: 0.5, because: test }
                            must-notice:
                              height: { plus: 5 }
                          - { curve: q, against-curve: p, y: { absolute: 1, because: test } }
                        claims:
                          - { says: it is high, at: Eq. 1, of: p, value-of: y, value: { at-least: 0 } }
                        """.formatted(with, with));
    }
}
