package io.github.lzmaven.harness.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedRunTest {

    private static final String KEYS = "t,kind,p,p_error\n";

    @TempDir
    private Path folder;

    @Test
    void nothing_there_is_no_run() throws IOException {
        assertThat(RecordedRun.read(folder.resolve("results.json"))).isEmpty();
    }

    @Test
    void a_run_of_nothing_has_empty_lists() throws IOException {
        RecordedRun run = read("{\"schema-version\": 1, \"status\": \"skipped\"}");
        assertThat(run.figures()).isEmpty();
        assertThat(run.checks()).isEmpty();
        assertThat(run.claims()).isEmpty();
    }

    @Test
    void keys_added_later_are_passed_over() throws IOException {
        assertThat(read("{\"schema-version\": 1, \"status\": \"passed\", \"weather\": \"fine\"}")
                        .status())
                .isEqualTo("passed");
    }

    @Test
    void another_file_is_refused_in_words() {
        assertThatThrownBy(() -> read("not json"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no results.json");
        assertThatThrownBy(() -> read("{\"schema-version\": 2, \"status\": \"passed\"}"))
                .hasMessageContaining("not of version 1");
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("not of version 1");
    }

    @Test
    void what_did_not_move_is_not_listed() throws IOException {
        RecordedRun run = run(check("AGREES", 0.5), claim("HOLDS", "0.25"));
        Difference difference = Difference.between(run, run);
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.compared()).isEqualTo(2);
    }

    @Test
    void another_verdict_comes_before_a_larger_share() throws IOException {
        Difference difference = Difference.between(
                run(check("AGREES", 0.1), claim("HOLDS", "0.25")), run(check("NEAR", 0.9), claim("FAILS", "-0.1")));
        assertThat(difference.moved())
                .extracting(Difference.Moved::toString)
                .containsExactly(
                        "fig-1: c vs r, p: AGREES used 10 % -> NEAR used 90 %",
                        "fig-1: it grows: HOLDS margin 0.25 -> FAILS margin -0.1");
        Difference shares = Difference.between(
                run(check("AGREES", 0.1), claim("HOLDS", "0.25")),
                run(check("AGREES", 0.7), claim("UNDECIDED", "0.2")));
        assertThat(shares.moved()).extracting(Difference.Moved::what).containsExactly("it grows", "c vs r, p");
    }

    @Test
    void what_is_new_or_gone_says_so() throws IOException {
        RecordedRun one = run(check("AGREES", 0.1));
        RecordedRun other = run(claim("NOT-TESTABLE", "null"));
        assertThat(Difference.between(one, other).moved())
                .extracting(Difference.Moved::toString)
                .containsExactly(
                        "fig-1: c vs r, p: AGREES used 10 % -> is gone",
                        "fig-1: it grows: was not there -> NOT-TESTABLE");
    }

    @Test
    void curves_that_moved_are_found_with_the_place_of_the_largest_change() throws IOException {
        List<CurveShift> shifts = shifts(
                KEYS + "1,slow,0.5,1e-3\n2,slow,0.25,1e-3\n3,fast,monotonic,\n",
                KEYS + "1,slow,0.5,1e-3\n2,slow,0.375,1e-3\n3,fast,monotonic,\n");
        assertThat(shifts).singleElement().satisfies(shift -> {
            assertThat(shift.result()).isEqualTo("p");
            assertThat(shift.largest()).isEqualTo(0.125);
            assertThat(shift.at()).isEqualTo("t = 2, kind = slow");
            assertThat(shift.now().require("p").error(1)).isEqualTo(1e-3);
            assertThat(shift.now().require("p").none(2)).contains("monotonic");
        });
    }

    @Test
    void other_rows_cannot_be_subtracted() throws IOException {
        assertThat(shifts(KEYS + "1,a,0.5,0\n", KEYS + "1,a,0.5,0\n2,a,0.5,0\n"))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.sameRows()).isFalse();
                    assertThat(shift.at()).isEqualTo("1 rows before, 2 now");
                });
    }

    @Test
    void a_value_that_exists_in_one_run_only_moved_most() throws IOException {
        assertThat(shifts(KEYS + "1,a,none,\n2,a,1,0\n", KEYS + "1,a,7,0\n2,a,1e9,0\n"))
                .singleElement()
                .satisfies(shift -> assertThat(shift.at()).startsWith("t = 1"));
    }

    @Test
    void other_errors_alone_are_no_change_of_values() throws IOException {
        assertThat(shifts(KEYS + "1,a,0.5,0\n", KEYS + "1,a,0.5,1e-9\n")).isEmpty();
    }

    private List<CurveShift> shifts(String before, String now) throws IOException {
        Path old = folder(Files.createDirectories(folder.resolve("old")), before);
        Path fresh = folder(Files.createDirectories(folder.resolve("new")), now);
        return CurveShift.between(
                RecordedRun.read(old).orElseThrow(),
                old,
                RecordedRun.read(fresh).orElseThrow(),
                fresh);
    }

    private static Path folder(Path folder, String curve) throws IOException {
        Files.writeString(folder.resolve("c.csv"), curve);
        return Files.writeString(folder.resolve("results.json"), json(List.of()));
    }

    private RecordedRun run(String... parts) throws IOException {
        return read(json(List.of(parts)));
    }

    private RecordedRun read(String json) throws IOException {
        return RecordedRun.read(Files.writeString(folder.resolve("results.json"), json))
                .orElseThrow();
    }

    private static String json(List<String> parts) {
        return "{\"schema-version\": 1, \"status\": \"passed\", \"figures\": [{\"figure\": \"fig-1\", \"curves\":"
                + " [{\"curve\": \"c\", \"model\": \"m\", \"data\": \"c.csv\", \"coordinates\": [\"t\"]}]}], "
                + list("checks", parts, "curve") + ", " + list("claims", parts, "says") + "}";
    }

    private static String list(String key, List<String> parts, String mark) {
        return parts.stream()
                .filter(part -> part.contains('"' + mark + '"'))
                .collect(Collectors.joining(", ", "\"" + key + "\": [", "]"));
    }

    private static String check(String verdict, double used) {
        return "{\"figure\": \"fig-1\", \"curve\": \"c\", \"against\": \"r\", \"quantity\": \"p\", \"verdict\": \""
                + verdict + "\", \"used\": " + used + ", \"worst\": null}";
    }

    private static String claim(String verdict, String margin) {
        return "{\"figure\": \"fig-1\", \"says\": \"it grows\", \"verdict\": \"" + verdict + "\", \"margin\": " + margin
                + "}";
    }
}
