package io.github.lzmaven.physics.quapi;

/**
 * What a sweep ends in.
 *
 * @param ground   P_LZ, from the ground into the ground state
 * @param survival P_ES, from the excited into the excited state
 */
record Probabilities(double ground, double survival) {

    /**
     * Of two trace-normalised final Bloch vectors, projected on the ground state and its opposite.
     *
     * @param ground         the Bloch vector of the ground state
     * @param startedGround  trace and Bloch vector of what started in it
     * @param startedExcited trace and Bloch vector of what started in the excited state
     */
    static Probabilities of(double[] ground, double[] startedGround, double[] startedExcited) {
        return new Probabilities(
                0.5 * (1.0 + along(ground, startedGround)), 0.5 * (1.0 - along(ground, startedExcited)));
    }

    /** The larger of the two differences. */
    double distance(Probabilities other) {
        return Math.max(Math.abs(ground - other.ground), Math.abs(survival - other.survival));
    }

    private static double along(double[] direction, double[] state) {
        return (direction[0] * state[1] + direction[1] * state[2] + direction[2] * state[3]) / state[0];
    }
}
