package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files that programs read. */
class ResultFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Outcome outcome = Samples.everything();
    private final Pages pages = Pages.of(outcome);

    @Test
    void results_fit_their_schema() throws IOException {
        JsonNode results = results(outcome);
        assertThat(schema().validate(results)).isEmpty();
        assertThat(results.get("schema-version").intValue()).isEqualTo(1);
        assertThat(results.get("status").textValue()).isEqualTo("failed");
        assertThat(results.get("counts").get("DRIFTS").intValue()).isEqualTo(4);
        assertThat(results(Samples.passing()).get("status").textValue()).isEqualTo("passed");
    }

    @Test
    void a_run_without_results_says_why() throws IOException {
        assertThat(schema().validate(JSON.readTree("{\"schema-version\": 1, \"status\": \"skipped\"}")))
                .isEmpty();
        assertThat(schema().validate(JSON.readTree("{\"schema-version\": 1, \"status\": \"passed\"}")))
                .isNotEmpty();
    }

    @Test
    void the_schema_admits_nothing_else() throws IOException {
        ObjectNode results = (ObjectNode) results(outcome);
        ((ObjectNode) results.get("checks").get(0)).put("verdict", "FINE");
        ((ObjectNode) results.get("claims").get(0)).remove("margin");
        results.put("time", "12:00");
        assertThat(schema().validate(results)).hasSize(3);
    }

    @Test
    void a_control_names_its_check_or_its_claim_and_never_both() throws IOException {
        ObjectNode results = (ObjectNode) results(Samples.passing());
        JsonNode controls = results.get("controls");
        assertThat(controls).hasSize(2);
        assertThat(controls.get(0).get("against").textValue()).isEqualTo("sample/fig-1-exact");
        assertThat(controls.get(1).get("claim").textValue())
                .isEqualTo("the minimum deepens with increasing temperature");
        assertThat(controls.get(1).get("noticed").booleanValue()).isTrue();
        assertThat(schema().validate(results)).isEmpty();
        ((ObjectNode) controls.get(0)).put("claim", "both");
        assertThat(schema().validate(results)).isNotEmpty();
    }

    @Test
    void the_worst_point_carries_its_numbers_and_its_line() throws IOException {
        JsonNode check = results(new Outcome(List.of(Samples.drifting("sample/fig-2"))))
                .get("checks")
                .get(0);
        assertThat(check.get("quantity").textValue()).isEqualTo("P_LZ");
        assertThat(check.get("verdict").textValue()).isEqualTo("DRIFTS");
        assertThat(check.get("identifiers")).hasSize(1).first().hasToString("\"LZ-CMP-011\"");
        JsonNode worst = check.get("worst");
        assertThat(worst.get("file").textValue()).isEqualTo("src/lz/reference/sample/fig-2-exact.csv");
        assertThat(worst.get("line").intValue()).isGreaterThan(1);
        assertThat(worst.get("computed").doubleValue() - worst.get("reference").doubleValue())
                .isEqualTo(worst.get("difference").doubleValue());
        assertThat(worst.get("allowed").doubleValue()).isEqualTo(2e-4 + 5e-5);
        assertThat(worst.get("uncertainty").doubleValue()).isEqualTo(5e-5);
    }

    @Test
    void what_json_has_no_number_for_is_a_word_or_null() throws IOException {
        FigureOutcome impossible = Samples.paperFigure("sample/fig-2", 1.0, 0.0);
        JsonNode results = results(new Outcome(List.of(impossible, Samples.hostile("sample/fig-6"))));
        assertThat(schema().validate(results)).isEmpty();
        assertThat(results.get("claims").get(2).get("margin").isNull()).isTrue();
    }

    @Test
    void junit_files_have_the_form_build_servers_read() throws Exception {
        javax.xml.validation.Schema form = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ResultFilesTest.class.getResource("junit.xsd"));
        for (FigureOutcome figure : outcome.figures()) {
            form.newValidator().validate(new StreamSource(new StringReader(junit(figure))));
        }
        assertThatThrownBy(() -> form.newValidator().validate(new StreamSource(new StringReader("<testsuite/>"))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void junit_has_a_case_for_each_quantity_control_and_claim() throws Exception {
        Document suite = parsed(junit(Samples.drifting("sample/fig-2")));
        assertThat(suite.getDocumentElement().getAttribute("failures")).isEqualTo("3");
        assertThat(names(suite))
                .containsExactly(
                        "bloch vs sample/fig-2-exact, P_LZ",
                        "bloch vs sample/fig-2-exact, P_ES",
                        "bloch vs sample/fig-2-exact notices temperature × 1.02",
                        "claim: \"the curve is monotonic\" (Sec. V A)");
        var failure =
                (org.w3c.dom.Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("drifts");
        assertThat(failure.getAttribute("message")).startsWith("LZ-CMP-011 ");
        assertThat(failure.getTextContent()).contains("\n  reference  ", "\n  reproduce  mvn verify");
    }

    @Test
    void junit_keeps_hostile_text_and_replaces_what_xml_cannot_hold() throws Exception {
        Document suite = parsed(junit(Samples.hostile("sample/fig-6")));
        assertThat(names(suite))
                .anyMatch(name -> name.contains("<script>alert('x')</script> & \"quotes\" ${7*7} \uFFFD"));
    }

    @Test
    void the_crate_describes_every_file_and_refers_to_nothing_it_does_not_describe() throws IOException {
        Set<String> files = new TreeSet<>(Set.of("index.html", "charts/a-1.svg"));
        JsonNode graph =
                JSON.readTree(RoCrate.write(outcome, Samples.SETTINGS, files)).get("@graph");
        Set<String> described = new TreeSet<>();
        graph.forEach(entity ->
                assertThat(described.add(entity.get("@id").textValue())).isTrue());
        assertThat(described).containsAll(files).contains("./", "ro-crate-metadata.json", "#run");
        for (JsonNode entity : graph) {
            entity.findValues("@id").stream()
                    .map(JsonNode::textValue)
                    .filter(id -> !id.startsWith("http://schema.org/") && !id.equals("https://w3id.org/ro/crate/1.1"))
                    .forEach(id -> assertThat(described).contains(id));
            assertThat(entity.findValues("datePublished")).as("never invented").isEmpty();
        }
    }

    @Test
    void the_summary_shows_hostile_text_as_it_is() {
        String summary = SummaryMd.write(outcome, Samples.SETTINGS, pages);
        assertThat(summary)
                .startsWith("# Figures of lz\\-samples\n\n**The figures do not hold.** 6 figures")
                .contains("| sample/fig\\-2 | **failed** | 254 % | independent-code | 0 of 1 |");
        assertThat(summary.lines().filter(line -> line.contains("<script>"))).allMatch(line -> line.startsWith("    "));
    }

    private JsonNode results(Outcome of) throws IOException {
        Pages named = Pages.of(of);
        Map<String, ResultsJson> figures = of.shown().stream()
                .collect(Collectors.toMap(
                        figure -> figure.experiment().figure(), figure -> ResultsJson.of(figure, named)));
        return JSON.readTree(ResultsJson.write(of, Samples.SETTINGS, named, figures));
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = Report.class.getResourceAsStream("results.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(stream));
        }
    }

    private String junit(FigureOutcome figure) {
        return JunitXml.write(
                figure, Samples.SETTINGS.trail(pages, figure.experiment().figure()));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> names(Document suite) {
        var cases = suite.getElementsByTagName("testcase");
        return java.util.stream.IntStream.range(0, cases.getLength())
                .mapToObj(i -> ((org.w3c.dom.Element) cases.item(i)).getAttribute("name"))
                .toList();
    }
}
