package io.github.lzmaven.harness;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/** A model that is only asked for the names of its parameters and quantities, and computes nothing. */
public record ModelOfNames(List<Parameter> parameters, List<Quantity> quantities) implements Model {

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String meaning() {
        return "names only";
    }

    @Override
    public String source() {
        return "none";
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        throw new IllegalStateException("this model is not meant to be run");
    }
}
