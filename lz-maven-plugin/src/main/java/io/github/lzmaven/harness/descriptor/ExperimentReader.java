package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.series.Sha256;
import io.github.lzmaven.harness.yaml.Parsed;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.harness.yaml.YamlFiles;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads descriptors into experiments. Collects every problem of every file; asks nobody to run anything. */
public final class ExperimentReader {

    private static final String SEGMENT = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern FIGURE = Pattern.compile(SEGMENT + "(/" + SEGMENT + ")*");

    private final YamlFiles<DescriptorFile> files = new YamlFiles<>(DescriptorFile.class);
    private final Models models;
    private final References references;
    private final Map<String, Place> figures = new ConcurrentHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A reader that looks up names here. */
    public ExperimentReader(Models models, References references) {
        this.models = models;
        this.references = references;
    }

    /** Everything wrong with what was read so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads descriptors, on all processors. Where something is wrong, they are read once more one by one: what several of them
     * stumble over is told where the first one does.
     *
     * @param texts their contents, by their names for messages, relative to the project
     * @return the experiments that are complete; problems are noted for the others
     */
    public List<Experiment> readAll(Map<String, String> texts) {
        List<YamlFiles.Composed> composed = texts.entrySet().parallelStream()
                .map(file -> files.compose(file.getKey(), file.getValue()))
                .toList();
        List<Parsed<DescriptorFile>> parsed =
                composed.parallelStream().map(files::bind).toList();
        List<String> contents = List.copyOf(texts.values());
        List<Understood> all = IntStream.range(0, parsed.size())
                .parallel()
                .mapToObj(i -> attempted(parsed.get(i), contents.get(i)))
                .toList();
        if (all.stream().anyMatch(each -> !each.problems().isEmpty())) {
            figures.clear();
            references.forget();
            all = IntStream.range(0, parsed.size())
                    .mapToObj(i -> understood(parsed.get(i), contents.get(i)))
                    .toList();
        }
        return all.stream().flatMap(each -> noted(each).stream()).toList();
    }

    /**
     * Reads one descriptor.
     *
     * @param file its name for messages, relative to the project
     * @param text its content
     * @return the experiment; empty, with problems noted, if it is not complete
     */
    public Optional<Experiment> read(String file, String text) {
        return noted(understood(files.read(file, text), text));
    }

    private Optional<Experiment> noted(Understood understood) {
        problems.addAll(understood.problems());
        return understood.problems().isEmpty() ? understood.experiment() : Optional.empty();
    }

    /** What came of one descriptor. */
    private record Understood(Optional<Experiment> experiment, List<Problem> problems) {}

    /** The same, with what ends the reading among the problems: which of several does is settled by their order. */
    private Understood attempted(Parsed<DescriptorFile> parsed, String text) {
        try {
            return understood(parsed, text);
        } catch (ProblemsException e) {
            return new Understood(Optional.empty(), e.problems());
        }
    }

    private Understood understood(Parsed<DescriptorFile> parsed, String text) {
        List<Problem> own = new ArrayList<>(parsed.problems());
        Reading reading = new Reading(parsed.positions(), own, parsed.wrong(), models, references);
        return new Understood(parsed.value().map(file -> experiment(file, Sha256.of(text), reading)), own);
    }

    private Experiment experiment(DescriptorFile file, String sha256, Reading reading) {
        String figure = Optional.ofNullable(file.figure()).orElse("");
        checkId(figure, reading);
        Map<String, DescriptorFile.CurveEntry> entries =
                Optional.ofNullable(file.curves()).orElse(Map.of());
        Map<String, Curve> curves = curves(file, entries, reading);
        List<Check> checks = new ArrayList<>();
        CheckReader checkReader = new CheckReader(reading, curves, models(entries));
        each(
                file.checks(),
                "/checks",
                (entry, pointer) -> checkReader.read(entry, pointer).ifPresent(checks::add));
        List<Claim> claims = new ArrayList<>();
        each(file.claims(), "/claims", (entry, pointer) -> {
            if (!reading.isWrong(pointer)) {
                Optional<Claim> claim = new ClaimReader(
                                entry, pointer, reading.positions(), curves, entries.keySet(), reading.problems())
                        .read();
                List<Control> controls = controls(entry, pointer, curves, reading);
                claim.map(read -> read.with(controls)).ifPresent(claims::add);
            }
        });
        List<Chart> charts = new ArrayList<>();
        ChartReader chartReader = new ChartReader(reading, curves, entries.keySet());
        each(
                file.charts(),
                "/charts",
                (entry, pointer) -> chartReader.read(entry, pointer).ifPresent(charts::add));
        requireTests(file, curves, checks, claims, reading);
        return new Experiment(
                figure,
                Optional.ofNullable(file.title()).orElse(figure),
                Optional.ofNullable(file.paper()).map(this::paper),
                Optional.ofNullable(file.tags()).orElse(List.of()),
                Place.inFile(reading.positions().file()),
                sha256,
                curves,
                checks,
                claims,
                charts);
    }

    private Experiment.Paper paper(DescriptorFile.PaperEntry entry) {
        String key = Optional.ofNullable(entry.key()).orElse("");
        return new Experiment.Paper(key, Optional.ofNullable(entry.figure()).orElse(""), references.bibliography(key));
    }

    private Map<String, Optional<Model>> models(Map<String, DescriptorFile.CurveEntry> entries) {
        Map<String, Optional<Model>> named = new LinkedHashMap<>();
        entries.forEach((name, entry) -> named.put(
                name,
                Optional.ofNullable(entry).map(DescriptorFile.CurveEntry::model).flatMap(models::find)));
        return named;
    }

    private void checkId(String figure, Reading reading) {
        if (figure.isEmpty()) {
            return; // reported by the schema
        }
        if (!FIGURE.matcher(figure).matches()) {
            reading.problem(
                    Rule.BAD_FIGURE,
                    "/figure",
                    "'" + figure + "' is no figure id",
                    "write segments of letters, digits, '.', '_', '-', joined by '/': nalbach-2021/fig-2");
        }
        Place other = figures.putIfAbsent(figure, reading.at("/figure"));
        if (other != null) {
            reading.problem(
                    Rule.DUPLICATE_FIGURE,
                    "/figure",
                    "the figure '" + figure + "' is also described in " + other,
                    "rename one of them");
        }
    }

    private static Map<String, Curve> curves(
            DescriptorFile file, Map<String, DescriptorFile.CurveEntry> entries, Reading reading) {
        Map<String, ParameterNode> common = Optional.ofNullable(file.common()).orElse(Map.of());
        CurveReader reader = new CurveReader(reading, common);
        Map<String, Curve> curves = new LinkedHashMap<>();
        if (file.curves() != null && entries.isEmpty()) {
            reading.problem(Rule.EMPTY_GRID, "/curves", "there are no curves", "add at least one");
        }
        entries.forEach((name, entry) -> {
            if (entry != null) {
                reader.read(name, entry).ifPresent(curve -> curves.put(name, curve));
            }
        });
        for (String key : common.keySet()) {
            boolean used = entries.values().stream()
                    .flatMap(entry -> entry == null || entry.model() == null
                            ? Stream.empty()
                            : reading.models().find(entry.model()).stream())
                    .anyMatch(model ->
                            model.parameters().stream().map(Parameter::name).anyMatch(key::equals));
            boolean allKnown = entries.values().stream()
                    .allMatch(e -> e != null
                            && e.model() != null
                            && reading.models().find(e.model()).isPresent());
            if (!used && allKnown) {
                reading.problem(
                        Rule.UNUSED_COMMON,
                        "/common" + Positions.step(key),
                        "no curve's model has the parameter '" + key + "'",
                        "drop it, or mend its name");
            }
        }
        return curves;
    }

    /** What a claim must notice; read only where all its curves could be, so that no parameter is missed for another reason. */
    private static List<Control> controls(
            ClaimEntry entry, String pointer, Map<String, Curve> curves, Reading reading) {
        List<Curve> read = entry.curves().stream()
                .flatMap(name -> Optional.ofNullable(curves.get(name)).stream())
                .toList();
        return read.size() == entry.curves().size()
                ? new ControlReader(reading, true).read(entry.mustNotice(), read, pointer)
                : List.of();
    }

    private static void requireTests(
            DescriptorFile file, Map<String, Curve> curves, List<Check> checks, List<Claim> claims, Reading reading) {
        boolean none = (file.checks() == null || file.checks().isEmpty())
                && (file.claims() == null || file.claims().isEmpty());
        if (none && file.curves() != null) {
            reading.problem(
                    Rule.NOTHING_TESTED,
                    "",
                    "the figure has neither check nor claim",
                    "a figure that proves nothing is a picture");
            return;
        }
        Set<String> tested = Testing.curves(checks, claims);
        for (Curve curve : curves.values()) {
            boolean excused = curve.unchecked().isPresent();
            if (!tested.contains(curve.name()) && !excused && reading.problems().isEmpty()) {
                reading.problem(
                        Rule.UNCHECKED_CURVE,
                        "/curves" + Positions.step(curve.name()),
                        "nothing tests the curve '" + curve.name() + "'",
                        "add a check or a claim, or say 'unchecked: why' if it is only drawn");
            }
        }
    }

    private static <E> void each(@Nullable List<E> entries, String pointer, BiConsumer<E, String> use) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            if (entries.get(i) != null) {
                use.accept(entries.get(i), pointer + "/" + i);
            }
        }
    }
}
