package io.github.lzmaven.harness.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ModelOfNames;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables with their sidecars, and what they mean for a model. */
class ReferencesTest {

    /** Three parameters, a time, a probability. */
    private static final Model SWEEP = new ModelOfNames(
            List.of(
                    Parameter.number("T", "T", "Δ/k_B", "temperature"),
                    Parameter.number("sweep-speed", "v", "Δ²/ħ", "speed"),
                    Parameter.choice("mode", "how", "slow", "fast")),
            List.of(Quantity.coordinate("t", "1", "time"), Quantity.result("P", "1", "probability")));

    private static final Place HERE = Place.atLine("d.yaml", 4);

    private final List<TableSource.Found> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final References references = new References(new Files());

    @Test
    void a_table_knows_its_origin_and_its_rows_their_lines() {
        given("""
                tier: independent-code
                source: two steps
                program: { name: TEMPO, version: "22" }
                columns: { T: {}, P: {} }
                """, "T,P\n0.4,0.5\n\n6.4,0.25\n");
        ReferenceTable table = find().orElseThrow();
        Series series = table.bind(SWEEP, problems);
        assertThat(problems).isEmpty();
        assertThat(table.tier()).isEqualTo(Tier.INDEPENDENT_CODE);
        assertThat(table.source()).isEqualTo("two steps");
        assertThat(table.program()).contains("TEMPO 22");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.place(series, 1)).hasToString("t.csv:4");
        assertThat(series.require("T").role()).isEqualTo(Column.Role.PARAMETER);
        assertThat(series.require("T").unit()).isEqualTo("Δ/k_B");
        assertThat(series.require("P").value(1)).isEqualTo(0.25);
        assertThat(series.require("P").error(1)).isZero();
    }

    @Test
    void columns_take_the_names_of_the_model_and_may_be_ignored() {
        Series series = bound(
                "columns: { v: { is: sweep-speed, unit: \"Δ²/ħ\" }, note: { ignore: true }, P: {} }",
                "v,note,P\n0.1,see text,0.5\n");
        assertThat(series.columns()).extracting(Column::name).containsExactly("sweep-speed", "P");
    }

    @Test
    void a_wide_table_becomes_one_block_of_rows_for_each_set_of_parameters() {
        Series series = bound(
                "columns: { t: {}, cold: { is: P, at: { T: 0.4, mode: slow } },"
                        + " hot: { is: P, at: { T: 6.4, mode: fast } } }",
                "t,cold,hot\n0,0.1,0.3\n1,0.2,0.4\n");
        assertThat(series.rows()).isEqualTo(4);
        assertThat(column(series, "P")).containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(column(series, "t")).containsExactly(0.0, 1.0, 0.0, 1.0);
        assertThat(column(series, "T")).containsExactly(0.4, 0.4, 6.4, 6.4);
        assertThat(series.require("mode").text(2)).isEqualTo("fast");
        assertThat(series.origin(3)).isEqualTo(3);
    }

    @Test
    void sigma_and_bound_in_one_wide_result_keep_their_weights() {
        Series series = bound(
                "columns: { a: { is: P, at: { T: 1 }, uncertainty: { sigma: 0.25 } },"
                        + " b: { is: P, at: { T: 2 }, uncertainty: { bound: 0.25 } } }",
                "a,b\n1,1\n");
        Column p = series.require("P");
        assertThat(p.coverage() * p.error(0)).isEqualTo(0.5);
        assertThat(p.coverage() * p.error(1)).isEqualTo(0.25);
    }

    @Test
    void an_uncertainty_is_a_number_or_a_column_that_needs_no_entry() {
        Series series = bound(
                "columns: { T: {}, P: { uncertainty: { bound: P_err } } }", "T,P,P_err\n1,0.5,1e-3\n2,0.6,2e-3\n");
        assertThat(series.columns()).extracting(Column::name).containsExactly("T", "P");
        assertThat(series.require("P").error(1)).isEqualTo(2e-3);
        assertThat(series.require("P").coverage()).isEqualTo(1.0);
    }

    @Test
    void an_uncertain_place_counts_with_the_slope_there() {
        // P = t² has the slopes 0, 2, 4, 6, which a parabola through three points finds without error
        String square = "t,P\n0,0\n1,1\n2,4\n3,9\n";
        assertThat(allowed("t: { uncertainty: { sigma: 0.25 } }, P: {}", square))
                .containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(allowed("t: { uncertainty: { bound: 0.25 } }, P: {}", square))
                .containsExactly(0.0, 0.5, 1.0, 1.5);
    }

    @Test
    void standard_deviations_of_place_and_value_add_up_in_squares_and_bounds_as_they_are() {
        String line = "t,P,t_err\n0,0,3\n1,1,3\n"; // slope 1; sigmas 3 and 4 give 5, which counts twice
        assertThat(allowed("t: { uncertainty: { sigma: t_err } }, P: { uncertainty: { sigma: 4 } }", line))
                .containsExactly(10.0, 10.0);
        assertThat(allowed("t: { uncertainty: { sigma: t_err } }, P: { uncertainty: { bound: 4 } }", line))
                .containsExactly(10.0, 10.0);
        assertThat(allowed("t: { uncertainty: { bound: t_err } }, P: { uncertainty: { bound: 4 } }", line))
                .containsExactly(7.0, 7.0);
    }

    @Test
    void each_curve_of_a_table_has_its_own_slope_in_any_order_of_rows() {
        assertThat(allowed("T: {}, t: { uncertainty: { bound: 1 } }, P: {}", "T,t,P\n2,1,5\n1,0,0\n2,0,0\n1,1,3\n"))
                .containsExactly(5.0, 3.0, 5.0, 3.0);
    }

    @Test
    void an_uncertain_place_without_a_neighbour_is_told() {
        given("tier: closed-form\nsource: s\ncolumns: { t: { uncertainty: { bound: 1 } }, P: {} }\n", "t,P\n2,1\n");
        find().orElseThrow().bind(SWEEP, problems);
        assertThat(problems).hasSize(1).first().asString().contains("LZ-REF-012", "no neighbour at another t");
    }

    /** What the uncertainties of a table allow for P in each row. */
    private double[] allowed(String columns, String csv) {
        files.clear();
        given("tier: published-figure\nsource: s\ncolumns: { " + columns + " }\n", csv);
        Series series = new References(new Files())
                .find("t", HERE, problems)
                .orElseThrow()
                .bind(SWEEP, problems);
        assertThat(problems).isEmpty();
        Column column = series.require("P");
        return IntStream.range(0, series.rows())
                .mapToDouble(row -> column.coverage() * column.error(row))
                .toArray();
    }

    @Test
    void an_empty_cell_means_what_the_sidecar_says() {
        Series series = bound("columns: { T: {}, P: { empty: monotonic } }", "T,P\n1,\n2,0.5\n3,monotonic\n");
        assertThat(series.require("P").none(0)).contains("monotonic");
        assertThat(series.require("P").none(1)).isEmpty();
        assertThat(series.require("P").none(2)).contains("monotonic");
    }

    @Test
    void words_of_a_choice_are_kept_and_words_elsewhere_are_not_numbers() {
        Series series = bound("columns: { mode: {}, P: {} }", "mode,P\nslow,1\nfast,2\n");
        assertThat(series.require("mode").isWords()).isTrue();
        tell("columns: { T: {}, P: {} }", "T,P\nwarm,1\n", "t.csv:2: LZ-REF-007 'warm' in column 'T' is not a number");
    }

    @Test
    void a_table_that_is_not_found_names_the_nearest_one() {
        given("tier: closed-form\nsource: s\ncolumns: { P: {} }\n", "P\n1\n");
        references.find("s", HERE, problems);
        assertThat(problems)
                .singleElement()
                .hasToString("d.yaml:4: LZ-REF-001 no reference table 's' in memory; did you mean 't'?; known here: t");
    }

    @Test
    void a_table_without_sidecar_proves_nothing() {
        files.add(new TableSource.Found("t.csv", "here", "P\n1\n"));
        assertThat(find()).isEmpty();
        assertThat(problems).singleElement().asString().startsWith("t.csv: LZ-REF-002 the table has no sidecar");
    }

    @Test
    void a_sidecar_elsewhere_is_not_the_sidecar_of_this_table() {
        files.add(new TableSource.Found("t.csv", "here", "P\n1\n"));
        files.add(new TableSource.Found("t.yaml", "there", "tier: closed-form\nsource: s\ncolumns: { P: {} }\n"));
        assertThat(find()).isEmpty();
        assertThat(problems).singleElement().asString().startsWith("t.csv: LZ-REF-002");
    }

    @Test
    void one_id_in_two_places_is_ambiguous() {
        given("tier: closed-form\nsource: s\ncolumns: { P: {} }\n", "P\n1\n");
        files.add(new TableSource.Found("t.csv", "there", "P\n2\n"));
        assertThat(find()).isEmpty();
        assertThat(problems)
                .singleElement()
                .hasToString("d.yaml:4: LZ-REF-003 the reference table 't' is found in 2 places: here and there;"
                        + " keep one of them");
    }

    @Test
    void a_table_is_read_and_told_about_once() {
        assertThat(find()).isEmpty();
        assertThat(find()).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void everything_wrong_with_sidecar_and_table_is_told_at_once() {
        given("""
                tier: digitised
                columns:
                  T: {}
                  P: { uncertainty: { bound: P_er }, units: 1 }
                  Q: {}
                """, "T,P,P_err\n1,2,3\n4,5\n");
        assertThat(find()).isEmpty();
        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(p -> assertThat(p)
                        .startsWith(
                                "t.yaml:1:1: LZ-DSC-006 'tier' is the text \"digitised\"; write one of: closed-form,"))
                .anySatisfy(p -> assertThat(p).startsWith("t.yaml:1:1: LZ-DSC-005 the key 'source' is missing"))
                .anySatisfy(p -> assertThat(p).startsWith("t.yaml:4:38: LZ-DSC-004 the key 'units' is not known"))
                .anySatisfy(p -> assertThat(p).startsWith("t.yaml:2:1: LZ-REF-005 the column 'P_err' of the table"))
                .anySatisfy(p -> assertThat(p).startsWith("t.yaml:5:3: LZ-REF-006 the table has no column 'Q'"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith(
                                "t.yaml:4:8: LZ-REF-006 the table has no column 'P_er' for the uncertainty of 'P'; did"
                                        + " you mean 'P_err'?"))
                .anySatisfy(p -> assertThat(p).startsWith("t.csv:3: LZ-REF-008 the row has 2 cells, the header 3"))
                .hasSize(7);
    }

    @Test
    void what_does_not_fit_the_model_is_told() {
        tell("columns: { T: { unit: K }, P: {} }", "T,P\n1,1\n", "t.csv: LZ-REF-010 column 'T' is in K, the model's");
        tell("columns: { temp: {}, P: {} }", "temp,P\n1,1\n", "t.csv: LZ-REF-011 column 'temp' holds 'temp', which");
        tell(
                "columns: { P: { at: { TT: 1 } } }",
                "P\n1\n",
                "t.csv: LZ-REF-011 column 'at' holds 'TT', which the model does not have; did you mean 'T'?");
    }

    @Test
    void parameters_given_in_two_ways_are_told() {
        tell(
                "columns: { T: {}, P: { at: { T: 1 } } }",
                "T,P\n1,1\n",
                "t.csv: LZ-REF-004 'T' is given by 'at' and by the column 'T'");
        tell(
                "columns: { a: { is: P, at: { T: 1 } }, b: { is: P, at: { sweep-speed: 1 } } }",
                "a,b\n1,1\n",
                "t.csv: LZ-REF-004 some columns say 'at' which 'T' they were computed, others do not");
        tell(
                "columns: { a: { is: P, at: { T: 1 } }, b: { is: P, at: { T: 1 } } }",
                "a,b\n1,1\n",
                "t.csv: LZ-REF-004 the columns 'a' and 'b' both hold 'P'");
    }

    @Test
    void numbers_written_as_elsewhere_are_told_with_the_cure() {
        tell(
                "columns: { T: {}, P: {} }",
                "T,P\n1,\"0,5\"\n",
                "t.csv:2: LZ-REF-007 '0,5' in column 'P' is not a number;" + " write a decimal point, not a comma");
        problems.clear();
        files.clear();
        given("tier: closed-form\nsource: s\ncolumns: { T: {}, P: {} }\n", "T,P\n1,0,5\n");
        assertThat(new References(new Files()).find("t", HERE, problems)).isEmpty();
        assertThat(problems)
                .singleElement()
                .hasToString("t.csv:2: LZ-REF-008 the row has 3 cells, the header 2;"
                        + " it looks like decimal commas: write 0.5, not 0,5");
    }

    @Test
    void a_broken_table_of_many_rows_does_not_flood_the_console() {
        StringBuilder csv = new StringBuilder("T,P\n");
        IntStream.range(0, 1000).forEach(i -> csv.append("1,x\n"));
        given("tier: closed-form\nsource: s\ncolumns: { T: {}, P: {} }\n", csv.toString());
        find().orElseThrow().bind(SWEEP, problems);
        assertThat(problems).hasSize(20);
    }

    @Test
    void a_comma_inside_quotes_does_not_split_a_cell() {
        Series series = bound(
                "columns: { \"a,b\": { is: P }, note: { ignore: true } }",
                "\"a,b\",note\n1.5,\"said \"\"so\"\", twice\nover\"\n2.5,\n");
        assertThat(column(series, "P")).containsExactly(1.5, 2.5);
        assertThat(series.origin(1)).isEqualTo(4);
    }

    private void tell(String columns, String csv, String expected) {
        problems.clear();
        files.clear();
        given("tier: closed-form\nsource: s\n" + columns + "\n", csv);
        new References(new Files()).find("t", HERE, problems).ifPresent(table -> table.bind(SWEEP, problems));
        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(p -> assertThat(p).startsWith(expected));
    }

    private Series bound(String columns, String csv) {
        given("tier: closed-form\nsource: s\n" + columns + "\n", csv);
        Optional<ReferenceTable> table = find();
        assertThat(problems).isEmpty();
        Series series = table.orElseThrow().bind(SWEEP, problems);
        assertThat(problems).isEmpty();
        return series;
    }

    private void given(String sidecar, String csv) {
        files.add(new TableSource.Found("t.csv", "here", csv));
        files.add(new TableSource.Found("t.yaml", "here", sidecar));
    }

    private Optional<ReferenceTable> find() {
        return references.find("t", HERE, problems);
    }

    private static double[] column(Series series, String name) {
        return IntStream.range(0, series.rows())
                .mapToDouble(series.require(name)::value)
                .toArray();
    }

    /** Files in memory. */
    private final class Files implements TableSource {
        @Override
        public List<Found> find(String name) {
            return files.stream().filter(found -> found.file().equals(name)).toList();
        }

        @Override
        public Collection<String> ids() {
            return List.of("t");
        }

        @Override
        public String places() {
            return "memory";
        }
    }
}
