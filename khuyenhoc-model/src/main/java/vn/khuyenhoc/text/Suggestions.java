package vn.khuyenhoc.text;

import java.util.Collection;
import java.util.Comparator;

/** Names that somebody may have meant. */
public final class Suggestions {
    private static final int MANY = 40;
    private static final int FEW = 5;

    private Suggestions() {}

    /**
     * The known name nearest to a wrong one; where none is near, all known names, or of very many the five that are least far.
     *
     * @return a text for a message; empty only where nothing is known
     */
    public static String nearest(String wrong, Collection<String> known) {
        int limit = Math.max(2, wrong.length() / 3);
        return known.stream()
                .filter(name -> distance(wrong, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(name -> name))
                .map(name -> "\"" + name + "\"")
                .orElseGet(() -> known.size() > MANY
                        ? known.stream()
                                .sorted(Comparator.comparingInt((String name) -> distance(wrong, name))
                                        .thenComparing(name -> name))
                                .limit(FEW)
                                .toList()
                                .toString()
                        : known.stream().sorted().toList().toString());
    }

    /** Edit distance (Levenshtein) between two names. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
