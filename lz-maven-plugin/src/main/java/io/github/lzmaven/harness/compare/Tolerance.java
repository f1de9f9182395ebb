package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.series.Numbers;

/**
 * How far a computed value may be from its reference.
 *
 * @param absolute in the unit of the quantity, at least 0
 * @param relative as a share of the scale, at least 0
 * @param scale    what the relative part refers to
 * @param because  why the tolerance has this size
 */
public record Tolerance(double absolute, double relative, Scale scale, String because) {

    /** What a relative tolerance refers to. */
    public sealed interface Scale {

        /** The size of the reference value itself, {@code |r|}. */
        record Value() implements Scale {}

        /** The largest minus the smallest value of the reference curve. */
        record Range() implements Scale {}

        /**
         * A number given once for all points.
         *
         * @param size in the unit of the quantity
         */
        record Fixed(double size) implements Scale {}
    }

    /** A plain absolute tolerance. */
    public static Tolerance absolute(double absolute, String because) {
        return new Tolerance(absolute, 0.0, new Scale.Value(), because);
    }

    /** What the relative part refers to, in words: {@code |r|}, {@code range}, or the number. */
    public String scaleInWords() {
        if (scale instanceof Scale.Fixed fixed) {
            return Numbers.rounded(fixed.size(), 3);
        }
        return scale instanceof Scale.Range ? "range" : "|r|";
    }

    /**
     * The size of what the relative part refers to.
     *
     * @param reference the reference value
     * @param range     the range of the reference curve
     */
    double size(double reference, double range) {
        if (scale instanceof Scale.Fixed fixed) {
            return fixed.size();
        }
        return scale instanceof Scale.Range ? range : Math.abs(reference);
    }
}
