package io.github.lzmaven.harness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every identifier has its section in the documentation, in order, under the title it has in the code. */
class IdentifiersPageTest {

    @Test
    void each_rule_has_a_section_and_each_section_a_rule() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "identifiers.md"));
        List<String> sections = Pattern.compile("^## (LZ-\\S+)\\n\\n\\*(.*?)\\.\\* \\S", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
        assertThat(sections)
                .isEqualTo(Arrays.stream(Rule.values())
                        .map(rule -> rule.id() + " " + rule.title())
                        .sorted()
                        .toList());
    }

    @Test
    void identifiers_are_unique() {
        assertThat(Rule.values()).extracting(Rule::id).doesNotHaveDuplicates();
    }
}
