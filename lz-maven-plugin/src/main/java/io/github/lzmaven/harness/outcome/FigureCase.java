package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a figure that passes or fails by itself, as test runners count: a compared quantity, a control, a claim, or a curve
 * that could not be computed.
 *
 * @param name    what is tested
 * @param failure why it fails; empty if it passes
 */
public record FigureCase(String name, Optional<Failure> failure) {

    /**
     * Why a case fails.
     *
     * @param type    a word for build servers
     * @param message one line
     * @param text    everything there is to say
     */
    public record Failure(String type, String message, String text) {

        private static Failure of(FailureBlock block) {
            return new Failure(block.type(), block.headline(), block.toString());
        }
    }

    /** All cases of a figure, in the order curves, checks, claims. */
    public static List<FigureCase> allOf(FigureOutcome figure, FailureBlock.Trail trail) {
        List<FigureCase> cases = new ArrayList<>();
        figure.curves().values().stream()
                .filter(curve -> !curve.problems().isEmpty())
                .map(curve -> fails("curve " + curve.curve().name(), FailureBlock.of(figure, curve, trail)))
                .forEach(cases::add);
        for (CheckOutcome check : figure.checks()) {
            if (check.comparison().quantities().isEmpty()) {
                cases.add(fails(FailureBlock.name(check.check()), FailureBlock.of(figure, check, trail)));
            }
            check.comparison().quantities().forEach(quantity -> cases.add(of(figure, check, quantity, trail)));
            check.controls().forEach(control -> cases.add(of(check, control)));
        }
        for (ClaimOutcome claim : figure.claims()) {
            cases.add(of(figure, claim, trail));
            claim.controls().forEach(control -> cases.add(of(claim, control)));
        }
        return List.copyOf(cases);
    }

    /** What the case of a quantity is called. */
    public static String name(CheckOutcome check, QuantityComparison quantity) {
        return FailureBlock.name(check.check()) + ", " + quantity.quantity();
    }

    private static FigureCase of(
            FigureOutcome figure, CheckOutcome check, QuantityComparison quantity, FailureBlock.Trail trail) {
        String name = name(check, quantity);
        if (quantity.verdict().passes()) {
            return passes(name);
        }
        List<FailureBlock> blocks = FailureBlock.allOf(figure, check, quantity, trail);
        String text = blocks.stream().map(FailureBlock::toString).collect(Collectors.joining("\n"));
        return new FigureCase(
                name,
                Optional.of(new Failure(blocks.get(0).type(), blocks.get(0).headline(), text)));
    }

    private static FigureCase of(CheckOutcome check, ControlOutcome control) {
        return of(FailureBlock.name(check.check()), control, Rule.BLUNT, check.problems().stream());
    }

    private static FigureCase of(ClaimOutcome claim, ControlOutcome control) {
        return of(claimName(claim), control, Rule.CLAIM_BLUNT, Stream.empty());
    }

    private static FigureCase of(String tested, ControlOutcome control, Rule rule, Stream<Problem> problems) {
        String name = tested + " notices " + control.control().words();
        if (control.noticed()) {
            return passes(name);
        }
        String text = Stream.concat(
                        Stream.of(control.control().place() + ": " + control.sentence()),
                        problems.map(Problem::toString))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new FigureCase(name, Optional.of(new Failure("blunt", rule.id() + " " + control.sentence(), text)));
    }

    private static FigureCase of(FigureOutcome figure, ClaimOutcome claim, FailureBlock.Trail trail) {
        String name = claimName(claim);
        return claim.status().passes() ? passes(name) : fails(name, FailureBlock.of(figure, claim, trail));
    }

    private static String claimName(ClaimOutcome claim) {
        return "claim: " + FailureBlock.name(claim.claim());
    }

    private static FigureCase passes(String name) {
        return new FigureCase(name, Optional.empty());
    }

    private static FigureCase fails(String name, FailureBlock block) {
        return new FigureCase(name, Optional.of(Failure.of(block)));
    }
}
