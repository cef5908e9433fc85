package omslag.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The candidates of a search with what was answered, round by round. */
final class Journal {
    private final Search.Asking asking;
    private final List<List<Entry>> rounds = new ArrayList<>();

    Journal(Search.Asking asking) {
        this.asking = asking;
    }

    /**
     * A candidate that was tried.
     *
     * @param candidate a coordinate from 0 to 1 for each factor
     * @param round in which round, from 0
     * @param answer what its runs gave
     */
    record Entry(double[] candidate, int round, Answer answer) {}

    /** Asks, and notes what was answered. */
    List<Answer> ask(int round, double[][] candidates) {
        List<Answer> answers = asking.ask(round, candidates);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < candidates.length; i++) {
            entries.add(new Entry(candidates[i], round, answers.get(i)));
        }
        rounds.add(List.copyOf(entries));
        return answers;
    }

    /** The candidates of each round. */
    List<List<Entry>> rounds() {
        return List.copyOf(rounds);
    }

    /** All candidates in the order in which they were tried. */
    List<Entry> all() {
        return rounds.stream().flatMap(List::stream).toList();
    }

    /** The first entry of a candidate. */
    Entry of(double[] candidate) {
        return rounds.stream()
                .flatMap(List::stream)
                .filter(entry -> Arrays.equals(entry.candidate, candidate))
                .findFirst()
                .orElseThrow();
    }

    /** How many points of a round were not met in earlier ones: equal settings are one point, which is run once. */
    int newPoints(int round) {
        List<Integer> before = rounds.subList(0, round).stream()
                .flatMap(List::stream)
                .map(entry -> entry.answer.point())
                .toList();
        return (int) rounds.get(round).stream()
                .mapToInt(entry -> entry.answer.point())
                .distinct()
                .filter(point -> point > 0 && !before.contains(point))
                .count();
    }
}
