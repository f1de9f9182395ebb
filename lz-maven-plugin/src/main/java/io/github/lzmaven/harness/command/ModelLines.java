package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.physics.model.Domain;
import io.github.lzmaven.physics.model.Fallback;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Models as lines on a console: parameters, units, ranges and outputs. */
public final class ModelLines {

    private ModelLines() {}

    /** The lines of all models that descriptors may name. */
    public static List<String> of(Models models) {
        List<String> lines = new ArrayList<>();
        for (Model model : models.all()) {
            lines.add("");
            lines.add(model.name() + ": " + model.meaning());
            if (!model.formula().isEmpty()) {
                lines.add("  formula: " + model.formula());
            }
            lines.add("  source: " + model.source());
            model.parameters().forEach(parameter -> lines.add("  " + line(parameter)));
            model.quantities().forEach(quantity -> lines.add("  " + line(quantity)));
        }
        return lines;
    }

    private static String line(Parameter parameter) {
        return "parameter " + parameter.name() + " (" + parameter.label().symbol() + ", " + parameter.unit() + "): "
                + parameter.label().meaning() + "; " + parameter.domain().words() + range(parameter.domain())
                + silence(parameter);
    }

    private static String range(Domain domain) {
        return domain.shapes().equals(Set.of(Shape.CHOICE)) ? "" : ", " + domain.range();
    }

    private static String silence(Parameter parameter) {
        if (parameter.fallback() instanceof Fallback.Preset preset) {
            return "; " + preset.value() + " unless given";
        }
        if (parameter.fallback() instanceof Fallback.SameAs same) {
            return "; as '" + same.parameter() + "' unless given";
        }
        return parameter.fallback() instanceof Fallback.Omitted ? "; may be left out" : "";
    }

    private static String line(Quantity quantity) {
        String role = quantity.role() == Quantity.Role.RESULT ? "result" : "coordinate";
        return role + " " + quantity.name() + " (" + quantity.unit() + "): " + quantity.meaning();
    }
}
