package io.github.lzmaven.harness.command;

/** How many threads are meant: a number, or a multiple of the processors such as {@code 1C}. */
final class Threads {

    private Threads() {}

    static int parse(String words, int processors) {
        boolean each = words.endsWith("C") || words.endsWith("c");
        try {
            double number = Double.parseDouble(each ? words.substring(0, words.length() - 1) : words);
            int threads = (int) Math.floor(each ? number * processors : number);
            if (number > 0 && Double.isFinite(number) && (each || number == threads)) {
                return Math.max(1, threads);
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that make no sense
        }
        throw new CannotRunException(
                "lz.threads is '" + words + "'; write a whole number, or a multiple of the processors such as 1C");
    }
}
