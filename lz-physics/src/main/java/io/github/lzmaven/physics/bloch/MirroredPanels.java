package io.github.lzmaven.physics.bloch;

import java.util.List;

/**
 * Two pieces of a sweep, one as far before the crossing as the other is behind it. Whatever depends on E alone is evaluated
 * once for both; on demand, as the past may be forgotten. Confined to one thread.
 */
final class MirroredPanels {

    private static final double NARROWEST = 0.05;

    private final BlochEquations equations;
    private final double from;
    private final double to;
    private final SlowNodes before = new SlowNodes();
    private final SlowNodes behind = new SlowNodes();
    private boolean evaluated;
    private List<MirroredPanels> halves = List.of();

    /** The pieces from {@code -to} to {@code -from} and from {@code from} to {@code to} in x. */
    MirroredPanels(BlochEquations equations, double from, double to) {
        this.equations = equations;
        this.from = from;
        this.to = to;
    }

    /** Half the width of each in x. */
    double halfWidth() {
        return 0.5 * (to - from);
    }

    /** The coefficients behind the crossing or before it. */
    SlowNodes nodes(boolean behindCrossing) {
        if (!evaluated) {
            evaluate();
            evaluated = true;
        }
        return behindCrossing ? behind : before;
    }

    /** Whether halving them is worth it. */
    boolean divisible() {
        return to - from > NARROWEST;
    }

    /** The halves that are farther from the crossing, or those that are nearer to it. */
    MirroredPanels half(boolean outer) {
        if (halves.isEmpty()) {
            double middle = 0.5 * (from + to);
            halves = List.of(new MirroredPanels(equations, from, middle), new MirroredPanels(equations, middle, to));
        }
        return halves.get(outer ? 1 : 0);
    }

    private void evaluate() {
        double centre = 0.5 * (from + to);
        for (int j = 0; j < SlowNodes.COUNT; j++) {
            equations.moveTo(centre + halfWidth() * SlowNodes.COLLOCATION.node(j));
            behind.take(j, equations);
            equations.mirror();
            before.take(SlowNodes.COUNT - 1 - j, equations);
        }
    }
}
