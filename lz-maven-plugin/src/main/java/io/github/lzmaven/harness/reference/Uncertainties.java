package io.github.lzmaven.harness.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.reference.Sidecar.UncertaintyEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How wrong the cells of a table may be: by a number for all, or by another column. */
final class Uncertainties {

    private final RawTable table;
    private final BindingNotes notes;

    Uncertainties(RawTable table, BindingNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    /** How many times the uncertainty of a column counts: a standard deviation twice, a bound once. */
    static double coverage(@Nullable ColumnEntry entry) {
        UncertaintyEntry uncertainty = entry == null ? null : entry.uncertainty();
        return uncertainty != null && uncertainty.sigma() != null ? 2.0 : 1.0;
    }

    /** The uncertainty of a cell, not yet multiplied; 0 where none is given. */
    double of(String header, ColumnEntry entry, int row) {
        UncertaintyEntry uncertainty = entry.uncertainty();
        if (uncertainty == null) {
            return 0.0;
        }
        if ((uncertainty.sigma() == null) == (uncertainty.bound() == null)) {
            if (row == 0) {
                notes.unclearUncertainty(header);
            }
            return 0.0;
        }
        double value = Optional.ofNullable(uncertainty.sigma() != null ? uncertainty.sigma() : uncertainty.bound())
                .map(given -> value(given.node(), row))
                .orElse(0.0);
        if (value >= 0.0 && Double.isFinite(value)) {
            return value;
        }
        notes.badUncertainty(header, row, value);
        return 0.0;
    }

    private double value(JsonNode node, int row) {
        RawColumn column = node.isTextual() ? table.columns().get(node.asText()) : null;
        return column == null ? node.asDouble(Double.NaN) : column.number(row);
    }
}
