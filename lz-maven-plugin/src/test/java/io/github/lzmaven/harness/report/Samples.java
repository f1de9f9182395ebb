package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.reference.TableSource;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.series.Sha256;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Value;
import io.github.lzmaven.physics.model.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Outcomes to report, made by hand and by {@link LandauZener}. */
final class Samples {

    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\" ${7*7} \u0001";
    static final ReportSettings SETTINGS = ReportSettings.of("lz-samples", "mvn verify", "target/lz", "1.0.0");

    private static final Model MODEL = new LandauZener();
    private static final double[] TEMPERATURES = {0.4, 1.6, 6.4, 25.6};

    private Samples() {}

    /** Figures that hold, drift, are undecided, cannot be compared, draw heat maps, staircases and stems. */
    static Outcome everything() {
        return new Outcome(List.of(
                paperFigure("sample/fig-1", 0.0, 2e-4),
                drifting("sample/fig-2"),
                heat("sample/fig-3"),
                shapes("sample/fig-4"),
                incomplete("sample/fig-5"),
                hostile("sample/fig-6")));
    }

    static Outcome passing() {
        return new Outcome(List.of(paperFigure("sample/fig-1", 0.0, 2e-4)));
    }

    /** A figure as the papers have them: lines over symbols, one colour for each temperature, a logarithmic axis. */
    static FigureOutcome paperFigure(String id, double shift, double tolerance) {
        CurveOutcome curve = grid("bloch", TEMPERATURES, logarithmic(0.02, 20.0, 49));
        Series series = curve.series();
        ReferenceTable table = table(id + "-exact", series, 7, shift);
        Check check = check("bloch", table, Map.of("P_LZ", tolerance(tolerance), "P_ES", tolerance(tolerance)));
        Chart chart = new Chart(
                "",
                false,
                Map.of(),
                new Chart.Axis("sweep-speed", true),
                Optional.empty(),
                List.of("P_LZ"),
                false,
                Optional.of("temperature"),
                Map.of(),
                Filter.ALL,
                Chart.Guides.NONE);
        Claim claim = claim(
                Place.atLine("src/lz/fig.yaml", 30),
                "the minimum deepens with increasing temperature",
                "Sec. V A",
                "bloch",
                Optional.empty());
        Claim known = claim(
                Place.atLine("src/lz/fig.yaml", 36),
                "P_LZ(Θ = 2.2·10⁻²π) − P_LZ(Θ = −2.2·10⁻²π) ≳ 0.2",
                "Sec. V C",
                "bloch",
                Optional.of("Eq. (8) as printed gives the opposite sign"));
        return new FigureOutcome(
                experiment(
                        id,
                        "Landau–Zener probability against sweep speed",
                        Map.of("bloch", curve.curve()),
                        List.of(check),
                        List.of(chart)),
                Map.of("bloch", curve),
                List.of(outcome(check, series, true)),
                List.of(
                        new ClaimOutcome(
                                claim,
                                ClaimOutcome.Status.HOLDS,
                                0.0431,
                                "the minimum falls from 0.91 to 0.52; each step by at least 0.0431 ± 2e-06",
                                List.of(new ControlOutcome(
                                        control(),
                                        true,
                                        "then fails: the minimum rises from 0.52 to 0.57",
                                        Optional.empty()))),
                        new ClaimOutcome(
                                known,
                                ClaimOutcome.Status.KNOWN_DISAGREEMENT,
                                -0.41,
                                "the largest difference is -0.21 ± 3e-05, demanded is at least 0.2",
                                List.of())));
    }

    /** The same, but the reference is somewhere else. */
    static FigureOutcome drifting(String id) {
        FigureOutcome figure = paperFigure(id, 5e-4, 2e-4);
        Claim claim = claim(
                Place.atLine("src/lz/fig.yaml", 30), "the curve is monotonic", "Sec. V A", "bloch", Optional.empty());
        return new FigureOutcome(
                figure.experiment(),
                figure.curves(),
                figure.checks(),
                List.of(new ClaimOutcome(
                        claim,
                        ClaimOutcome.Status.FAILS,
                        -0.12,
                        "it rises by 0.12 ± 1e-06 between v = 0.2 and v = 0.6",
                        List.of())));
    }

    static FigureOutcome heat(String id) {
        CurveOutcome curve = grid("map", linear(0.2, 8.0, 40), logarithmic(0.02, 20.0, 49));
        ReferenceTable table = table(id, curve.series(), 11, 0.0);
        Check check = check("map", table, Map.of("P_LZ", tolerance(1e-4), "P_ES", tolerance(1e-4)));
        Chart chart = new Chart(
                "",
                false,
                Map.of(),
                new Chart.Axis("sweep-speed", true),
                Optional.of(new Chart.Axis("temperature", false)),
                List.of("P_LZ"),
                false,
                Optional.empty(),
                Map.of(),
                Filter.ALL,
                Chart.Guides.NONE);
        return new FigureOutcome(
                experiment(
                        id,
                        "Landau–Zener probability over speed and temperature",
                        Map.of("map", curve.curve()),
                        List.of(check),
                        List.of(chart)),
                Map.of("map", curve),
                List.of(outcome(check, curve.series(), true)),
                List.of());
    }

    /** A staircase, stems, symbols and a line in one chart, two results. */
    static FigureOutcome shapes(String id) {
        CurveOutcome steps = grid("steps", new double[] {1.6}, linear(0.1, 3.0, 12));
        CurveOutcome stems = grid("stems", new double[] {1.6}, linear(0.1, 3.0, 15));
        CurveOutcome line = grid("line", new double[] {1.6}, linear(0.1, 3.0, 80));
        CurveOutcome symbols = grid("symbols", new double[] {6.4}, linear(0.1, 3.0, 20));
        Chart chart = new Chart(
                "Staircase, stems, line and symbols",
                false,
                Map.of(),
                new Chart.Axis("sweep-speed", false),
                Optional.empty(),
                List.of("P_LZ"),
                false,
                Optional.empty(),
                Map.of("steps", Chart.Style.STEPS, "stems", Chart.Style.STEMS, "symbols", Chart.Style.SYMBOLS),
                Filter.ALL,
                Chart.Guides.NONE);
        Chart logarithmic = new Chart(
                "",
                false,
                Map.of(),
                new Chart.Axis("sweep-speed", true),
                Optional.empty(),
                List.of("P_LZ", "P_ES"),
                true,
                Optional.empty(),
                Map.of("steps", Chart.Style.NOTHING, "stems", Chart.Style.NOTHING, "symbols", Chart.Style.NOTHING),
                Filter.ALL,
                Chart.Guides.NONE);
        Map<String, CurveOutcome> curves = new java.util.LinkedHashMap<>();
        List.of(steps, stems, line, symbols).forEach(c -> curves.put(c.curve().name(), c));
        Map<String, Curve> asked = new java.util.LinkedHashMap<>();
        curves.forEach((name, curve) -> asked.put(name, curve.curve()));
        return new FigureOutcome(
                experiment(id, "Ways to draw", asked, List.of(), List.of(chart, logarithmic)),
                curves,
                List.of(),
                List.of(new ClaimOutcome(
                        claim(Place.inFile("a.yaml"), "P_LZ falls with v", "Eq. (6)", "line", Optional.empty()),
                        ClaimOutcome.Status.HOLDS,
                        0.01,
                        "every step falls by at least 0.01",
                        List.of())));
    }

    /** Rows without partner, a point without answer, and a blunt control. */
    static FigureOutcome incomplete(String id) {
        CurveOutcome curve = grid("bloch", TEMPERATURES, logarithmic(0.02, 20.0, 9));
        CurveOutcome broken = new CurveOutcome(
                curve.curve(),
                curve.series(),
                List.of(new Problem(
                        Rule.NOT_CONVERGED,
                        Place.atLine("src/lz/fig.yaml", 5),
                        "'lossy-landau-zener' did not converge at temperature = 0.4",
                        "ask for less accuracy")),
                List.of(new Warning("k_B T ≪ ħω_c", "k_B T = 25.6 Δ exceeds ħω_c = 5 Δ")));
        ReferenceTable table = table(id, curve.series(), 5, 0.0);
        Check check = check("bloch", table, Map.of("P_LZ", tolerance(1e-4), "P_ES", tolerance(1e-4)));
        CheckOutcome compared = outcome(check, curve.series(), false);
        Problem blunt = new Problem(
                Rule.BLUNT, control().place(), "the check does not notice temperature × 1.02", "tighten its tolerance");
        return new FigureOutcome(
                experiment(id, "Incomplete", Map.of("bloch", curve.curve()), List.of(check), List.of()),
                Map.of("bloch", broken),
                List.of(new CheckOutcome(
                        check,
                        compared.computed(),
                        compared.reference(),
                        compared.comparison(),
                        List.of(new ControlOutcome(
                                control(),
                                false,
                                "the largest difference is still 3 % of what is allowed",
                                Optional.empty())),
                        List.of(blunt))),
                List.of());
    }

    static FigureOutcome hostile(String id) {
        FigureOutcome figure = paperFigure(id, 1.0, 1e-4);
        Experiment e = figure.experiment();
        Claim claim = claim(Place.inFile(HOSTILE), HOSTILE, HOSTILE, "bloch", Optional.of(HOSTILE));
        return new FigureOutcome(
                new Experiment(
                        e.figure(),
                        HOSTILE,
                        Optional.of(new Experiment.Paper(HOSTILE, HOSTILE, HOSTILE)),
                        e.tags(),
                        Place.inFile(HOSTILE),
                        e.sha256(),
                        e.curves(),
                        e.checks(),
                        e.claims(),
                        List.of(new Chart(
                                HOSTILE,
                                false,
                                Map.of(),
                                new Chart.Axis("sweep-speed", true),
                                Optional.empty(),
                                List.of("P_LZ", "P_ES"),
                                false,
                                Optional.of("temperature"),
                                Map.of(),
                                Filter.ALL,
                                Chart.Guides.NONE))),
                figure.curves(),
                figure.checks(),
                List.of(new ClaimOutcome(
                        claim, ClaimOutcome.Status.DISAGREEMENT_GONE, Double.NaN, HOSTILE, List.of())));
    }

    static Tolerance tolerance(double absolute) {
        return Tolerance.absolute(absolute, "twice the accuracy asked for");
    }

    static double[] linear(double from, double to, int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> from + (to - from) * i / (points - 1))
                .toArray();
    }

    static double[] logarithmic(double from, double to, int points) {
        return IntStream.range(0, points)
                .mapToDouble(i -> from * StrictMath.pow(to / from, i / (points - 1.0)))
                .toArray();
    }

    static Experiment experiment(
            String id, String title, Map<String, Curve> curves, List<Check> checks, List<Chart> charts) {
        return new Experiment(
                id,
                title,
                Optional.of(new Experiment.Paper("sample-2026", "2", "@misc{sample-2026,\n  title = {A sample}\n}")),
                List.of(),
                Place.inFile("src/lz/" + id + ".yaml"),
                Sha256.of(id),
                curves,
                checks,
                List.of(),
                charts);
    }

    private static Check check(String curve, ReferenceTable table, Map<String, Tolerance> tolerances) {
        Series bound = table.bind(MODEL, new ArrayList<>());
        return new Check(
                Place.atLine("src/lz/fig.yaml", 12),
                curve,
                new Check.Against.Table(table, bound),
                Filter.ALL,
                true,
                new java.util.TreeMap<>(tolerances).descendingMap(),
                List.of());
    }

    private static CheckOutcome outcome(Check check, Series computed, boolean extraRows) {
        Check.Against.Table against = (Check.Against.Table) check.against();
        Sides sides = new Sides(
                computed,
                against.series(),
                check.place(),
                row -> against.table().place(against.series(), row),
                true);
        return new CheckOutcome(
                check,
                computed,
                against.series(),
                Comparison.of(sides, check.tolerances(), extraRows),
                List.of(new ControlOutcome(
                        control(),
                        true,
                        "at temperature = 25.6, sweep-speed = 0.02 P_LZ uses 6300 % of what is allowed",
                        Optional.of(new Sensitivity("temperature", 0.008, 3.1e-4, "temperature × 1.02")))),
                List.of());
    }

    private static Control control() {
        return new Control(
                Place.atLine("src/lz/fig.yaml", 20),
                "temperature",
                OptionalInt.empty(),
                new Control.Change.Times(1.02));
    }

    private static CurveOutcome grid(String name, double[] temperatures, double[] speeds) {
        List<Inputs> points = new ArrayList<>();
        for (double temperature : temperatures) {
            for (double speed : speeds) {
                points.add(Inputs.of(
                        MODEL.parameters(),
                        Map.of("temperature", Value.of(temperature), "sweep-speed", Value.of(speed))));
            }
        }
        Curve curve = new Curve(
                name,
                Place.atLine("src/lz/fig.yaml", 5),
                MODEL,
                Map.of(),
                List.of("temperature", "sweep-speed"),
                points,
                Optional.empty());
        List<Answer> answers = points.stream()
                .map(point -> MODEL.evaluate(point, Budget.UNLIMITED))
                .toList();
        int n = points.size();
        double[] p =
                answers.stream().mapToDouble(a -> a.value(0, LandauZener.P_LZ)).toArray();
        double[] q =
                answers.stream().mapToDouble(a -> a.value(0, LandauZener.P_ES)).toArray();
        double[] t = points.stream()
                .mapToDouble(i -> i.number(LandauZener.TEMPERATURE))
                .toArray();
        double[] v =
                points.stream().mapToDouble(i -> i.number(LandauZener.SPEED)).toArray();
        Series series = new Series(
                List.of(
                        Column.key("temperature", "Δ/k_B", Column.Role.PARAMETER, t),
                        Column.key("sweep-speed", "Δ²/ħ", Column.Role.PARAMETER, v),
                        Column.result("P_LZ", "1", p, new double[] {1e-6}, 1.0, Map.of()),
                        Column.result("P_ES", "1", q, new double[] {1e-6}, 1.0, Map.of())),
                IntStream.range(0, n).toArray());
        return new CurveOutcome(
                curve, series, List.of(), List.of(new Warning("k_B T ≪ ħω_c", "k_B T = 25.6 Δ exceeds ħω_c = 5 Δ")));
    }

    /** Every so-many-th row of a series as a reference table, shifted at low temperatures, with an uncertainty. */
    private static ReferenceTable table(String id, Series series, int every, double shift) {
        StringBuilder csv = new StringBuilder("temperature,v,P_LZ,P_LZ_err,P_ES\n");
        for (int row = 0; row < series.rows(); row += every) {
            double wiggle =
                    6e-5 * StrictMath.sin(row) + (series.require("temperature").value(row) > 5.0 ? shift : 0.0);
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%s,%s%n",
                    series.require("temperature").text(row),
                    series.require("sweep-speed").text(row),
                    series.require("P_LZ").value(row) + wiggle,
                    5e-5,
                    series.require("P_ES").value(row) - wiggle));
        }
        String sidecar = """
                tier: independent-code
                source: "uniform influence functional <b>not bold</b>"
                program: { name: iTEBD, version: "1.2" }
                columns:
                  temperature: {}
                  v: { is: sweep-speed, unit: "Δ²/ħ" }
                  P_LZ: { uncertainty: { bound: P_LZ_err } }
                  P_ES: { uncertainty: { sigma: 1.0e-5 } }
                """;
        List<Problem> problems = new ArrayList<>();
        Optional<ReferenceTable> table = new References(new TableSource() {
                    @Override
                    public List<Found> find(String name) {
                        String text = name.endsWith(".csv") ? csv.toString() : sidecar;
                        return List.of(new Found("src/lz/reference/" + name, "here", text));
                    }

                    @Override
                    public Collection<String> ids() {
                        return List.of(id);
                    }

                    @Override
                    public String places() {
                        return "memory";
                    }
                })
                .find(id, Place.inFile("fig.yaml"), problems);
        return table.orElseThrow(() -> new AssertionError(problems.toString()));
    }

    /** A claim about one curve; what it measures does not matter to a report. */
    private static Claim claim(Place place, String says, String at, String curve, Optional<String> knownDisagreement) {
        Term term = new Term(curve, "P_LZ", 1.0, Filter.ALL, Set.of());
        return new Claim(
                place, says, at, new Operand.Single(term), Optional.empty(), List.of(), knownDisagreement, List.of());
    }
}
