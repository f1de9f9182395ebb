package io.github.lzmaven.physics.benchmark;

import io.github.lzmaven.physics.model.Answer;
import java.io.PrintStream;
import java.util.Locale;

/** What both sides of a comparison reach, measured before anything is timed. A side that misses what it claims ends the run. */
final class Accuracy {

    /** Final occupation behind 9 and 200 levels, from an independent program, good to 2e-14. */
    private static final double BEHIND_9 = 0.22403423716456755;

    private static final double BEHIND_200 = 0.00010408607451457046;

    private final PrintStream out;

    Accuracy(PrintStream out) {
        this.out = out;
    }

    void print() {
        out.println("| asked | by | largest error | reference |");
        out.println("|---|---|---:|---|");
        for (double speed : new double[] {1.0, 0.05}) {
            sweep(speed);
        }
        band();
        functional();
        out.println();
    }

    private void sweep(double speed) {
        String asked = "P_LZ and P_ES at v = " + speed;
        String reference = "Eq. (7) with tolerance 1e-13 to bias 180";
        double[] exact = new DormandPrinceSweep(speed, BlochBenchmark.COUPLING, BlochBenchmark.TEMPERATURE, 180.0)
                .probabilities(1e-13);
        Answer answer = BlochBenchmark.question(speed).answer();
        double[] model = {Question.value(answer, "P_LZ"), Question.value(answer, "P_ES")};
        line(asked, "`nonequilibrium-bloch`", distance(model, exact), BlochBenchmark.TIGHT, reference);
        for (double error : new double[] {BlochBenchmark.LOOSE, BlochBenchmark.TIGHT}) {
            String how = String.format(
                    Locale.ROOT,
                    "DormandPrince853, tolerance %.0e, bias to %.0f",
                    BlochBenchmark.tolerance(speed, error),
                    BlochBenchmark.window(speed, error));
            line(asked, how, distance(BlochBenchmark.baseline(speed, error), exact), error, reference);
        }
    }

    private void band() {
        String reference = "independent program, 2e-14";
        line("p(10) of Fig. 2", "`level-crossing-exact`", occupation(9) - BEHIND_9, 1e-10, reference);
        int steps = BandBenchmark.STEPS;
        String columns = "RK4, " + steps + " steps, all columns";
        line("p(10) of Fig. 2", columns, new RungeKuttaBand(9).byColumns(steps) - BEHIND_9, 1e-10, reference);
        String row = "RK4, " + steps + " steps, one row";
        line("p(10) of Fig. 2", row, new RungeKuttaBand(9).byRow(steps) - BEHIND_9, 1e-10, reference);
        line("p behind 200 levels", "`level-crossing-exact`", occupation(200) - BEHIND_200, 1e-10, reference);
        int many = LargeBandBenchmark.STEPS;
        String long200 = "RK4, " + many + " steps, one row";
        line("p behind 200 levels", long200, new RungeKuttaBand(200).byRow(many) - BEHIND_200, 1e-8, reference);
    }

    private static double occupation(int levels) {
        return BandBenchmark.question(levels).value("p");
    }

    private void functional() {
        String reference = "iTEBD-TEMPO, 2e-5 to 2e-4";
        double worst = 0.0;
        for (int i = 0; i < FunctionalBenchmark.SPEEDS.length; i++) {
            worst = Math.max(worst, distance(i, FunctionalBenchmark.at(i, FunctionalBenchmark.TEMPERATURE)));
        }
        line("ten speeds of Fig. 2, T = 6.4", "`influence-functional`", worst, 3e-4, reference);
        int one = FunctionalBenchmark.ONE;
        String asked = "v = 0.9491 of these";
        Question exact = FunctionalBenchmark.at(one, FunctionalBenchmark.TEMPERATURE);
        line(asked, "`influence-functional`", distance(one, exact), 3e-4, reference);
        line(asked, "`quapi`, 7 steps of 0.1", distance(one, FunctionalBenchmark.iterative(7)), 0.1, reference);
    }

    private static double distance(int i, Question question) {
        Answer answer = question.answer();
        return distance(
                new double[] {Question.value(answer, "P_LZ"), Question.value(answer, "P_ES")},
                new double[] {FunctionalBenchmark.P_LZ[i], FunctionalBenchmark.P_ES[i]});
    }

    private static double distance(double[] found, double[] exact) {
        return Math.max(Math.abs(found[0] - exact[0]), Math.abs(found[1] - exact[1]));
    }

    private void line(String asked, String how, double error, double claimed, String reference) {
        out.printf(Locale.ROOT, "| %s | %s | %.1e | %s |%n", asked, how, Math.abs(error), reference);
        if (!(Math.abs(error) <= claimed)) {
            throw new IllegalStateException(how + " misses " + asked + " by " + error + ", more than " + claimed);
        }
    }
}
