package io.github.lzmaven.physics.coherent;

/**
 * A pure state of a two-level system in the diabatic basis: the amplitudes of {@code σz = +1} (up) and {@code -1} (down).
 *
 * @param upReal   real part of the amplitude of up
 * @param upImag   its imaginary part
 * @param downReal real part of the amplitude of down
 * @param downImag its imaginary part
 */
record Spinor(double upReal, double upImag, double downReal, double downImag) {

    /** The state of opposite spin, {@code (-b*, a*)}: if this one follows the Schrödinger equation, so does it. */
    Spinor reversed() {
        return new Spinor(-downReal, downImag, upReal, -upImag);
    }

    /** The real part of {@code ⟨this|other⟩}. */
    double overlapReal(Spinor other) {
        return upReal * other.upReal + upImag * other.upImag + downReal * other.downReal + downImag * other.downImag;
    }

    /** The imaginary part of {@code ⟨this|other⟩}. */
    double overlapImag(Spinor other) {
        return upReal * other.upImag - upImag * other.upReal + downReal * other.downImag - downImag * other.downReal;
    }

    /** The component of another state along this one, as a state: {@code this ⟨this|other⟩} with this at another time. */
    Spinor times(double real, double imag) {
        return new Spinor(
                upReal * real - upImag * imag,
                upReal * imag + upImag * real,
                downReal * real - downImag * imag,
                downReal * imag + downImag * real);
    }

    /** The sum of two states. */
    Spinor plus(Spinor other) {
        return new Spinor(
                upReal + other.upReal, upImag + other.upImag, downReal + other.downReal, downImag + other.downImag);
    }

    /** The probability of {@code σz = -1}. */
    double down() {
        return downReal * downReal + downImag * downImag;
    }

    /** {@code ⟨σx⟩ = 2 Re a*b}. */
    double sx() {
        return 2.0 * (upReal * downReal + upImag * downImag);
    }

    /** {@code ⟨σy⟩ = 2 Im a*b}. */
    double sy() {
        return 2.0 * (upReal * downImag - upImag * downReal);
    }

    /** {@code ⟨σz⟩}. */
    double sz() {
        return upReal * upReal + upImag * upImag - down();
    }
}
