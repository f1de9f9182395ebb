package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.Agreement;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns outcomes into texts. */
final class FigureViews {

    private static final int SAMPLE_ROWS = 8;
    private static final int SAMPLE_DIGITS = 6;

    private final ReportSettings settings;
    private final Pages pages;
    private final Map<String, String> drawings;

    /**
     * Views of figures.
     *
     * @param drawings the SVG of each picture by name; those missing could not be drawn
     */
    FigureViews(ReportSettings settings, Pages pages, Map<String, String> drawings) {
        this.settings = settings;
        this.pages = pages;
        this.drawings = drawings;
    }

    /**
     * One page.
     *
     * @param older whether the run left this figure out and it is shown as an earlier one computed it
     */
    FigureView of(FigureOutcome figure, boolean older, Pictures pictures, Map<String, String> files) {
        String id = figure.experiment().figure();
        String page = pages.page(id);
        FailureBlock.Trail trail = settings.trail(pages, id);
        return new FigureView(
                id,
                figure.experiment().title(),
                figure.experiment().paper().map(IndexView::paper).orElse(""),
                figure.experiment().paper().map(paper -> paper.key()).orElse(""),
                IndexView.state(figure, older),
                older || figure.passes(),
                IndexView.used(figure),
                figure.weakestTier().map(Tier::label).orElse(""),
                Headline.claims(figure),
                page + ".html",
                Pages.up(page),
                figure.experiment().place().file(),
                figure.experiment().sha256(),
                figure.experiment().paper().map(paper -> paper.bibtex()).orElse(""),
                trail.command(),
                older ? List.of() : FailureBlock.allOf(figure, trail),
                pictures.charts().stream().map(this::chart).toList(),
                pictures.residuals().stream().map(this::chart).toList(),
                figure.checks().stream()
                        .flatMap(check -> checks(check).stream())
                        .toList(),
                figure.checks().stream()
                        .flatMap(check -> controls(check).stream())
                        .toList(),
                figure.sensitivities().stream().map(FigureViews::sensitivity).toList(),
                String.join(", ", figure.untried()),
                figure.agreements().stream().map(FigureViews::agreement).toList(),
                figure.claims().stream().map(FigureViews::claim).toList(),
                ConvergenceViews.of(figure),
                ConvergenceViews.others(figure),
                warnings(figure),
                ModelViews.of(figure),
                references(figure),
                figure.curves().values().stream()
                        .map(curve ->
                                curve(curve, files.getOrDefault(curve.curve().name(), "")))
                        .toList());
    }

    private FigureView.ChartView chart(Picture picture) {
        return new FigureView.ChartView(
                picture.name(),
                picture.title(),
                picture.description(),
                Palette.onPage(drawings.getOrDefault(picture.name(), "")),
                "charts/" + picture.name(),
                picture.hasPng(),
                picture.notes());
    }

    private static List<FigureView.CheckView> checks(CheckOutcome check) {
        return check.comparison().quantities().stream()
                .map(quantity -> check(check, quantity))
                .toList();
    }

    private static FigureView.CheckView check(CheckOutcome check, QuantityComparison quantity) {
        Verdict verdict = check.problems().isEmpty() ? quantity.verdict() : Verdict.FAILED;
        return new FigureView.CheckView(
                check.check().curve(),
                check.check().against().name(),
                quantity.quantity(),
                verdict.word(),
                verdict.passes(),
                Rule.ids(check.rules(quantity).stream()),
                FigureView.Share.of(quantity.used()),
                quantity.points(),
                quantity.worst()
                        .map(w -> Texts.place(check.reference(), w.referenceRow()))
                        .orElse(""),
                quantity.worst()
                        .map(w -> Numbers.rounded(w.computed() - w.reference(), 3))
                        .orElse(""),
                quantity.worst()
                        .map(w -> Numbers.rounded(w.judgement().allowed(), 3))
                        .orElse(""),
                FailureBlock.allowedTerms(check, quantity),
                quantity.tolerance().because(),
                check.standing());
    }

    private static List<FigureView.ControlView> controls(CheckOutcome check) {
        return check.controls().stream()
                .map(control -> control(FailureBlock.name(check.check()), control, Rule.BLUNT))
                .toList();
    }

    private static FigureView.ControlView control(String check, ControlOutcome control, Rule ifNot) {
        return new FigureView.ControlView(
                check,
                control.control().words(),
                control.noticed(),
                control.noticed() ? "" : ifNot.id(),
                control.sentence());
    }

    private static FigureView.SensitivityView sensitivity(Sensitivity one) {
        return new FigureView.SensitivityView(one.parameter(), one.change(), one.control());
    }

    private static FigureView.AgreementView agreement(Agreement agreement) {
        return new FigureView.AgreementView(
                agreement.quantity(),
                agreement.one(),
                agreement.other(),
                agreement.points(),
                Numbers.rounded(agreement.difference(), 3),
                Double.isNaN(agreement.errors()) ? "unknown" : Numbers.rounded(agreement.errors(), 3),
                agreement.withinErrors(),
                agreement.at());
    }

    private static FigureView.ClaimView claim(ClaimOutcome outcome) {
        return new FigureView.ClaimView(
                outcome.claim().says(),
                outcome.claim().at(),
                outcome.status().label(),
                outcome.status().words(),
                outcome.status().passes(),
                Rule.ids(outcome.status().rule().stream()),
                Double.isNaN(outcome.margin()) ? "" : Numbers.rounded(outcome.margin(), 3),
                outcome.sentence(),
                outcome.claim().knownDisagreement().orElse(""),
                outcome.controls().stream()
                        .map(control -> control("", control, Rule.CLAIM_BLUNT))
                        .toList());
    }

    private static List<FigureView.WarningView> warnings(FigureOutcome figure) {
        Map<Warning, List<String>> curves = new LinkedHashMap<>();
        figure.curves()
                .values()
                .forEach(curve -> curve.warnings()
                        .forEach(warning -> curves.computeIfAbsent(warning, w -> new ArrayList<>())
                                .add(curve.curve().name())));
        List<FigureView.WarningView> views = new ArrayList<>();
        curves.forEach((warning, names) -> views.add(
                new FigureView.WarningView(String.join(", ", names), warning.condition(), warning.sentence())));
        return views;
    }

    private static List<FigureView.ReferenceView> references(FigureOutcome figure) {
        Map<String, FigureView.ReferenceView> views = new LinkedHashMap<>();
        for (CheckOutcome check : figure.checks()) {
            if (check.check().against() instanceof Check.Against.Table against) {
                ReferenceTable table = against.table();
                views.put(
                        table.id(),
                        new FigureView.ReferenceView(
                                table.id(),
                                table.tier().label(),
                                table.source(),
                                table.program().orElse(""),
                                table.file(),
                                table.sha256(),
                                table.rows()));
            }
        }
        return List.copyOf(views.values());
    }

    private static FigureView.CurveView curve(CurveOutcome curve, String file) {
        Series series = curve.series().varying();
        return new FigureView.CurveView(
                curve.curve().name(),
                curve.curve().model().name(),
                file,
                series.rows(),
                curve.curve().points().size(),
                curve.curve().unchecked().orElse(""),
                curve.curve().constants().stream()
                        .map(column -> column.name() + " = " + column.text(0))
                        .collect(Collectors.joining(", ")),
                series.columns().stream().map(Column::name).toList(),
                IntStream.of(Thinning.evenly(series.rows(), SAMPLE_ROWS))
                        .mapToObj(row -> series.columns().stream()
                                .map(column -> Texts.rounded(column, row, SAMPLE_DIGITS))
                                .toList())
                        .toList());
    }
}
