package omslag.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.scenario.Factor;
import omslag.scenario.Points;

/**
 * The points that a search has come by, numbered from 1 in the order in which they were first asked for; those that a
 * results folder holds already come first. Equal settings are one point.
 */
final class Trail {
    private final List<Factor> factors;
    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Answer>> rounds = new ArrayList<>();

    /** A trail that begins with the points of a results folder, of the same settings. */
    Trail(List<Factor> factors, Points there) {
        this.factors = factors;
        for (int point = 1; point <= there.count(); point++) {
            number(new ArrayList<>(there.at(point).values()));
        }
    }

    /** The settings that vary. */
    static List<String> paths(List<Factor> factors) {
        return factors.stream().map(Factor::path).toList();
    }

    /** What a candidate sets. */
    List<Object> row(double[] candidate) {
        List<Object> row = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            row.add(factors.get(f).at(candidate[f]));
        }
        return row;
    }

    /** The number of these settings, which is the next one when they are new. */
    int number(List<Object> row) {
        return numbers.computeIfAbsent(cells(row), cells -> {
            rows.add(row);
            return rows.size();
        });
    }

    /** Settings as tables have them. */
    static List<String> cells(List<Object> row) {
        return row.stream().map(Points::cell).toList();
    }

    /** All points. */
    Points points() {
        return Points.of(paths(factors), rows);
    }

    /** Notes what was answered in a round. */
    void note(List<Answer> answers) {
        rounds.add(List.copyOf(answers));
    }

    /** How many rounds were answered. */
    int rounds() {
        return rounds.size();
    }

    /** What was answered in a round. */
    List<Answer> answers(int round) {
        return rounds.get(round);
    }
}
