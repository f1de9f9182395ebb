package io.github.lzmaven.plugin;

import org.apache.maven.plugin.MojoExecutionException;

/** How many threads {@code lz.threads} means: a number, or a multiple of the processors such as {@code 1C}. */
final class Threads {

    private Threads() {}

    static int parse(String words, int processors) throws MojoExecutionException {
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
        throw new MojoExecutionException(
                "lz.threads is '" + words + "'; write a whole number, or a multiple of the processors such as 1C");
    }
}
