package vn.khuyenhoc.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Names that somebody may have meant. */
public final class Suggestions {
    private static final int MANY = 40;
    private static final int FEW = 5;
    /** No known name is nearly as long; how far a longer one is would only take time to find out. */
    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * The known name nearest to a wrong one, in great letters or small; where none is near, all known names, or of very many the five that begin most like it.
     *
     * @return a text for a message; empty only where nothing is known
     */
    public static String nearest(String wrong, Collection<String> known) {
        String start = folded(wrong.substring(0, Math.min(wrong.length(), LONGEST)));
        int most = Math.max(2, start.length() / 3);
        String nearest = null;
        int least = most + 1;
        for (String name : known) {
            int distance = distance(start, folded(name), Math.min(least, most));
            if (distance < least || (distance == least && nearest != null && name.compareTo(nearest) < 0)) {
                least = distance;
                nearest = name;
            }
        }
        return nearest == null ? several(start, known) : "\"" + nearest + "\"";
    }

    /** Who writes great letters for small ones, or the other way, means the same name. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String several(String start, Collection<String> known) {
        return known.size() > MANY
                ? known.stream()
                        .sorted(Comparator.<String>comparingInt(name -> -alike(start, folded(name)))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(FEW)
                        .toList()
                        .toString()
                : known.stream().sorted().toList().toString();
    }

    /** How many characters two names have in common at their beginning. */
    private static int alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int alike = 0;
        while (alike < most && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    /** Edit distance (Levenshtein) between two names; of those that are further apart than a limit only that they are. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            int least = i;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[other.length()], limit + 1);
    }
}
