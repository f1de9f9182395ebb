package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.Demand;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.yaml.Positions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Turns one entry under {@code claims} into a claim. Used once, by one thread. */
final class ClaimReader {

    private final ClaimContext context;

    /**
     * A reader of one entry.
     *
     * @param pointer  where the entry stands: {@code /claims/0}
     * @param curves   the curves of the figure that could be read, by name
     * @param named    the names of all its curves
     * @param problems receives what is wrong
     */
    ClaimReader(
            ClaimEntry entry,
            String pointer,
            Positions positions,
            Map<String, Curve> curves,
            Set<String> named,
            List<Problem> problems) {
        this.context = new ClaimContext(entry, pointer, positions, curves, named, problems, problems.size());
    }

    /** The claim; empty, with problems noted, if it cannot be understood. */
    Optional<Claim> read() {
        ClaimOperands operands = new ClaimOperands(context);
        ClaimDemands reader = new ClaimDemands(context);
        Optional<Operand> operand = operands.operand();
        Optional<Demand.Standard> standard = operand.flatMap(operands::standard);
        operand.ifPresent(operands::checkKeys);
        List<Demand> demands = operand.map(reader::demands).orElse(List.of());
        if (operand.isPresent() && demands.isEmpty() && context.isSound()) {
            context.bad("", "the claim demands nothing", "add for example 'value: { at-least: 0.2 }'");
        }
        if (operand.isEmpty() || !context.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                context.positions().at(context.pointer()),
                Objects.requireNonNullElse(context.entry().says(), ""),
                Objects.requireNonNullElse(context.entry().at(), ""),
                operand.get(),
                standard,
                demands,
                Optional.ofNullable(context.entry().knownDisagreement())));
    }
}
