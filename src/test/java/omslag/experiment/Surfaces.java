package omslag.experiment;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.results.OutputChoice;
import omslag.results.Refused;
import omslag.results.Samples;
import omslag.scenario.DesignSpec;
import omslag.scenario.Factor;
import omslag.scenario.Inquiry;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;

/** Designs over two settings of a model whose outcomes are known exactly. */
final class Surfaces {
    static final String WORKS = "environment.technology.viable-share";
    static final String WORTH = "environment.technology.benefit-cost";

    /**
     * Every indicator of a run is noise of its seed, the same in all scenarios and points, plus the mindset times how much
     * more than half of technology works. So the scenarios of {@link Worlds#two} differ by half of that.
     */
    static final Model MODEL = (course, pack, seed) -> {
        double works = course.settings().environment().technology().viableShare();
        double mindset = course.settings().boards().mindset().mean();
        return Samples.recorded(seed, mindset * (works - 0.5));
    };

    private Surfaces() {}

    /** Points drawn over both settings. */
    static DesignSpec drawn(DesignSpec.Method method, int size) {
        return new DesignSpec.Drawn(
                method,
                size,
                method == DesignSpec.Method.MORRIS ? 4 : 0,
                List.of(new Factor.Between(WORKS, 0, 1, false), new Factor.Between(WORTH, 0.1, 2, true)));
    }

    /** Two levels of each. */
    static DesignSpec grid() {
        return new DesignSpec.Grid(List.of(
                new DesignSpec.Dimension(WORKS, List.of(WORKS), List.of(List.of(0.0), List.of(1.0)), List.of("0", "1")),
                new DesignSpec.Dimension(
                        "worth", List.of(WORTH), List.of(List.of(0.5), List.of(1.0)), List.of("0", "1"))));
    }

    /** A plan of two scenarios at the points of a design. */
    static Plan plan(Layout layout, int replications) {
        List<Arm> arms = Worlds.two().stream().map(Surfaces::ofLastYear).toList();
        return new Plan(arms, layout.points(), replications, 11, "test");
    }

    private static Arm ofLastYear(Arm arm) {
        return new Arm(
                arm.name(), arm.question(), arm.yaml(), arm.course(), arm.pack(), OutputChoice.USUAL.ofLastYear());
    }

    /** Carries out such a plan. */
    static Experiment.Ending conduct(
            Path folder, Layout layout, int replications, Shard shard, Model model, Inquiry.Analysis... analyses)
            throws Refused {
        return experiment(folder, plan(layout, replications), layout, shard, Optional.empty(), 2, analyses)
                .conduct(model, new Stop());
    }

    /** An experiment with such a plan. */
    static Experiment experiment(
            Path folder,
            Plan plan,
            Layout layout,
            Shard shard,
            Optional<Inquiry.Precision> precision,
            int threads,
            Inquiry.Analysis... analyses) {
        Aim aim = new Aim(layout, IndicatorId.primaries(), precision, Study.of(List.of(analyses)), "");
        Experiment.Telling telling = new Experiment.Telling(
                new PrintWriter(new StringWriter(), true), false, true, Texts.of(Language.ENGLISH));
        return new Experiment(plan, aim, shard, folder, false, threads, "test", List.of("run"), telling);
    }
}
