package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.ControlOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure as a test suite for build servers, in the form Surefire writes: a test case for each quantity of a check, each
 * control, each claim, and each curve that could not be computed. All times are 0: how long something took is not a result.
 */
final class JunitXml {

    private record Case(String name, Optional<Failure> failure) {}

    private record Failure(String type, String message, String text) {}

    private final FigureOutcome figure;
    private final FailureBlock.Trail trail;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    private JunitXml(FigureOutcome figure, FailureBlock.Trail trail) {
        this.figure = figure;
        this.trail = trail;
    }

    static String write(FigureOutcome figure, FailureBlock.Trail trail) {
        JunitXml suite = new JunitXml(figure, trail);
        figure.curves().values().forEach(suite::addCurve);
        figure.checks().forEach(suite::addCheck);
        figure.claims().forEach(suite::addClaim);
        return suite.xml();
    }

    private void addCurve(CurveOutcome curve) {
        if (!curve.problems().isEmpty()) {
            FailureBlock block = FailureBlock.of(figure, curve, trail);
            cases.add(new Case("curve " + curve.curve().name(), Optional.of(failure(block))));
        }
    }

    private void addCheck(CheckOutcome check) {
        String name = FailureBlock.name(check.check());
        if (check.comparison().quantities().isEmpty()) {
            cases.add(new Case(name, Optional.of(failure(FailureBlock.of(figure, check, trail)))));
        }
        for (QuantityComparison quantity : check.comparison().quantities()) {
            String test = name + ", " + quantity.quantity();
            properties.put("used: " + test, Numbers.percent(quantity.used()));
            cases.add(new Case(test, failure(check, quantity)));
        }
        for (ControlOutcome control : check.controls()) {
            String test = name + " notices " + control.control().words();
            cases.add(new Case(
                    test,
                    control.noticed()
                            ? Optional.empty()
                            : Optional.of(new Failure(
                                    "blunt", Rule.BLUNT.id() + " " + control.sentence(), blunt(check, control)))));
        }
    }

    private Optional<Failure> failure(CheckOutcome check, QuantityComparison quantity) {
        if (quantity.verdict().passes()) {
            return Optional.empty();
        }
        List<FailureBlock> blocks = FailureBlock.allOf(figure, check, quantity, trail);
        return Optional.of(new Failure(
                blocks.get(0).type(),
                blocks.get(0).headline(),
                blocks.stream().map(FailureBlock::toString).collect(Collectors.joining("\n"))));
    }

    private static String blunt(CheckOutcome check, ControlOutcome control) {
        return Stream.concat(
                        Stream.of(control.control().place() + ": " + control.sentence()),
                        check.problems().stream().map(Problem::toString))
                .distinct()
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private void addClaim(ClaimOutcome claim) {
        String name = "claim: " + FailureBlock.name(claim.claim());
        cases.add(new Case(
                name,
                claim.status().passes()
                        ? Optional.empty()
                        : Optional.of(failure(FailureBlock.of(figure, claim, trail)))));
    }

    private static Failure failure(FailureBlock block) {
        return new Failure(block.type(), block.headline(), block.toString());
    }

    private String xml() {
        String id = escaped(figure.experiment().figure());
        long failures =
                cases.stream().filter(test -> test.failure().isPresent()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"" + id + "\" time=\"0\" tests=\"" + cases.size() + "\" errors=\"0\" skipped=\"0\""
                + " failures=\"" + failures + "\">\n");
        xml.append("  <properties>\n");
        properties.forEach((name, value) ->
                xml.append("    <property name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\"/>\n"));
        xml.append("  </properties>\n");
        for (Case test : cases) {
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
