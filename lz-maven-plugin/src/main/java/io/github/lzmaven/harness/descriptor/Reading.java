package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.yaml.Positions;
import java.util.List;
import java.util.Set;

/**
 * What all readers of one descriptor share.
 *
 * @param positions  where each part stands
 * @param problems   grows
 * @param wrong      pointers of the parts whose form is wrong and has been reported
 * @param models     by name
 * @param references tables by id
 */
record Reading(Positions positions, List<Problem> problems, Set<String> wrong, Models models, References references) {

    Place at(String pointer) {
        return positions.at(pointer);
    }

    /** Whether something at or below a pointer has been cut out, so that what is missing there need not be told again. */
    boolean isWrong(String pointer) {
        return wrong.stream().anyMatch(path -> path.equals(pointer) || path.startsWith(pointer + "/"));
    }

    void problem(Rule rule, String pointer, String what, String remedy) {
        problems.add(new Problem(rule, at(pointer), what, remedy));
    }
}
