package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Warning;
import java.util.List;

/**
 * A computed curve.
 *
 * @param curve    what was asked
 * @param series   the rows of all grid points that have an answer, each with the number of its grid point as origin
 * @param problems the grid points that have none, and values that are not finite
 * @param warnings validity conditions of the theory that requests violate; each once
 */
public record CurveOutcome(Curve curve, Series series, List<Problem> problems, List<Warning> warnings) {}
