package omslag.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a user may have meant by a word that is not known: the nearest ones by edit distance. */
final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    /** A word and how far it lies from the one that was written. */
    private record Near(String word, int distance) {}

    /** The nearest words, best first; empty when none is near. */
    static List<String> nearest(String word, Collection<String> known) {
        String folded = fold(word);
        int limit = Math.max(1, (folded.length() + 1) / 3);
        List<Near> near = new ArrayList<>();
        for (String candidate : known) {
            int distance = distance(folded, fold(candidate));
            if (distance <= limit) {
                near.add(new Near(candidate, distance));
            }
        }
        int best = near.stream().mapToInt(Near::distance).min().orElse(0);
        return near.stream()
                .filter(n -> n.distance() <= best + 1)
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::word)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The nearest paths: those that end in what was written come first, for a key at the wrong level is common. */
    static List<String> nearestPath(String path, Collection<String> known) {
        List<String> same = known.stream()
                .filter(candidate -> fold(candidate).endsWith("." + fold(path)))
                .limit(MOST)
                .toList();
        return same.isEmpty() ? nearest(path, known) : same;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Edits from one word to another: a letter added, lost, changed, or swapped with its neighbour. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
