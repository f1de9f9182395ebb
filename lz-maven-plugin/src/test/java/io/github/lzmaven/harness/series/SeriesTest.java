package io.github.lzmaven.harness.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private static final Series SERIES = new Series(
            List.of(
                    Column.key("temperature", "Δ/k_B", Column.Role.PARAMETER, 0.4, 6.4, 6.4),
                    Column.key("coupling", "1", Column.Role.PARAMETER, 0.005),
                    Column.words("readout", "superadiabatic", "instantaneous", "instantaneous"),
                    Column.result(
                            "P_LZ",
                            "1",
                            new double[] {0.5, Double.NaN, 0.25},
                            new double[] {1e-9, 0.0, Double.NaN},
                            2.0,
                            Map.of(1, "too, cold"))),
            new int[] {7, 8, 9});

    @Test
    void a_row_says_where_it_is_by_the_keys_that_vary() {
        assertThat(SERIES.at(1)).isEqualTo("temperature = 6.4, readout = instantaneous");
        assertThat(SERIES.pick(new int[] {1}).at(0)).isEqualTo("its only point");
    }

    @Test
    void picked_rows_keep_values_errors_reasons_and_origins() {
        Series picked = SERIES.pick(new int[] {2, 1});
        Column result = picked.require("P_LZ");
        assertThat(result.value(0)).isEqualTo(0.25);
        assertThat(result.error(0)).isNaN();
        assertThat(result.coverage()).isEqualTo(2.0);
        assertThat(result.none(0)).isEmpty();
        assertThat(result.none(1)).contains("too, cold");
        assertThat(picked.origin(1)).isEqualTo(8);
        assertThat(picked.require("coupling").value(1)).isEqualTo(0.005);
        assertThat(picked.require("coupling").isConstant()).isTrue();
    }

    @Test
    void what_all_rows_share_can_be_left_out() {
        assertThat(Csv.write(SERIES.varying()).lines().findFirst()).contains("temperature,readout,P_LZ,P_LZ_error");
    }

    @Test
    void two_columns_of_one_name_and_unknown_columns_are_refused() {
        Column x = Column.key("x", "1", Column.Role.PARAMETER, 1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(List.of(x, x), new int[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> SERIES.require("x"));
    }

    @Test
    void csv_reads_back_to_the_same_bits_and_quotes_what_needs_it() {
        assertThat(Csv.write(SERIES)).isEqualTo("""
                        temperature,coupling,readout,P_LZ,P_LZ_error
                        0.4,0.005,superadiabatic,0.5,1.0E-9
                        6.4,0.005,instantaneous,"too, cold",
                        6.4,0.005,instantaneous,0.25,
                        """);
    }

    @Test
    void a_filter_picks_by_bounds_values_and_words() {
        assertThat(rows("temperature", bounds(0.4, 6.3))).isEqualTo(1);
        assertThat(rows("temperature", bounds(6.4, Double.POSITIVE_INFINITY))).isEqualTo(2);
        assertThat(rows("temperature", anyOf(6.4000000001))).isEqualTo(2);
        assertThat(rows("temperature", anyOf(0.4, 6.4))).isEqualTo(3);
        assertThat(rows("readout", anyOf("instantaneous"))).isEqualTo(2);
        assertThat(rows("readout", anyOf("other"))).isZero();
        assertThat(rows("no-such-column", anyOf(1.0))).isEqualTo(3);
        assertThat(Filter.ALL.apply(SERIES)).isSameAs(SERIES);
    }

    @Test
    void a_bound_on_words_or_on_what_does_not_exist_admits_nothing() {
        assertThat(rows("readout", bounds(0.0, 1.0))).isZero();
        assertThat(rows("P_LZ", bounds(0.0, 1.0))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8548129,4,0.8548",
        "1.0E-7,2,1e-07",
        "-0.5,3,-0.5",
        "0.0,3,0",
        "1234.5,2,1.2e+03",
        "100,3,100",
        "99.96,3,100",
        "999.6,3,1e+03",
        "123456,6,123456",
        "0.00012345,2,0.00012",
        "9.9996E-5,4,0.0001",
        "9.9994E-5,4,9.999e-05",
        "1.5,1,2",
        "-2.5E-10,1,-3e-10",
        "1E300,3,1e+300",
        "9.9E-324,2,9.9e-324",
        "Infinity,3,∞",
        "-Infinity,3,-∞",
        "NaN,3,NaN"
    })
    void numbers_for_people_are_rounded(double number, int digits, String text) {
        assertThat(Numbers.rounded(number, digits)).isEqualTo(text);
    }

    @Test
    void numbers_are_written_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Numbers.rounded(0.125, 3)).isEqualTo("0.125");
            assertThat(Numbers.exact(1e-300)).isEqualTo("1.0E-300");
            assertThat(Numbers.percent(0.123)).isEqualTo("12 %");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_for_people_are_those_of_the_formatter_without_trailing_zeros() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double number = Math.scalb(random.nextDouble() - 0.5, random.nextInt(80) - 40);
            int digits = 1 + random.nextInt(9);
            String formatted = String.format(Locale.ROOT, "%." + digits + "g", number);
            assertThat(Numbers.rounded(number, digits))
                    .as("%s to %d digits", number, digits)
                    .isEqualTo(formatted.replaceAll("(\\.\\d*?)0+(?=e|$)", "$1").replaceAll("\\.(?=e|$)", ""));
        }
    }

    @Test
    void numbers_that_come_back_are_written_like_those_that_are_new() {
        int rows = 40_000;
        double[] values = new double[rows];
        double[] errors = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = row % 3 == 0 ? -0.0 : row % 7 / 7.0 + row / 13.0;
            errors[row] = row % 5 == 0 ? 0.0 : row % 900 * 1e-7;
        }
        Series series = new Series(List.of(Column.result("y", "1", values, errors, 1.0, Map.of())), new int[rows]);
        List<String> lines = Csv.write(series).lines().skip(1).toList();
        assertThat(lines).hasSize(rows);
        for (int row = 0; row < rows; row++) {
            assertThat(lines.get(row))
                    .isEqualTo(Numbers.exact(values[row]) + "," + Numbers.exact(Numbers.roundedUp(errors[row], 2)));
        }
    }

    private static int rows(String column, Filter.Condition condition) {
        return new Filter(Map.of(column, condition)).apply(SERIES).rows();
    }

    private static Filter.Condition bounds(double from, double to) {
        return new Filter.Condition(from, to, List.of());
    }

    private static Filter.Condition anyOf(Object... values) {
        return new Filter.Condition(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(values));
    }
}
