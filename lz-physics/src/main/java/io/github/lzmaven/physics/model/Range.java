package io.github.lzmaven.physics.model;

/**
 * The numbers for which a model is defined. Never contains NaN or an infinity.
 *
 * @param low          the lower end, may be negative infinity
 * @param lowIncluded  whether the lower end belongs to the range
 * @param high         the upper end, may be positive infinity
 * @param highIncluded whether the upper end belongs to the range
 */
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

    /** Every finite number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** Above 0. */
    public static final Range POSITIVE = new Range(0.0, false, Double.POSITIVE_INFINITY, false);

    /** 0 or above. */
    public static final Range NOT_NEGATIVE = new Range(0.0, true, Double.POSITIVE_INFINITY, false);

    /** From 0 to 1, both included. */
    public static final Range PROBABILITY = closed(0.0, 1.0);

    /** Both ends included. */
    public static Range closed(double low, double high) {
        return new Range(low, true, high, true);
    }

    /** Whether a number belongs to the range. */
    public boolean contains(double number) {
        return Double.isFinite(number)
                && (lowIncluded ? number >= low : number > low)
                && (highIncluded ? number <= high : number < high);
    }

    /** In words, to follow "must be": {@code greater than 0.0}. */
    @Override
    public String toString() {
        String above = Double.isInfinite(low) ? "" : (lowIncluded ? "at least " : "greater than ") + low;
        String below = Double.isInfinite(high) ? "" : (highIncluded ? "at most " : "less than ") + high;
        if (above.isEmpty() && below.isEmpty()) {
            return "a finite number";
        }
        return above.isEmpty() || below.isEmpty() ? above + below : above + " and " + below;
    }
}
