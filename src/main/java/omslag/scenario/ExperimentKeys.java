package omslag.scenario;

import java.util.List;
import java.util.stream.Stream;
import omslag.parameter.Declared;
import omslag.term.IndicatorId;

/** What an experiment file may say. */
public final class ExperimentKeys {
    static final double MOST_POINTS = 1_000_000;

    static final double USUAL_CUT_OFF = 3;
    static final double USUAL_KEEP = 0.5;

    private static final Keys KEYS =
            new Keys(Stream.concat(declared().stream(), Keys.output()).toList());

    private ExperimentKeys() {}

    /** The keys, in their order. */
    public static Keys keys() {
        return KEYS;
    }

    private static List<Declared> declared() {
        return Stream.of(first(), sought(), last()).flatMap(List::stream).toList();
    }

    private static List<Declared> first() {
        return List.of(
                Keys.any("name", "name of the experiment: letters, digits, -, _ and ."),
                Keys.any("question", "the question the experiment asks, in words"),
                Keys.any("question-nl", "the same question in Dutch, for reports in that language"),
                Keys.any("scenarios", "scenario files, relative to this file; the first is the one to compare with"),
                Keys.any("set", "settings laid over every scenario, by path"),
                Keys.any("design.grid", "every combination of these levels, by path or by a name of several paths"),
                Keys.any("design.list", "points, each a map of settings by path"),
                Keys.any(
                        "design.csv",
                        "a table of points with a path over each column, relative to this file; columns that the tables"
                                + " of a search have beside settings (point, generation, wave, round, implausibility,"
                                + " distance, worst, weight, figures of indicators) set nothing"),
                size("design.lhs.points", "how many points of a Latin hypercube", 2),
                over("design.lhs.over"),
                size("design.sobol.points", "how many points of the sequence of Sobol", 2),
                over("design.sobol.over"),
                size("design.morris.trajectories", "how many trajectories of Morris", 2),
                levels(),
                over("design.morris.over"),
                size(
                        "design.saltelli.base",
                        "how many base points; runs are that times the number of settings and two",
                        2),
                over("design.saltelli.over"));
    }

    /** Designs whose points are asked for while they are run. */
    private static List<Declared> sought() {
        return List.of(
                Keys.any("design.optimise.aims", "what is aimed at: a map of more or less by indicator"),
                Keys.any(
                        "design.optimise.limits",
                        "what has to be kept: a map by indicator of least, most or both, as figures of the last year"),
                size("design.optimise.population", "how many points a generation has, an even number", 4),
                size("design.optimise.generations", "how many generations are bred after the first", 0),
                Keys.word(
                        "design.optimise.over-scenarios",
                        "what the figures of several scenarios come to: their mean, or the worst of them",
                        Keys.ids(Sought.Across.values())),
                over("design.optimise.over"),
                targets("design.match.targets"),
                size("design.match.points", "how many points a wave tries", 2),
                size("design.match.waves", "how many waves there are at most", 1),
                Keys.number(
                        "design.match.cut-off",
                        "the implausibility above which a point is ruled out",
                        0.1,
                        100,
                        USUAL_CUT_OFF),
                over("design.match.over"),
                targets("design.abc.targets"),
                size("design.abc.points", "how many points the first round tries", 4),
                size("design.abc.rounds", "how many rounds there are at most", 1),
                Keys.number(
                        "design.abc.keep",
                        "the share of points that is kept from round to round",
                        0.01,
                        0.99,
                        USUAL_KEEP),
                over("design.abc.over"));
    }

    private static List<Declared> last() {
        return List.of(
                Keys.any("replications", "how many times each point is run, or how exact the answer has to be"),
                Keys.whole("seed", "seed of chance, 64 bits", Long.MIN_VALUE, 1),
                Keys.any(
                        "outcomes",
                        "the indicators that count; unsaid: " + primaries() + ", and those that a search is about"),
                Keys.any("analyses", "what is made of the runs; unsaid: what suits the design"));
    }

    private static String primaries() {
        return String.join(", ", Keys.ids(IndicatorId.primaries().toArray(IndicatorId[]::new)));
    }

    private static Declared size(String path, String meaning, int least) {
        return Keys.count(path, meaning, least, MOST_POINTS);
    }

    private static Declared levels() {
        return Keys.count(
                "design.morris.levels", "how many values a setting takes on trajectories, an even number", 2, 100);
    }

    private static Declared targets(String path) {
        return Keys.any(
                path,
                "a table of what was observed, relative to this file: indicator, scope (unsaid: all), year, value, sd,"
                        + " discrepancy (unsaid: 0), use (fit or hold-out; unsaid: fit)");
    }

    private static Declared over(String path) {
        return Keys.any(
                path,
                "what varies: a map of bounds [low, high] by path, a list of paths that vary over all that is allowed, or"
                        + " the word proposals for every number that is marked as one");
    }
}
