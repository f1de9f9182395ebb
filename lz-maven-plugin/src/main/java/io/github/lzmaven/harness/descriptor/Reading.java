package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.yaml.Positions;
import java.util.List;

/**
 * What all readers of one descriptor share.
 *
 * @param positions  where each part stands
 * @param problems   grows
 * @param models     by name
 * @param references tables by id
 */
record Reading(Positions positions, List<Problem> problems, Models models, References references) {

    Place at(String pointer) {
        return positions.at(pointer);
    }

    void problem(Rule rule, String pointer, String what, String remedy) {
        problems.add(new Problem(rule, at(pointer), what, remedy));
    }
}
