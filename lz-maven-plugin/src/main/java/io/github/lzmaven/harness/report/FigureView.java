package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.series.Numbers;
import java.util.List;

/** A figure's page, as texts ready to be shown. What is missing is empty. */
record FigureView(
        String id,
        String title,
        String paper,
        String paperKey,
        String verdict,
        boolean passes,
        Share used,
        String tier,
        String claimsKept,
        String page,
        String up,
        String descriptor,
        String sha256,
        String bibtex,
        String command,
        List<FailureBlock> failures,
        List<ChartView> charts,
        List<ChartView> residuals,
        List<CheckView> checks,
        List<ControlView> controls,
        List<SensitivityView> sensitivities,
        String untried,
        List<AgreementView> agreements,
        List<ClaimView> claims,
        List<ConvergenceView> convergence,
        List<ErrorsView> otherErrors,
        List<WarningView> warnings,
        List<ModelView> models,
        List<ReferenceView> references,
        List<CurveView> curves) {

    /**
     * A share of what is allowed.
     *
     * @param text  in percent; empty if nothing is checked
     * @param width of a bar, from 0 to 100
     */
    record Share(String text, int width) {

        static Share of(double used) {
            return new Share(Numbers.percent(used), (int) Math.rint(100.0 * Math.max(0.0, Math.min(1.0, used))));
        }
    }

    /** A chart with its files; {@code svg} is empty if it could not be drawn. */
    record ChartView(
            String name, String title, String description, String svg, String file, boolean png, List<String> notes) {}

    /** A quantity of a check. */
    record CheckView(
            String curve,
            String against,
            String quantity,
            String verdict,
            boolean passes,
            String ids,
            Share used,
            int points,
            String worst,
            String difference,
            String allowed,
            String terms,
            String because,
            String tier) {}

    /** A deliberate mistake, and the check that has to notice it; empty for a claim. */
    record ControlView(String check, String change, boolean noticed, String ids, String sentence) {}

    /** The smallest change of a parameter that some check would notice, and the control it is estimated from. */
    record SensitivityView(String parameter, String change, String control) {}

    /** How two curves that answer one question agree. */
    record AgreementView(
            String quantity,
            String one,
            String other,
            int points,
            String difference,
            String errors,
            boolean withinErrors,
            String at) {}

    /** A sentence of the paper. */
    record ClaimView(
            String says,
            String at,
            String verdict,
            String words,
            boolean passes,
            String ids,
            String margin,
            String sentence,
            String known,
            List<ControlView> controls) {}

    /** The largest error of each quantity of a curve that no check compares, as one text. */
    record ErrorsView(String curve, String errors, String effort) {}

    /** How precise a compared quantity is: its largest error, and the largest share that errors take of what is allowed. */
    record ConvergenceView(String curve, String quantity, String error, Share share, String effort) {}

    /** A violated condition of the theory. */
    record WarningView(String curves, String condition, String sentence) {}

    /** A model and what it was asked. */
    record ModelView(
            String name,
            String meaning,
            String formula,
            String source,
            String version,
            String curves,
            List<ParameterView> parameters) {}

    /** A parameter with the value each curve gives it, {@code all} if they agree. */
    record ParameterView(String name, String symbol, String unit, String meaning, String value, boolean numerical) {}

    /** A reference table. */
    record ReferenceView(String id, String tier, String source, String program, String file, String sha256, int rows) {}

    /** A curve's data, a few rows of it as a table; {@code constants} are the parameters that all rows share. */
    record CurveView(
            String name,
            String model,
            String file,
            int rows,
            int gridPoints,
            String unchecked,
            String constants,
            List<String> header,
            List<List<String>> sample) {}
}
