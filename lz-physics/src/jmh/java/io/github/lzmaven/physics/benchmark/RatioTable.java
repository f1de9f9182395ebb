package io.github.lzmaven.physics.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** The ratios, with what was hoped for beside them. */
final class RatioTable {

    private final Times times;

    RatioTable(Times times) {
        this.times = times;
    }

    void print(PrintStream out) {
        out.println("Against another method, measured in this run:");
        out.println();
        out.println("| asked | model | baseline | times faster | aim | (model) | (baseline) |");
        out.println("|---|---|---|---:|---:|---:|---:|");
        bloch(out, "1", 50);
        bloch(out, "0.05", 1000);
        String band = "| p(10) of Fig. 2 | `level-crossing-exact`, 1e-10 | RK4 at 1e-10, ";
        ratio(out, band + "all columns as in the paper", 10, "BandBenchmark.model", "BandBenchmark.rungeKuttaColumns");
        ratio(out, band + "one row", 10, "BandBenchmark.model", "BandBenchmark.rungeKuttaRow");
        ratio(
                out,
                "| p behind 200 levels | `level-crossing-exact`, 1e-10 | RK4, one row, 1e-8",
                0,
                "LargeBandBenchmark.occupation200",
                "LargeBandBenchmark.rungeKuttaRow200");
        ratio(
                out,
                "| P_LZ and P_ES at v = 0.9491, building included | `influence-functional`, 1e-4 | `quapi`, 7 steps of memory, 4e-3",
                0,
                "FunctionalBenchmark.onePoint",
                "FunctionalBenchmark.quapi");
        out.println();
        out.println("Against times reported from other machines, or hoped for; these ratios are an indication:");
        out.println();
        out.println("| asked | model | yardstick | times faster | (model) | (yardstick) |");
        out.println("|---|---|---|---:|---:|---:|");
        String behind = "| p behind %s levels | `level-crossing-exact` | compiled program, one core, reported";
        reported(out, behind.formatted("200"), "LargeBandBenchmark.occupation200", 0.08);
        reported(out, behind.formatted("1000"), "LargeBandBenchmark.occupation1000", 10.5);
        String work = "| density of the work, broadened by 0.1, %s levels | `work-distribution-exact` | %s";
        reported(out, work.formatted("50", "aim: about a second"), "LargeBandBenchmark.work50", 1.0);
        reported(out, work.formatted("200", "aim: well under a minute"), "LargeBandBenchmark.work200", 60.0);
        String ten = "| ten speeds of Fig. 2, T = 6.4, to 1e-4, building included, %s | `influence-functional` | %s";
        String peer = "Python peer with compiled loops, reported";
        reported(out, ten.formatted("warm", peer), "FunctionalBenchmark.warm", 2.5);
        reported(out, ten.formatted("warm", "aim"), "FunctionalBenchmark.warm", 0.4);
        reported(out, ten.formatted("first call of a JVM", peer), "FunctionalBenchmark.cold", 2.5);
        reported(out, ten.formatted("first call of a JVM", "aim"), "FunctionalBenchmark.cold", 0.8);
        out.println();
        double figure = times.of("BlochFigureBenchmark.tables");
        out.printf(
                Locale.ROOT,
                "The %d points of the tables of Figs. 1, 2, 3, 4 and 6 by `nonequilibrium-bloch`, one after the other: %s, %s a point.%n",
                BlochFigureBenchmark.POINTS,
                readable(figure),
                readable(figure / BlochFigureBenchmark.POINTS));
    }

    private void bloch(PrintStream out, String speed, int aim) {
        String what = "| P_LZ and P_ES at v = %s | `nonequilibrium-bloch`, 1e-10 | DormandPrince853 on Eq. (7), ";
        String model = "BlochBenchmark.model " + speed;
        String baseline = "BlochBenchmark.dormandPrince";
        ratio(out, what.formatted(speed) + "1e-8", aim, model, baseline + " " + speed);
        ratio(out, what.formatted(speed) + "1e-11", aim, model, baseline + "AsGoodAsTheModel " + speed);
    }

    private void ratio(PrintStream out, String what, int aim, String model, String baseline) {
        double ours = times.of(model);
        double theirs = times.of(baseline);
        out.printf(
                Locale.ROOT,
                "%s | %s | %s | %s | %s |%n",
                what,
                rounded(theirs / ours),
                aim == 0 ? "" : String.valueOf(aim),
                readable(ours),
                readable(theirs));
    }

    private void reported(PrintStream out, String what, String model, double seconds) {
        double ours = times.of(model);
        out.printf(
                Locale.ROOT,
                "%s | %s | %s | %s |%n",
                what,
                rounded(seconds / ours),
                readable(ours),
                readable(seconds));
    }

    private static String rounded(double ratio) {
        return String.format(Locale.ROOT, ratio < 10.0 ? "%.2g" : "%.0f", ratio);
    }

    private static String readable(double seconds) {
        if (seconds < 1e-3) {
            return String.format(Locale.ROOT, "%.3g µs", 1e6 * seconds);
        }
        return seconds < 1.0
                ? String.format(Locale.ROOT, "%.3g ms", 1e3 * seconds)
                : String.format(Locale.ROOT, "%.3g s", seconds);
    }
}
