package io.github.lzmaven.harness.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.Agreement;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Hint;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.series.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The results for programs, in the form of {@code results.schema.json}. */
final class ResultsJson {

    /** Goes up when a reader of the last version would misread the next one. */
    static final int SCHEMA_VERSION = 1;

    /** The fast writer gives the shortest digits that read back, the same on every JDK. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final Pages pages;
    private final ArrayNode figures = JSON.createArrayNode();
    private final ArrayNode checks = JSON.createArrayNode();
    private final ArrayNode controls = JSON.createArrayNode();
    private final ArrayNode claims = JSON.createArrayNode();

    private ResultsJson(Pages pages) {
        this.pages = pages;
    }

    /** What there is to say about one figure. */
    static ResultsJson of(FigureOutcome figure, Pages pages) {
        ResultsJson lists = new ResultsJson(pages);
        lists.add(figure);
        return lists;
    }

    /** All of it as a text, to see whether anything of it is different. */
    String text() {
        return "" + figures + checks + controls + claims;
    }

    /**
     * The results of a run.
     *
     * @param known what there is to say about each figure that is shown, by its id
     */
    static String write(Outcome outcome, ReportSettings settings, Pages pages, Map<String, ResultsJson> known) {
        ResultsJson lists = new ResultsJson(pages);
        outcome.figures().forEach(figure -> lists.add(of(figure, known)));
        ArrayNode older = JSON.createArrayNode();
        outcome.older().forEach(figure -> older.addAll(of(figure, known).figures));
        ObjectNode root = JSON.createObjectNode();
        root.put("schema-version", SCHEMA_VERSION);
        root.put("project", settings.project());
        root.put("plugin-version", settings.version());
        settings.commit().ifPresent(commit -> root.put("commit", commit));
        root.put("status", status(outcome.passes()));
        root.put("approved-alone", outcome.restOnApprovedAlone());
        problems(root, "warnings", outcome.warnings().stream());
        ObjectNode counts = root.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.label(), outcome.count(verdict));
        }
        root.set("figures", lists.figures);
        root.set("checks", lists.checks);
        root.set("controls", lists.controls);
        root.set("claims", lists.claims);
        if (!older.isEmpty()) {
            root.set("older", older);
        }
        return text(root);
    }

    /** JSON with two blanks for each level and {@code \n}, whatever the platform. */
    static String text(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        ObjectWriter writer = JSON.writer(printer);
        try {
            return writer.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory can be written", e);
        }
    }

    private static ResultsJson of(FigureOutcome figure, Map<String, ResultsJson> known) {
        return Objects.requireNonNull(known.get(figure.experiment().figure()));
    }

    private void add(ResultsJson figure) {
        figures.addAll(figure.figures);
        checks.addAll(figure.checks);
        controls.addAll(figure.controls);
        claims.addAll(figure.claims);
    }

    private void add(FigureOutcome figure) {
        String id = figure.experiment().figure();
        add(figures.addObject(), figure);
        figure.checks().forEach(check -> add(id, check));
        figure.claims().forEach(claim -> add(id, claim));
    }

    private void add(ObjectNode node, FigureOutcome figure) {
        String id = figure.experiment().figure();
        node.put("figure", id);
        node.put("title", figure.experiment().title());
        figure.experiment()
                .paper()
                .ifPresent(
                        paper -> node.putObject("paper").put("key", paper.key()).put("figure", paper.figure()));
        node.put("descriptor", figure.experiment().place().file());
        node.put("page", "report/" + pages.page(id) + ".html");
        node.put("status", status(figure.passes()));
        node.put("verdict", figure.verdict().label());
        number(node, "used", figure.used());
        node.put("tier", figure.weakestTier().map(Tier::label).orElse(null));
        node.put("claims-kept", figure.claimsKept());
        node.put("claims", figure.claims().size());
        ArrayNode curves = node.putArray("curves");
        Map<String, String> data = pages.data(figure);
        figure.curves()
                .forEach((name, curve) ->
                        add(curves.addObject().put("data", "report/" + data.getOrDefault(name, "")), curve));
        ArrayNode sensitivities = node.putArray("sensitivities");
        figure.sensitivities().forEach(one -> add(sensitivities.addObject(), one));
        ArrayNode untried = node.putArray("untried");
        figure.untried().forEach(untried::add);
        ArrayNode agreements = node.putArray("agreements");
        figure.agreements().forEach(agreement -> add(agreements.addObject(), agreement));
    }

    private static void add(ObjectNode node, Sensitivity sensitivity) {
        node.put("parameter", sensitivity.parameter());
        number(node, "relative", sensitivity.relative());
        number(node, "absolute", sensitivity.absolute());
        node.put("control", sensitivity.control());
    }

    private static void add(ObjectNode node, Agreement agreement) {
        node.put("curve", agreement.one());
        node.put("other", agreement.other());
        node.put("quantity", agreement.quantity());
        node.put("points", agreement.points());
        node.put("at", agreement.at());
        number(node, "difference", agreement.difference());
        number(node, "errors", agreement.errors());
        node.put("within-errors", agreement.withinErrors());
    }

    private static void add(ObjectNode node, CurveOutcome curve) {
        node.put("curve", curve.curve().name());
        node.put("model", curve.curve().model().name());
        node.put("grid-points", curve.curve().points().size());
        node.put("rows", curve.series().rows());
        ArrayNode coordinates = node.putArray("coordinates");
        curve.series().columns().stream()
                .filter(column -> column.role() == Column.Role.COORDINATE)
                .forEach(column -> coordinates.add(column.name()));
        curve.curve().unchecked().ifPresent(why -> node.put("unchecked", why));
        problems(node, "problems", curve.problems().stream());
        ArrayNode warnings = node.putArray("warnings");
        curve.warnings()
                .forEach(warning -> warnings.addObject()
                        .put("condition", warning.condition())
                        .put("sentence", warning.sentence()));
    }

    private void add(String figure, CheckOutcome check) {
        List<QuantityComparison> quantities = check.comparison().quantities();
        if (quantities.isEmpty()) {
            add(figure, check, null);
        }
        quantities.forEach(quantity -> add(figure, check, quantity));
        for (ControlOutcome control : check.controls()) {
            ObjectNode node = controls.addObject()
                    .put("figure", figure)
                    .put("curve", check.check().curve())
                    .put("against", check.check().against().name());
            add(node, control, Rule.BLUNT);
        }
    }

    private static void add(ObjectNode node, ControlOutcome control, Rule ifNot) {
        node.put("control", control.control().words())
                .put("noticed", control.noticed())
                .put("sentence", control.sentence());
        identifiers(node, control.noticed() ? Stream.empty() : Stream.of(ifNot));
    }

    private void add(String figure, CheckOutcome check, @Nullable QuantityComparison quantity) {
        ObjectNode node = checks.addObject();
        node.put("figure", figure);
        node.put("curve", check.check().curve());
        node.put("against", check.check().against().name());
        node.put("quantity", quantity == null ? null : quantity.quantity());
        Verdict verdict = quantity == null ? check.verdict() : quantity.verdict();
        node.put("verdict", (check.problems().isEmpty() ? verdict : Verdict.FAILED).label());
        number(node, "used", quantity == null ? 0.0 : quantity.used());
        node.put("points", quantity == null ? 0 : quantity.points());
        QuantityComparison.Worst worst =
                quantity == null ? null : quantity.worst().orElse(null);
        node.set("worst", quantity == null || worst == null ? null : worst(check, quantity, worst));
        node.put("tier", check.tier().map(Tier::label).orElse(null));
        node.put("because", quantity == null ? null : quantity.tolerance().because());
        node.put(
                "hint",
                quantity == null || quantity.rules().isEmpty()
                        ? null
                        : Hint.of(check, quantity).orElse(null));
        identifiers(
                node,
                quantity == null ? check.allProblems().stream().map(Problem::rule) : check.rules(quantity).stream());
        problems(node, "problems", check.allProblems().stream());
    }

    private static ObjectNode worst(CheckOutcome check, QuantityComparison quantity, QuantityComparison.Worst worst) {
        ObjectNode node = JSON.createObjectNode();
        node.put("at", check.reference().at(worst.referenceRow()));
        number(node, "computed", worst.computed());
        number(node, "error", check.computed().require(quantity.quantity()).error(worst.computedRow()));
        number(node, "reference", worst.reference());
        number(node, "uncertainty", worst.judgement().uncertainty());
        number(node, "difference", worst.computed() - worst.reference());
        number(node, "allowed", worst.judgement().allowed());
        Place place = check.check().against() instanceof Check.Against.Table against
                ? against.table().place(check.reference(), worst.referenceRow())
                : null;
        node.put("file", place == null ? null : place.file());
        node.put("line", place == null ? null : Integer.valueOf(place.line()));
        return node;
    }

    private void add(String figure, ClaimOutcome claim) {
        ObjectNode node = claims.addObject();
        node.put("figure", figure);
        node.put("says", claim.claim().says());
        node.put("at", claim.claim().at());
        node.put("verdict", claim.status().label());
        number(node, "margin", claim.margin());
        node.put("sentence", claim.sentence());
        identifiers(node, claim.status().rule().stream());
        claim.claim().knownDisagreement().ifPresent(why -> node.put("known-disagreement", why));
        for (ControlOutcome control : claim.controls()) {
            add(
                    controls.addObject()
                            .put("figure", figure)
                            .put("claim", claim.claim().says()),
                    control,
                    Rule.CLAIM_BLUNT);
        }
    }

    private static String status(boolean passes) {
        return passes ? "passed" : "failed";
    }

    /** The identifiers of the rules broken, each once; none if nothing fails. */
    private static void identifiers(ObjectNode node, Stream<Rule> rules) {
        ArrayNode list = node.putArray("identifiers");
        rules.map(Rule::id).distinct().forEach(list::add);
    }

    private static void problems(ObjectNode node, String key, Stream<Problem> problems) {
        ArrayNode list = node.putArray(key);
        problems.forEach(problem -> list.addObject()
                .put("id", problem.rule().id())
                .put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("what", problem.what())
                .put("remedy", problem.remedy()));
    }

    /** A number; null for NaN; the words {@code Infinity} and {@code -Infinity}, which JSON has no numbers for. */
    private static void number(ObjectNode node, String key, double number) {
        if (Double.isNaN(number)) {
            node.putNull(key);
        } else if (Double.isInfinite(number)) {
            node.put(key, number > 0.0 ? "Infinity" : "-Infinity");
        } else {
            node.put(key, number);
        }
    }
}
