package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.reference.Draft;
import io.github.lzmaven.harness.reference.TableSource;
import java.util.Collection;
import java.util.List;

/**
 * A single table that is not in force yet, to be read like any other.
 *
 * @param id    its id
 * @param draft its files
 */
record DraftTables(String id, Draft draft) implements TableSource {

    @Override
    public List<Found> find(String name) {
        return name.equals(id + ".csv")
                ? List.of(new Found(name, places(), draft.table()))
                : name.equals(id + ".yaml") ? List.of(new Found(name, places(), draft.sidecar())) : List.of();
    }

    @Override
    public Collection<String> ids() {
        return List.of(id);
    }

    @Override
    public String places() {
        return "the candidates";
    }
}
