package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is measured of an operand. */
public sealed interface Feature {

    /** Measures. The series that comes out has one reading for each point, pair of neighbours or section. */
    Series of(Series points);

    /** In words, with a place for the operand. */
    String of(String operand);

    /** Every value. */
    record EveryValue() implements Feature {
        @Override
        public Series of(Series points) {
            return points;
        }

        @Override
        public String of(String operand) {
            return operand;
        }
    }

    /**
     * The slope between each point and the next.
     *
     * @param along       the abscissa
     * @param logarithmic whether of logarithm against logarithm: the order of a power law
     */
    record Slope(String along, boolean logarithmic) implements Feature {
        @Override
        public Series of(Series points) {
            List<Reading> slopes = new ArrayList<>();
            List<Integer> rows = new ArrayList<>();
            for (Section section : Section.along(along, points)) {
                if (section.size() < 2) {
                    throw new NotTestable("a slope needs two points along " + along);
                }
                for (int point = 0; point + 1 < section.size(); point++) {
                    slopes.add(slope(section, point));
                    rows.add(section.row(point));
                }
            }
            return Reading.series(points, rows.stream().mapToInt(i -> i).toArray(), Set.of(), slopes);
        }

        private Reading slope(Section section, int point) {
            Reading a = abscissa(Reading.of(section.x(point), 0.0));
            Reading b = abscissa(Reading.of(section.x(point + 1), 0.0));
            Reading rise =
                    Combination.DIFFERENCE.of(ordinate(section.reading(point + 1)), ordinate(section.reading(point)));
            return Combination.RATIO.of(rise, Combination.DIFFERENCE.of(b, a));
        }

        private Reading abscissa(Reading x) {
            return !logarithmic ? x : x.value() > 0.0 ? logarithm(x) : Reading.none(along + " is not positive");
        }

        private Reading ordinate(Reading y) {
            return logarithmic && y.exists() ? logarithm(y) : y;
        }

        private static Reading logarithm(Reading y) {
            double size = Math.abs(y.value());
            return size > y.error()
                    // ln(y+e) - ln y < ln y - ln(y-e): the lower side is the wider one
                    ? Reading.of(
                            StrictMath.log(size), -StrictMath.log1p(-y.error() / size) + Math.ulp(StrictMath.log(size)))
                    : Reading.none(y.words() + " has no logarithm");
        }

        @Override
        public String of(String operand) {
            return (logarithmic ? "order of " : "slope of ") + operand + " along " + along;
        }
    }

    /** One number for each section. */
    sealed interface OfSection extends Feature {

        /** The abscissa. */
        String along();

        /** Measures a section. */
        Reading of(Section section);

        @Override
        default Series of(Series points) {
            List<Section> sections = Section.along(along(), points);
            int[] rows = sections.stream().mapToInt(section -> section.row(0)).toArray();
            List<Reading> readings = sections.stream()
                    .map(section -> section.flaw().map(Reading::none).orElseGet(() -> of(section)))
                    .toList();
            return Reading.series(points, rows, Set.of(along()), readings);
        }
    }

    /** The value at a place, interpolated between points. */
    record ValueAt(String along, double x) implements OfSection {
        @Override
        public Reading of(Section section) {
            return section.covers(x)
                    ? Reading.of(section.smooth(1.0).at(x))
                    : Reading.none(along + " = " + x + " is outside the grid");
        }

        @Override
        public String of(String operand) {
            return operand + " at " + along + " = " + x;
        }
    }

    /** The integral over the whole section. */
    record Integral(String along) implements OfSection {
        @Override
        public Reading of(Section section) {
            return Reading.of(section.smooth(1.0).integral());
        }

        @Override
        public String of(String operand) {
            return "integral of " + operand + " over " + along;
        }
    }

    /** The sum of all values of the section. */
    record Sum(String along) implements OfSection {
        @Override
        public Reading of(Section section) {
            return section.readings().stream()
                    .reduce(Combination.SUM::of)
                    .orElseGet(() -> Reading.none("there is nothing to add"));
        }

        @Override
        public String of(String operand) {
            return "sum of " + operand + " over " + along;
        }
    }

    /** Where the section takes a value; it must do so once. */
    record Crossing(String along, double level) implements OfSection {
        @Override
        public Reading of(Section section) {
            int[] crossings = IntStream.range(0, section.size() - 1)
                    .filter(i -> above(section, i) != above(section, i + 1))
                    .toArray();
            if (crossings.length != 1) {
                return Reading.none(
                        crossings.length == 0
                                ? "it does not cross " + level + " on this grid"
                                : "it crosses " + level + " " + crossings.length + " times; narrow it with 'where'");
            }
            int here = crossings[0];
            boolean elsewhere = IntStream.range(0, section.size())
                    .anyMatch(i ->
                            touches(section, i) && (i < here || i > here + 1 || i == 0 || i == section.size() - 1));
            return elsewhere
                    ? Reading.none("it may cross " + level + " elsewhere or on the edge of the grid too")
                    : Reading.of(section.smooth(1.0).crossing(level, here));
        }

        private boolean above(Section section, int point) {
            return section.reading(point).value() >= level;
        }

        private boolean touches(Section section, int point) {
            return Math.abs(section.reading(point).value() - level)
                    <= section.reading(point).error();
        }

        @Override
        public String of(String operand) {
            return along + " where " + operand + " crosses " + level;
        }
    }

    /**
     * The lowest or highest value between the points, or its place.
     *
     * @param along   the abscissa
     * @param highest whether it is the maximum
     * @param place   whether the place is meant
     */
    record Extremum(String along, boolean highest, boolean place) implements OfSection {
        @Override
        public Reading of(Section section) {
            double sign = highest ? -1.0 : 1.0;
            List<Reading> readings = section.readings().stream()
                    .map(r -> new Reading(sign * r.value(), r.error(), ""))
                    .toList();
            int lowest = IntStream.range(0, readings.size())
                    .reduce((i, j) -> readings.get(j).value() < readings.get(i).value() ? j : i)
                    .orElse(0);
            double surely = readings.stream().mapToDouble(Reading::high).min().orElse(0.0);
            int[] candidates = IntStream.range(0, readings.size())
                    .filter(i -> readings.get(i).low() <= surely)
                    .toArray();
            int first = candidates[0];
            int last = candidates[candidates.length - 1];
            if (first == 0 || last == readings.size() - 1) {
                return Reading.none("the " + (highest ? "maximum" : "minimum") + " lies on the edge of the grid, at "
                        + along + " = " + section.x(first == 0 ? 0 : last));
            }
            var curve = section.smooth(sign);
            var x = curve.lowestAround(lowest);
            if (place) {
                double reach = last - first > 1
                        ? Math.max(x.value() - section.x(first - 1), section.x(last + 1) - x.value())
                        : 0.0;
                return Reading.of(x.value(), Math.max(x.error(), reach));
            }
            var value = curve.at(x.value());
            double deeper = value.value()
                    - readings.stream().mapToDouble(Reading::low).min().orElse(value.value());
            return Reading.of(sign * value.value(), Math.max(value.error(), deeper));
        }

        @Override
        public String of(String operand) {
            return (place ? along + " of the " : "")
                    + (highest ? "maximum of " : "minimum of ")
                    + operand
                    + (place ? "" : " along " + along);
        }
    }
}
