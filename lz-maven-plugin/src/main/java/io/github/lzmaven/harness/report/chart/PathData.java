package io.github.lzmaven.harness.report.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Path data in few bytes: relative to the point before, in tenths of a unit, a letter only where it changes. Every point is
 * rounded before differences are taken, so nothing adds up along a path. Confined to one thread.
 */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[MLCQZO]|-?[0-9.]+");
    private static final String POINT = "(-?[0-9.]+) (-?[0-9.]+)";
    private static final String CURVE = " ?C" + POINT + " " + POINT + " " + POINT;

    /** What four curves close is a circle, drawn from its right-most point; no other symbol has any. */
    private static final Pattern CIRCLE = Pattern.compile("M" + POINT + CURVE.repeat(4) + " ?Z");

    private final StringBuilder text = new StringBuilder();
    private char letter;
    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathData() {}

    /** Rewrites absolute path data made of M, L, C, Q and Z. */
    static String compact(String data) {
        PathData path = new PathData();
        // O, for a circle, goes no further than this class: from where the pen is through the point opposite
        Matcher token = TOKEN.matcher(CIRCLE.matcher(data).replaceAll("M$1 $2 O$13 $14 Z"));
        char command = ' ';
        long[] numbers = new long[6];
        int count = 0;
        while (token.find()) {
            char first = token.group().charAt(0);
            if (Character.isLetter(first)) {
                command = first;
                count = 0;
                if (first == 'Z') {
                    path.close();
                }
                continue;
            }
            numbers[count++] = Math.round(10.0 * Double.parseDouble(token.group()));
            if (count == length(command)) {
                path.add(command, numbers, count);
                count = 0;
            }
        }
        return path.text.toString();
    }

    private static int length(char command) {
        return switch (command) {
            case 'C' -> 6;
            case 'Q' -> 4;
            default -> 2;
        };
    }

    private void add(char command, long[] to, int count) {
        switch (command) {
            case 'M' -> move(to[0], to[1]);
            case 'L' -> line(to[0], to[1]);
            case 'O' -> circle(x - to[0]);
            default -> {
                long[] offsets = new long[count];
                for (int i = 0; i < count; i++) {
                    offsets[i] = to[i] - (i % 2 == 0 ? x : y);
                }
                write(Character.toLowerCase(command), offsets);
                x = to[count - 2];
                y = to[count - 1];
            }
        }
    }

    private void move(long toX, long toY) {
        if (text.length() == 0) {
            write('M', toX, toY);
        } else {
            write('m', toX - x, toY - y);
        }
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    private void line(long toX, long toY) {
        boolean moved = letter == 'M' || letter == 'm';
        if (toY == y && (toX != x || moved)) {
            write('h', toX - x); // of no length, but with round ends: a dot
        } else if (toX == x && toY != y) {
            write('v', toY - y);
        } else if (toX != x) {
            write('l', toX - x, toY - y);
        }
        x = toX;
        y = toY;
    }

    /** Two half circles, of a radius that is made to fit. */
    private void circle(long diameter) {
        write('a', diameter / 2, diameter / 2, 0, 0, 10, -diameter, 0);
        write('a', diameter / 2, diameter / 2, 0, 0, 10, diameter, 0);
    }

    private void close() {
        write('z');
        x = startX;
        y = startY;
    }

    private void write(char command, long... tenths) {
        // after m a second pair would be a line, and z takes nothing
        if (command != letter || command == 'm' || command == 'z') {
            text.append(command);
        } else if (tenths[0] >= 0) {
            text.append(' ');
        }
        letter = command;
        for (int i = 0; i < tenths.length; i++) {
            if (i > 0 && tenths[i] >= 0) {
                text.append(' ');
            }
            number(tenths[i]);
        }
    }

    private void number(long tenths) {
        long size = Math.abs(tenths);
        if (tenths < 0) {
            text.append('-');
        }
        if (size >= 10 || size == 0) {
            text.append(size / 10);
        }
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }
}
