package io.github.lzmaven.physics.quapi;

/** A sweep that starts and ends suddenly, as other methods do it, for comparison with them. */
final class SuddenSweep {

    private SuddenSweep() {}

    /** Trace and Bloch vector after a number of kicks, the first at the start. */
    static double[] run(UniformFunctional functional, SweepField field, double start, int kicks, double[] bloch) {
        Propagator propagator = Propagator.forward(functional);
        propagator.add(1.0, new double[] {1.0, bloch[0], bloch[1], bloch[2]}, functional.start());
        propagator.kick();
        Rotation rotation = new Rotation();
        for (int k = 0; k < kicks; k++) {
            rotation.over(field, start + (k + 0.5) * functional.step(), functional.step());
            propagator.rotate(rotation);
            propagator.kick();
        }
        return propagator.state(functional.end());
    }
}
