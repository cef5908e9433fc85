package omslag.experiment;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.results.OutputChoice;
import omslag.results.Samples;
import omslag.scenario.Factor;
import omslag.scenario.Observation;
import omslag.scenario.Sought;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.text.Language;
import omslag.text.Texts;

/**
 * Searches over two settings of a model of which the best settings, and those behind observations, are known.
 *
 * <p>With x for how much of technology works and z for what it is worth, both from 0 to 1: legitimacy is highest at x .2,
 * technical debt lowest at x .8, both at z .5; so their front is x from .2 to .8 at z .5. Effectiveness is 1 − x for boards
 * of risk management and 3 x for those of innovation. Timeliness is x, and quality of municipalities x z in 2021. All with
 * a little noise of the seed.
 */
final class Hills {
    static final double X = 0.3;
    static final double Z = 0.6;
    private static final double NOISE = 0.01;
    private static final double LOW = 0.1;
    private static final double WIDE = 1.9;

    static final List<Factor> FACTORS = List.of(
            new Factor.Between(Surfaces.WORKS, 0, 1, false),
            new Factor.Between(Surfaces.WORTH, LOW, LOW + WIDE, false));

    static final Model MODEL = (course, pack, seed) -> {
        double x = course.settings().environment().technology().viableShare();
        double z = (course.settings().environment().technology().benefitCost() - LOW) / WIDE;
        boolean risk = course.settings().boards().mindset().mean() < 0.5;
        Draws draws = new Draws(seed);
        History history = new History(Samples.START, Samples.QUARTERS);
        for (int q = 0; q < Samples.QUARTERS; q++) {
            boolean second = q >= 4;
            put(draws, history, q, Scope.ALL, IndicatorId.LEGITIMACY, 1 - square(x - 0.2) - square(z - 0.5));
            put(draws, history, q, Scope.ALL, IndicatorId.TECHNICAL_DEBT, square(x - 0.8) + square(z - 0.5));
            put(draws, history, q, Scope.ALL, IndicatorId.EFFECTIVENESS, risk ? 1 - x : 3 * x);
            put(draws, history, q, Scope.ALL, IndicatorId.TIMELINESS, x);
            put(draws, history, q, Scope.of(Kind.MUNICIPALITY), IndicatorId.QUALITY, second ? x * z : 99);
            put(draws, history, q, Scope.ALL, IndicatorId.RUN_SHARE, second ? 99 : x - z);
        }
        return Recorded.of(history);
    };

    private Hills() {}

    private static double square(double value) {
        return value * value;
    }

    private static void put(
            Draws draws, History history, int quarter, Scope scope, IndicatorId indicator, double value) {
        double noise = draws.normal(Strand.CONTACT, indicator.ordinal(), quarter);
        history.set(quarter, scope, indicator, value + NOISE * noise);
    }

    /** A search for little technical debt with much legitimacy. */
    static Sought.Optimise tradeOff(int population, int generations, Sought.Limit... limits) {
        return new Sought.Optimise(
                FACTORS,
                List.of(
                        new Sought.Aim(IndicatorId.LEGITIMACY, Sought.Direction.MORE),
                        new Sought.Aim(IndicatorId.TECHNICAL_DEBT, Sought.Direction.LESS)),
                List.of(limits),
                population,
                generations,
                Sought.Across.MEAN);
    }

    /** What is observed where x is .3 and z .6, the last of it kept aside. */
    static List<Observation> observations() {
        return List.of(
                observation(IndicatorId.TIMELINESS, Optional.empty(), 2021, X, Observation.Use.FIT),
                observation(IndicatorId.QUALITY, Optional.of(Kind.MUNICIPALITY), 2021, X * Z, Observation.Use.FIT),
                observation(IndicatorId.RUN_SHARE, Optional.empty(), 2020, X - Z, Observation.Use.HOLD_OUT));
    }

    private static Observation observation(
            IndicatorId indicator, Optional<Kind> kind, int year, double value, Observation.Use use) {
        return new Observation(indicator, kind, year, value, 0.01, 0.005, use);
    }

    /** A search over the scenarios of {@link Worlds#two}, or over the first of them for observations. */
    static Experiment experiment(Path folder, Sought sought, int replications, int threads) {
        List<Arm> two = Worlds.two();
        List<Arm> arms =
                sought.targets().isEmpty() ? two.stream().map(Hills::ofLastYear).toList() : two.subList(0, 1);
        Layout layout = Layout.of(sought, 11);
        Plan plan = new Plan(arms, layout.points(), replications, 11, "test");
        Aim aim = new Aim(layout, sought.indicators(), Optional.empty(), List.of(), "");
        Experiment.Telling telling = new Experiment.Telling(
                new PrintWriter(new StringWriter(), true), false, true, Texts.of(Language.ENGLISH));
        return new Experiment(plan, aim, Shard.WHOLE, folder, false, threads, "test", List.of("run"), telling);
    }

    private static Arm ofLastYear(Arm arm) {
        return new Arm(
                arm.name(), arm.question(), arm.yaml(), arm.course(), arm.pack(), OutputChoice.USUAL.ofLastYear());
    }
}
