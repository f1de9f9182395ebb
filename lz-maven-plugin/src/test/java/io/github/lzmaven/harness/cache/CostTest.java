package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.project.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostTest {

    private static final String GRID = "[1, 2, 3]";
    private static final String FIGURE = """
            figure: a
            curves:
              p: { model: parabola, with: { error: 0 }, vary: { height: [1, 2, 3], places: [[0, 1]] } }
            claims:
              - { says: "it is at least one", of: p, value-of: y, value: { at-least: 1 } }
            """;
    private static final CodeHash CODE = new CodeHash();

    @TempDir
    Path folder;

    private Cache cache() {
        return new Cache(Optional.of(new Store(folder.resolve("cache"))), CODE);
    }

    private Cost cost(ProjectFixture project) {
        return Cost.of(project.harness().experiments(Selection.ALL).get(0), cache().answers());
    }

    @Test
    void tells_kept_points_from_those_never_computed_and_those_whose_code_changed() throws IOException {
        ProjectFixture project = new ProjectFixture(folder).with("a.yaml", FIGURE);
        assertThat(cost(project)).isEqualTo(new Cost(3, 0, 0.0, 3, 0.0));

        project.run(cache());
        Cost kept = cost(project);
        assertThat(kept).isEqualTo(new Cost(3, 3, kept.seconds(), 0, 0.0));
        assertThat(kept.seconds()).isPositive(); // what the model took, as the run measured it

        project.with("a.yaml", FIGURE.replace(GRID, "[1, 2, 3, 4, 5]"));
        assertThat(cost(project)).isEqualTo(new Cost(5, 3, kept.seconds(), 2, 0.0));

        Path answers = folder.resolve("cache/answers");
        try (var codes = Files.list(answers)) {
            Files.move(codes.findFirst().orElseThrow(), answers.resolve("other-code"));
        }
        assertThat(cost(project)).isEqualTo(new Cost(5, 0, 0.0, 2, kept.seconds()));
    }

    @Test
    void says_it_in_words() {
        assertThat(new Cost(50, 12, 0.84, 8, 3.4).words())
                .isEqualTo("12 of 50 points kept (0.8 s), 30 took 3.4 s last time, 8 never computed");
        assertThat(new Cost(3, 3, 0.04, 0, 0.0).words()).isEqualTo("all 3 points kept (0.0 s)");
        assertThat(new Cost(3, 0, 0.0, 3, 0.0).words()).isEqualTo("0 of 3 points kept, 3 never computed");
    }
}
