package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.Allowance;
import io.github.lzmaven.harness.compare.Judgement;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The point with least room, in words. */
final class WorstPoint {

    private WorstPoint() {}

    static List<Detail> details(CheckOutcome check, QuantityComparison quantity, QuantityComparison.Worst worst) {
        Judgement judgement = worst.judgement();
        int digits = digits(worst);
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                "reference",
                Numbers.rounded(worst.reference(), digits)
                        + plusMinus(
                                check.reference().require(quantity.quantity()).error(worst.referenceRow()))
                        + "   " + origin(check, worst)));
        details.add(new Detail(
                "obtained",
                Numbers.rounded(worst.computed(), digits)
                        + plusMinus(
                                check.computed().require(quantity.quantity()).error(worst.computedRow()))
                        + "   difference " + signed(worst.computed() - worst.reference())));
        details.add(new Detail(
                "allowed",
                Numbers.rounded(judgement.allowed(), 3) + " = " + allowedTerms(check, quantity, worst) + "   used "
                        + Numbers.percent(judgement.used())));
        details.add(new Detail("because", quantity.tolerance().because()));
        Hint.of(check, quantity).ifPresent(hint -> details.add(new Detail("looks like", hint)));
        if (judgement.verdict() == Verdict.UNDECIDED) {
            details.add(new Detail(
                    "decides",
                    "an error below "
                            + Numbers.rounded(Math.abs(judgement.allowed() - judgement.difference()), 2)
                            + " would decide; it is " + Numbers.rounded(judgement.error(), 2)));
        }
        return details;
    }

    /** What is allowed there, term by term. */
    static String allowedTerms(CheckOutcome check, QuantityComparison quantity, QuantityComparison.Worst worst) {
        Column reference = check.reference().require(quantity.quantity());
        double range = Allowance.range(reference, check.reference().rows());
        return Allowance.of(quantity.tolerance(), reference, worst.referenceRow(), range)
                .terms(quantity.tolerance());
    }

    private static String origin(CheckOutcome check, QuantityComparison.Worst worst) {
        return check.check().against() instanceof Check.Against.Table against
                ? check.tier().map(Tier::label).orElse("") + " ("
                        + against.table().place(check.reference(), worst.referenceRow()) + ")"
                : "curve " + check.check().against().name() + " of the same figure";
    }

    private static String plusMinus(double error) {
        if (Double.isNaN(error)) {
            return " ± unknown";
        }
        return error == 0.0 ? "" : " ± " + Numbers.rounded(error, 2);
    }

    private static String signed(double difference) {
        return (difference > 0.0 ? "+" : "") + Numbers.rounded(difference, 3);
    }

    /** As many digits as it takes to see the two numbers differ. */
    private static int digits(QuantityComparison.Worst worst) {
        double difference = worst.judgement().difference();
        double size = Math.max(Math.abs(worst.computed()), Math.abs(worst.reference()));
        if (difference == 0.0 || size == 0.0 || !Double.isFinite(size / difference)) {
            return 6;
        }
        int leading = (int) StrictMath.ceil(StrictMath.log10(size / difference));
        return Math.max(6, Math.min(17, leading + 2));
    }
}
