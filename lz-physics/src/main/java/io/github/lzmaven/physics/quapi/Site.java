package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.numeric.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * A tensor of the infinite chain: a left bond, a leg, a right bond.
 *
 * <p>Turning the coupling operator round, S → -S, changes nothing, so both bonds fall into an even (0) and an odd (1)
 * half and every value of the leg is even or odd; the tensor vanishes unless the three parities add up to even. It is
 * kept as one matrix for each value of the leg and each parity of the left bond.
 *
 * @param parities for each value of the leg, 0 if it is even, 1 if odd
 * @param blocks   by value of the leg and parity of the left bond
 */
record Site(int[] parities, Matrix[][] blocks) {

    /** How many values the leg has. */
    int legs() {
        return parities.length;
    }

    /** The dimension of the half of the left bond with this parity. */
    int left(int parity) {
        return blocks[0][parity].rows();
    }

    /** The dimension of the half of the right bond with this parity. */
    int right(int parity) {
        return blocks[0][parity ^ parities[0]].columns();
    }

    /** A chain site not yet bound to any other: bonds of dimension 1, even. */
    static Site free(int[] parities, double[] vector) {
        Matrix[][] blocks = new Matrix[parities.length][2];
        for (int leg = 0; leg < parities.length; leg++) {
            for (int parity = 0; parity < 2; parity++) {
                int right = parity ^ parities[leg];
                blocks[leg][parity] = Matrix.zero(1 - parity, 1 - right);
                if (parity == 0 && right == 0) {
                    blocks[leg][parity].set(0, 0, vector[leg]);
                }
            }
        }
        return new Site(parities, blocks);
    }

    /** Left bond and leg as rows, against the half of the right bond with this parity. */
    Matrix byRight(int parity) {
        List<Matrix> rows = new ArrayList<>();
        for (int leg = 0; leg < legs(); leg++) {
            rows.add(blocks[leg][parity ^ parities[leg]]);
        }
        return Matrix.stacked(rows);
    }

    /** Leg and right bond as columns, against the half of the left bond with this parity. */
    Matrix byLeft(int parity) {
        List<Matrix> columns = new ArrayList<>();
        for (int leg = 0; leg < legs(); leg++) {
            columns.add(blocks[leg][parity]);
        }
        return Matrix.beside(columns);
    }

    /** The inverse of {@link #byRight}: cuts two matrices, for right parity even and odd, into blocks. */
    static Site fromRight(int[] parities, int[] left, Matrix[] byRight) {
        Matrix[][] blocks = new Matrix[parities.length][2];
        for (int right = 0; right < 2; right++) {
            int row = 0;
            for (int leg = 0; leg < parities.length; leg++) {
                int parity = right ^ parities[leg];
                blocks[leg][parity] = byRight[right].block(row, 0, left[parity], byRight[right].columns());
                row += left[parity];
            }
        }
        return new Site(parities, blocks);
    }

    /** The inverse of {@link #byLeft}: cuts two matrices, for left parity even and odd, into blocks. */
    static Site fromLeft(int[] parities, int[] right, Matrix[] byLeft) {
        Matrix[][] blocks = new Matrix[parities.length][2];
        for (int left = 0; left < 2; left++) {
            int column = 0;
            for (int leg = 0; leg < parities.length; leg++) {
                int parity = left ^ parities[leg];
                blocks[leg][left] = byLeft[left].block(0, column, byLeft[left].rows(), right[parity]);
                column += right[parity];
            }
        }
        return new Site(parities, blocks);
    }
}
