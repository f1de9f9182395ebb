package io.github.lzmaven.harness.experiment;

import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A curve held against a reference.
 *
 * @param place      where it stands
 * @param curve      the curve that is tested
 * @param against    what it is tested against
 * @param where      the rows that take part
 * @param extraRows  whether computed rows may lack a partner
 * @param tolerances what is allowed, by quantity, in the descriptor's order
 * @param controls   what the check has to notice
 */
public record Check(
        Place place,
        String curve,
        Against against,
        Filter where,
        boolean extraRows,
        Map<String, Tolerance> tolerances,
        List<Control> controls) {

    /** The same comparison alone. */
    public Check withoutControls() {
        return new Check(place, curve, against, where, extraRows, tolerances, List.of());
    }

    /** What a curve is tested against. */
    public sealed interface Against {

        /** Its name for people: the table's id or the curve's name. */
        String name();

        /**
         * A reference table.
         *
         * @param table  the table
         * @param series its content in the words of the curve's model
         */
        record Table(ReferenceTable table, Series series) implements Against {
            @Override
            public String name() {
                return table.id();
            }
        }

        /**
         * Another curve of the figure.
         *
         * @param name  its name
         * @param along the key along which the tested curve is interpolated onto the other one's points; empty if both have
         *              one grid
         */
        record Other(String name, Optional<String> along) implements Against {}

        /**
         * A reference table that does not exist yet. The check fails, and what was computed can be approved.
         *
         * @param name its id
         * @param why  the failure
         */
        record Missing(String name, Problem why) implements Against {}
    }
}
