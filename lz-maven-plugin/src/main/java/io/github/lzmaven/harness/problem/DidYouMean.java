package io.github.lzmaven.harness.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the word that was probably meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * A remedy for a word that is not among those known: the nearest one if it is near, and the whole list if it is short.
     *
     * @param word  what was written
     * @param known what may be written
     */
    public static String among(String word, Collection<String> known) {
        String list = known.isEmpty() || known.size() > 40
                ? ""
                : known.stream().sorted().collect(Collectors.joining(", ", "; known here: ", ""));
        return known.stream()
                        .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                        .filter(nearest -> distance(word, nearest) <= Math.max(2, word.length() / 2))
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("nothing similar is known")
                + list;
    }

    /** Edits needed to turn one word into the other; swapping two neighbours counts once (Damerau). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
