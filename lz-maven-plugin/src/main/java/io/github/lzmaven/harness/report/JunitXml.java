package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureCase;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.series.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure as a test suite for build servers, in the form Surefire writes: a test case for each quantity of a check, each
 * control, each claim, and each curve that could not be computed. All times are 0: how long something took is not a result.
 */
final class JunitXml {

    private final FigureOutcome figure;
    private final List<FigureCase> cases;

    private JunitXml(FigureOutcome figure, FailureBlock.Trail trail) {
        this.figure = figure;
        this.cases = FigureCase.allOf(figure, trail);
    }

    static String write(FigureOutcome figure, FailureBlock.Trail trail) {
        return new JunitXml(figure, trail).xml();
    }

    /** How much of what is allowed each quantity uses. */
    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        figure.checks()
                .forEach(check -> check.comparison()
                        .quantities()
                        .forEach(quantity -> properties.put(
                                "used: " + FigureCase.name(check, quantity), Numbers.percent(quantity.used()))));
        return properties;
    }

    private String xml() {
        String id = escaped(figure.experiment().figure());
        long failures =
                cases.stream().filter(test -> test.failure().isPresent()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"" + id + "\" time=\"0\" tests=\"" + cases.size() + "\" errors=\"0\" skipped=\"0\""
                + " failures=\"" + failures + "\">\n");
        xml.append("  <properties>\n");
        properties()
                .forEach((name, value) -> xml.append(
                        "    <property name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\"/>\n"));
        xml.append("  </properties>\n");
        for (FigureCase test : cases) {
            xml.append("  <testcase name=\"" + escaped(test.name()) + "\" classname=\"" + id + "\" time=\"0\"");
            xml.append(test.failure()
                    .map(failure -> ">\n    <failure type=\"" + escaped(failure.type()) + "\" message=\""
                            + escaped(failure.message()) + "\">"
                            + escaped(failure.text()).replace("&#10;", "\n")
                            + "</failure>\n  </testcase>\n")
                    .orElse("/>\n"));
        }
        return xml.append("</testsuite>\n").toString();
    }

    /** Text for elements and attributes. Characters that XML 1.0 cannot hold become the replacement character. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\t' -> safe.append("&#9;");
                default -> safe.appendCodePoint(legal(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean legal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
