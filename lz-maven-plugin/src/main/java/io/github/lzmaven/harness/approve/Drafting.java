package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.reference.Draft;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.reference.Revision;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts what was computed into the table it was compared with. */
final class Drafting {

    private Drafting() {}

    /** The table with the rows of all checks that failed against it; empty if its files cannot be read any more. */
    static Optional<Draft> draft(String table, List<Use> uses, References references) {
        Use first = uses.get(0);
        if (first.check().check().against() instanceof Check.Against.Missing) {
            return Optional.of(fresh(first));
        }
        return references.revision(table).map(revision -> {
            Set<Integer> paired = new HashSet<>();
            uses.forEach(use -> use.pairs()
                    .forEach(pair -> paired.add(use.check().reference().origin(pair.reference()))));
            uses.stream().filter(Use::moved).forEach(use -> put(use, revision, paired));
            return revision.draft(first.source());
        });
    }

    private static Draft fresh(Use use) {
        Curve curve = use.curve().curve();
        Series computed = use.check().computed();
        List<String> keys = computed.columns().stream()
                .filter(column -> column.role() == Column.Role.COORDINATE
                        || curve.varied().contains(column.name()) && canBeWritten(column, curve))
                .map(Column::name)
                .toList();
        return Draft.fresh(computed, keys, use.check().check().tolerances().keySet(), use.source());
    }

    /** Whether a column of a table can hold a parameter: numbers and choices can, lists cannot. */
    private static boolean canBeWritten(Column column, Curve curve) {
        return !column.isWords()
                || curve.model().parameters().stream()
                        .filter(parameter -> parameter.name().equals(column.name()))
                        .map(Parameter::domain)
                        .anyMatch(domain -> !domain.choices().isEmpty());
    }

    private static void put(Use use, Revision revision, Set<Integer> paired) {
        Series computed = use.check().computed();
        Series reference = use.check().reference();
        Set<String> quantities = use.check().check().tolerances().keySet();
        Comparison comparison = use.check().comparison();
        use.pairs()
                .forEach(pair -> quantities.stream()
                        .filter(quantity -> computed.column(quantity).isPresent())
                        .forEach(quantity -> revision.replace(
                                reference.origin(pair.reference()), computed, pair.computed(), quantity)));
        if (revision.isWide()) {
            return; // a row of the file is several of the model: none of them can come or go alone
        }
        others(reference.rows(), comparison.referenceRows())
                .map(reference::origin)
                .filter(line -> !paired.contains(line))
                .forEach(revision::drop);
        if (!use.check().check().extraRows()) {
            others(computed.rows(), comparison.computedRows())
                    .forEach(row -> revision.append(computed, row, quantities));
        }
    }

    private static IntStream others(int rows, int[] taken) {
        Set<Integer> known = new HashSet<>();
        IntStream.of(taken).forEach(known::add);
        return IntStream.range(0, rows).filter(row -> !known.contains(row));
    }
}
