package io.github.lzmaven.physics.fermion;

/**
 * A stretch of the sweep at constant velocity.
 *
 * @param startTime   when it begins
 * @param startEnergy where the level is then
 * @param velocity    dε/dt, negative for a level that is lowered
 * @param duration    how long it lasts, above 0
 */
record Piece(double startTime, double startEnergy, double velocity, double duration) {

    double endTime() {
        return startTime + duration;
    }

    double energyAt(double time) {
        return startEnergy + velocity * (time - startTime);
    }
}
