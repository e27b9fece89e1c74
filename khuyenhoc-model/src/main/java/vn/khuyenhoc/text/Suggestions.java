package vn.khuyenhoc.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant. */
public final class Suggestions {
    private static final int MANY = 40;
    private static final int FEW = 5;
    /** No known name is nearly as long; how far a longer one is would only take time to find out. */
    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * The known name nearest to a wrong one; where none is near, all known names, or of very many the five that are least far.
     *
     * @return a text for a message; empty only where nothing is known
     */
    public static String nearest(String wrong, Collection<String> known) {
        String start = wrong.substring(0, Math.min(wrong.length(), LONGEST));
        int limit = Math.max(2, start.length() / 3);
        List<Near> near = known.stream()
                .map(name -> new Near(name, distance(start, name)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .toList();
        if (!near.isEmpty() && near.get(0).distance() <= limit) {
            return "\"" + near.get(0).name() + "\"";
        }
        return known.size() > MANY
                ? near.stream().limit(FEW).map(Near::name).toList().toString()
                : known.stream().sorted().toList().toString();
    }

    private record Near(String name, int distance) {}

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
