package io.github.lzmaven.physics.quapi;

import org.apache.commons.math3.util.FastMath;

/**
 * How the Bloch vector turns between two kicks, {@code dr/dt = h(t) × r} with a field linear in time.
 *
 * <p>In the frame that turns with the mean field h the change of the field, {@code h'τ}, integrates to a small rotation
 * about ŷ by {@code 2(sin a - a cos a)/h² · (h' × ĥ)_y}, a = hδt/2, exact to first order in h' for any hδt; it stands
 * between two halves of the rotation about h. The second order is some {@code (h'δt²)²/1000}. Reused from step to step.
 */
final class Rotation {

    /** The unit quaternion: the spin-½ propagator is {@code w - i(x σ_x + y σ_y + z σ_z)}. */
    private double w;

    private double x;
    private double y;
    private double z;

    /** Rows of the matrix. */
    double xx;

    double xy;
    double xz;
    double yx;
    double yy;
    double yz;
    double zx;
    double zy;
    double zz;

    /** Sets the matrix for an interval of this length about this time. */
    void over(SweepField field, double middle, double step) {
        double hx = field.normalAt(middle);
        double hz = field.alongAt(middle);
        double h = Math.sqrt(hx * hx + hz * hz);
        double half = 0.25 * h * step;
        double c = FastMath.cos(half);
        double s = FastMath.sin(half);
        double a = 2.0 * half;
        double sinA = 2.0 * s * c;
        double cosA = c * c - s * s;
        // h' × h = v(-sinΘ normal, 0, cosΘ) × (h_x, 0, h_z) = v (cosΘ h_x + sinΘ normal h_z) ŷ
        double turn = field.sweep().speed() * (field.cos() * hx + field.sin() * field.normal() * hz);
        double small = (sinA - a * cosA) * turn / (h * h * h);
        double sx = s * hx / h;
        double sz = s * hz / h;
        // the quaternion (c, sx, 0, sz)(1, 0, small, 0)(c, sx, 0, sz) = (cos a, sin a ĥ) + small ŷ, normalised
        double norm = 1.0 / Math.sqrt(1.0 + small * small);
        w = cosA * norm;
        x = 2.0 * c * sx * norm;
        y = small * norm;
        z = 2.0 * c * sz * norm;
        xx = w * w + x * x - y * y - z * z;
        yy = w * w - x * x + y * y - z * z;
        zz = w * w - x * x - y * y + z * z;
        xy = 2.0 * (x * y - w * z);
        yx = 2.0 * (x * y + w * z);
        xz = 2.0 * (x * z + w * y);
        zx = 2.0 * (x * z - w * y);
        yz = 2.0 * (y * z - w * x);
        zy = 2.0 * (y * z + w * x);
    }

    /** The spin-½ propagator in the basis up, down: real and imaginary parts of uu, ud, du, dd. */
    double[] spin() {
        return new double[] {w, -z, -y, -x, y, -x, w, z};
    }

    /** The axis times the angle, which must be below π. */
    double[] vector() {
        double[] axis = {0.5 * (zy - yz), 0.5 * (xz - zx), 0.5 * (yx - xy)};
        double sine = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]);
        double angle = StrictMath.atan2(sine, 0.5 * (xx + yy + zz - 1.0));
        double factor = sine == 0.0 ? 0.0 : angle / sine;
        return new double[] {factor * axis[0], factor * axis[1], factor * axis[2]};
    }

    /** Turns the rotation round, as what is read out turns backward in time. */
    void transpose() {
        double above = xy;
        xy = yx;
        yx = above;
        above = xz;
        xz = zx;
        zx = above;
        above = yz;
        yz = zy;
        zy = above;
    }
}
