package io.github.lzmaven.harness.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tolerance of 1 at a height of 1: the share used is the height less 1. */
class HistoryTest {

    @TempDir
    Path folder;

    @Test
    void a_run_adds_a_line_where_it_brings_news_and_takes_none_away() throws IOException {
        assertThat(keep(1.125)).isEqualTo(1);
        assertThat(keep(1.125)).isZero();
        assertThat(keep(2.5)).isEqualTo(1);
        assertThat(keep(1.125)).isEqualTo(1);
        String yardstick = lines().get(1).replaceAll(".*,", "");
        assertThat(yardstick).matches("[0-9a-f]{12}");
        assertThat(lines())
                .containsExactly(
                        "figure,curve,against,quantity,used,verdict,yardstick",
                        "a,p,table,y,0.125,AGREES," + yardstick,
                        "a,p,table,y,1.5,DRIFTS," + yardstick,
                        "a,p,table,y,0.125,AGREES," + yardstick);
    }

    @Test
    void a_share_that_rises_five_times_alarms_and_four_times_does_not() throws IOException {
        for (double height : new double[] {1.5, 1.5625, 1.625, 1.6875}) {
            assertThat(alarms(height)).isEmpty();
            keep(height);
        }
        assertThat(alarms(1.75))
                .containsExactly(
                        "h.csv: LZ-CMP-015 what a: p vs table, y uses of what is allowed creeps up: 50 %, 56 %, 63 %, 69 %,"
                                + " 75 % in the last 5 entries; find what moves it before it drifts; a new reference or"
                                + " tolerance starts anew");
        keep(1.75);
        assertThat(alarms(1.75)).as("as long as it stays up").hasSize(1);
        assertThat(alarms(1.7)).as("once it falls").isEmpty();
    }

    @Test
    void a_share_that_has_doubled_since_the_reference_was_set_alarms() throws IOException {
        keep(1.25);
        keep(1.125);
        assertThat(alarms(1.4375)).isEmpty();
        assertThat(alarms(1.5)).hasSize(1).first().asString().contains("from 25 % when its reference", "to 50 % now");
    }

    @Test
    void noise_far_from_the_bound_alarms_nobody() throws IOException {
        for (double height : new double[] {1.001, 1.002, 1.004, 1.008, 1.016}) {
            keep(height);
        }
        assertThat(alarms(1.032)).isEmpty();
    }

    @Test
    void another_tolerance_or_table_starts_anew() throws IOException {
        keep(1.25);
        Outcome tighter = run(1.25, 0.5);
        History.read(file(), "h.csv").append(file(), tighter);
        assertThat(lines()).hasSize(3);
        assertThat(History.read(file(), "h.csv").alarms(tighter)).isEmpty();
    }

    @Test
    void lines_that_are_none_are_told_passed_over_and_kept() throws IOException {
        keep(1.125);
        Files.writeString(
                file(), Files.readString(file()) + "a,p,table\na,p,table,y,much,AGREES,0\n<<<<<<< HEAD\na,p,ta");
        History history = History.read(file(), "h.csv");
        assertThat(history.problems())
                .extracting(Problem::toString)
                .hasSize(4)
                .allMatch(problem -> problem.contains("LZ-RUN-007"))
                .anyMatch(problem -> problem.startsWith("h.csv:6: "));
        assertThat(history.append(file(), run(1.25, 1.0))).isEqualTo(1);
        assertThat(lines()).hasSize(7).contains("a,p,ta").last().asString().startsWith("a,p,table,y,0.25,");
    }

    @Test
    void two_builds_at_once_lose_nothing() throws IOException {
        History one = History.read(file(), "h.csv");
        History other = History.read(file(), "h.csv");
        one.append(file(), run(1.125, 1.0));
        other.append(file(), run(1.25, 1.0));
        assertThat(History.read(file(), "h.csv").problems()).isEmpty();
        assertThat(lines()).filteredOn(line -> line.startsWith("a,p,")).hasSize(2);
    }

    @Test
    void lines_of_windows_are_read_as_well() throws IOException {
        keep(1.125);
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));
        assertThat(History.read(file(), "h.csv").problems()).isEmpty();
        assertThat(keep(1.125)).isZero();
    }

    private int keep(double height) throws IOException {
        return History.read(file(), "h.csv").append(file(), run(height, 1.0));
    }

    private List<String> alarms(double height) throws IOException {
        return History.read(file(), "h.csv").alarms(run(height, 1.0)).stream()
                .map(Problem::toString)
                .toList();
    }

    private Path file() {
        return folder.resolve("kept/h.csv");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private Outcome run(double height, double tolerance) {
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, with: { height: %s }, vary: { rows-of: table } }
                        checks:
                          - { curve: p, against: table, y: { absolute: %s, because: test } }
                        """.formatted(height, tolerance))
                .run();
    }
}
