package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.experiment.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which curves are tested by something. */
final class Testing {

    private Testing() {}

    /** A check tests its curve and the one it is held against; a claim tests those it is about. */
    static Set<String> curves(List<Check> checks, List<Claim> claims) {
        Set<String> tested = new HashSet<>();
        for (Check check : checks) {
            tested.add(check.curve());
            if (check.against() instanceof Check.Against.Other other) {
                tested.add(other.name());
            }
        }
        claims.forEach(claim -> tested.addAll(claim.curves()));
        return tested;
    }
}
