package io.github.lzmaven.guide;

import io.github.lzmaven.harness.models.Models;
import io.github.lzmaven.physics.model.Fallback;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.Locale;

/** The page about the shipped models, made of what they say about themselves. */
final class ModelsPage {

    private ModelsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(
                        "# Models\n\nMade from the models themselves; `mvn lz:models` prints the same,")
                .append(" your own models included. Parameters without a note have to be given.\n");
        for (Model model :
                Models.in(ModelsPage.class.getClassLoader(), new ArrayList<>()).all()) {
            page.append("\n## ").append(model.name()).append("\n\n").append(sentence(model.meaning()));
            page.append(" *").append(cell(model.source())).append("*\n");
            if (!model.formula().isEmpty()) {
                page.append("\n`").append(model.formula()).append("`\n");
            }
            page.append("\n| parameter | symbol | unit | meaning | |\n|---|---|---|---|---|\n");
            model.parameters().forEach(parameter -> page.append(row(parameter)));
            page.append("\n| gives | unit | meaning |\n|---|---|---|\n");
            model.quantities().forEach(quantity -> page.append(row(quantity)));
        }
        return page.toString();
    }

    private static String row(Parameter parameter) {
        return "| `" + parameter.name() + "` | " + cell(parameter.label().symbol()) + " | " + cell(parameter.unit())
                + " | " + cell(parameter.label().meaning()) + "; "
                + cell(parameter.domain().words()) + " | "
                + cell(silence(parameter)) + " |\n";
    }

    private static String silence(Parameter parameter) {
        if (parameter.fallback() instanceof Fallback.Preset preset) {
            return preset.value() + " unless given";
        }
        if (parameter.fallback() instanceof Fallback.SameAs same) {
            return "as " + same.parameter() + " unless given";
        }
        return parameter.fallback() instanceof Fallback.Omitted ? "may be left out" : "";
    }

    private static String row(Quantity quantity) {
        String name = "`" + quantity.name() + "`";
        return "| " + (quantity.role() == Quantity.Role.COORDINATE ? "at " + name : name) + " | "
                + cell(quantity.unit()) + " | " + cell(quantity.meaning()) + " |\n";
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*");
    }
}
