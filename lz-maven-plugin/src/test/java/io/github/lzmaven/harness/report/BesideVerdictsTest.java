package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report tells beside verdicts: what would be noticed, how curves agree, what rests on approved tables, warnings. */
class BesideVerdictsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Outcome outcome = new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,2\n1,3\n")
                .with("reference/table.yaml", "tier: approved\nsource: our own\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: 2 }, vary: { rows-of: table } }
                          q: { model: parabola, with: { height: 2, error: 0.5 }, vary: { rows-of: table } }
                        checks:
                          - curve: p
                            against: table
                            y: { absolute: 0.0009765625, because: 1/1024 }
                            must-notice: { height: { plus: 0.5 } }
                          - { curve: q, against: table, y: { absolute: 1, because: test } }
                        """)
                .run()
                .with(List.of(new Problem(
                        Rule.ORPHAN_TABLE,
                        Place.inFile("src/lz/reference/old.csv"),
                        "no descriptor uses it",
                        "remove it")));
        Report.write(outcome, Samples.SETTINGS, folder.resolve("target"));
    }

    @Test
    void the_page_shows_the_smallest_changes_and_the_agreement_of_curves() throws IOException {
        assertThat(text("report/a.html"))
                .contains("<th scope=\"row\">height<td class=\"n\" data-label=\"change\">0.049 %<td>height + 0.5\n")
                .contains("No deliberate mistake tries: manners.")
                .contains("How the curves agree with one another", "p and q", "explains it");
    }

    @Test
    void the_first_page_and_the_summary_show_warnings_and_what_rests_on_approved_tables_alone() throws IOException {
        String warning = "src/lz/reference/old.csv: LZ-REF-013 no descriptor uses it; remove it";
        assertThat(text("report/index.html")).contains("1 figure (1 on approved tables alone)", warning);
        assertThat(text("report/summary.md"))
                .contains(
                        "1 figure (1 on approved tables alone)",
                        "    " + warning,
                        "| a | height by 0.049 % | manners |");
    }

    @Test
    void programs_find_all_of_it_in_the_results() throws IOException {
        assertThat(text("results.json"))
                .contains("\"approved-alone\" : 1", "\"id\" : \"LZ-REF-013\"")
                .contains("\"relative\" : 4.8828125E-4", "\"untried\" : [\n        \"manners\"\n      ]")
                .contains("\"within-errors\" : true", "\"data\" : \"report/data/a/p.csv\"");
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("target").resolve(file));
    }
}
