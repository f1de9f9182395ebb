package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Series CROSSINGS = new Series(
            List.of(
                    Column.key("gap", "energy", Column.Role.PARAMETER, 0.1, 0.1, 0.2, 0.2),
                    Column.key("crossing", "1", Column.Role.COORDINATE, 0.0, 1.0, 0.0, 1.0),
                    Column.result("t", "ħ/energy", new double[] {0.0, 1.5, 0.0, 2.5}, new double[1], 1.0, Map.of())),
            new int[] {0, 0, 1, 1});

    @Test
    void along_a_coordinate_each_parameter_has_its_line() {
        assertThat(Groups.of(CROSSINGS, "crossing")).containsExactly(new int[] {0, 1}, new int[] {2, 3});
    }

    @Test
    void along_a_result_the_coordinates_number_the_points_of_a_line() {
        assertThat(Groups.of(CROSSINGS, "t")).containsExactly(new int[] {0, 1}, new int[] {2, 3});
    }
}
