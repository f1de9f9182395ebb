package io.github.lzmaven.physics.numeric;

import java.util.Arrays;
import java.util.List;

/**
 * A real matrix, stored by rows.
 *
 * <p>Shared by reference and written only by whoever made it, before handing it on.
 */
public final class Matrix {

    private final int rows;
    private final int columns;
    private final double[] data;

    private Matrix(int rows, int columns, double[] data) {
        this.rows = rows;
        this.columns = columns;
        this.data = data;
    }

    /** All zero. */
    public static Matrix zero(int rows, int columns) {
        return new Matrix(rows, columns, new double[rows * columns]);
    }

    /** These numbers, row after row, not copied. */
    public static Matrix of(int rows, int columns, double... data) {
        if (data.length != rows * columns) {
            throw new IllegalArgumentException(data.length + " numbers are no " + rows + "×" + columns + " matrix");
        }
        return new Matrix(rows, columns, data);
    }

    /** The unit matrix. */
    public static Matrix identity(int size) {
        Matrix unit = zero(size, size);
        for (int i = 0; i < size; i++) {
            unit.data[i * size + i] = 1.0;
        }
        return unit;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** The element of a row and a column. */
    public double at(int row, int column) {
        return data[row * columns + column];
    }

    /** Sets an element. */
    public void set(int row, int column, double value) {
        data[row * columns + column] = value;
    }

    /** The numbers themselves, row after row, not a copy. */
    public double[] data() {
        return data;
    }

    /** The matrix product. */
    public Matrix times(Matrix right) {
        if (columns != right.rows) {
            throw new IllegalArgumentException(this + " times " + right);
        }
        Matrix product = zero(rows, right.columns);
        int width = right.columns;
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double factor = data[i * columns + k];
                if (factor != 0.0) {
                    addMultiple(factor, right.data, k * width, product.data, i * width, width);
                }
            }
        }
        return product;
    }

    private static void addMultiple(double factor, double[] from, int fromAt, double[] to, int toAt, int length) {
        for (int j = 0; j < length; j++) {
            to[toAt + j] += factor * from[fromAt + j];
        }
    }

    /** The transpose. */
    public Matrix transposed() {
        Matrix turned = zero(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned.data[j * rows + i] = data[i * columns + j];
            }
        }
        return turned;
    }

    /** Every element times a number. */
    public Matrix scaled(double factor) {
        return new Matrix(
                rows,
                columns,
                Arrays.stream(data).map(element -> element * factor).toArray());
    }

    /** The sum {@code this + factor·other}. */
    public Matrix plus(double factor, Matrix other) {
        Matrix sum = new Matrix(rows, columns, data.clone());
        addMultiple(factor, other.data, 0, sum.data, 0, data.length);
        return sum;
    }

    /** Row i times {@code weights[i]}. */
    public Matrix rowsTimes(double[] weights) {
        Matrix weighted = zero(rows, columns);
        for (int i = 0; i < rows; i++) {
            addMultiple(weights[i], data, i * columns, weighted.data, i * columns, columns);
        }
        return weighted;
    }

    /** Copies a block of another matrix into this one, with a factor: {@code this[to…] += factor·block}. */
    public void addBlock(
            int toRow, int toColumn, double factor, Matrix from, int fromRow, int fromColumn, int height, int width) {
        for (int i = 0; i < height; i++) {
            addMultiple(
                    factor,
                    from.data,
                    (fromRow + i) * from.columns + fromColumn,
                    data,
                    (toRow + i) * columns + toColumn,
                    width);
        }
    }

    /** A rectangular part, copied. */
    public Matrix block(int row, int column, int height, int width) {
        Matrix part = zero(height, width);
        part.addBlock(0, 0, 1.0, this, row, column, height, width);
        return part;
    }

    /** Matrices of one width on top of each other. */
    public static Matrix stacked(List<Matrix> parts) {
        int height = parts.stream().mapToInt(Matrix::rows).sum();
        Matrix whole = zero(height, parts.get(0).columns);
        int row = 0;
        for (Matrix part : parts) {
            whole.addBlock(row, 0, 1.0, part, 0, 0, part.rows, part.columns);
            row += part.rows;
        }
        return whole;
    }

    /** Matrices of one height beside each other. */
    public static Matrix beside(List<Matrix> parts) {
        int width = parts.stream().mapToInt(Matrix::columns).sum();
        Matrix whole = zero(parts.get(0).rows, width);
        int column = 0;
        for (Matrix part : parts) {
            whole.addBlock(0, column, 1.0, part, 0, 0, part.rows, part.columns);
            column += part.columns;
        }
        return whole;
    }

    /** The largest magnitude of an element. */
    public double largest() {
        return Arrays.stream(data).map(Math::abs).max().orElse(0.0);
    }

    @Override
    public String toString() {
        return rows + "×" + columns + " matrix";
    }
}
