package omslag.experiment;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.ResultsFolder;
import omslag.scenario.DesignSpec;
import omslag.scenario.ExperimentWriter;
import omslag.scenario.Inquiry;
import omslag.scenario.Points;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;

/**
 * What runs are made for: the outcomes that count, how exact they have to be, and what is made of them.
 *
 * @param layout the design
 * @param outcomes the indicators that count
 * @param precision how exact the answer has to be; empty: as it comes
 * @param studies what is made of the outcomes
 * @param document the experiment as a file that stands in the results folder; empty for scenarios without one
 */
public record Aim(
        Layout layout,
        List<IndicatorId> outcomes,
        Optional<Inquiry.Precision> precision,
        List<Study> studies,
        String document) {
    /** The name of the document in a results folder. */
    public static final String FILE = "experiment.yaml";

    /** Scenarios without a design, as they come. */
    public static final Aim NONE =
            new Aim(Layout.of(new DesignSpec.None(), 0), IndicatorId.primaries(), Optional.empty(), List.of(), "");

    /** Lists of its own. */
    public Aim {
        outcomes = List.copyOf(outcomes);
        studies = List.copyOf(studies);
    }

    /** What an inquiry asks of a plan with this design. */
    public static Aim of(Inquiry inquiry, Layout layout, Plan plan) {
        boolean lone = inquiry.design() instanceof DesignSpec.None
                && inquiry.precision().isEmpty();
        return new Aim(
                layout,
                inquiry.outcomes(),
                inquiry.precision(),
                Study.of(inquiry.analyses()),
                lone ? "" : ExperimentWriter.write(inquiry, plan.record().filesInFolder()));
    }

    /** The same with points that a search has come by. */
    Aim at(Points points) {
        return new Aim(new Layout(layout.spec(), points, layout.cube()), outcomes, precision, studies, document);
    }

    private boolean isDesign() {
        return layout.points().count() > 0;
    }

    /** The indicators that have rows in the tables over replications: all, and with a design those that count. */
    Set<IndicatorId> tabled() {
        return isDesign() ? EnumSet.copyOf(outcomes) : EnumSet.allOf(IndicatorId.class);
    }

    /** Writes the outcomes of a design and what is made of them. */
    void write(ResultsFolder folder, Batch batch) throws IOException {
        if (isDesign()) {
            Outcomes all = Outcomes.of(folder, outcomes);
            batch.table(Outcomes.TABLE, Outcomes.columns(outcomes), all::write);
            PowerTable.write(all, batch);
            SpreadTable.write(all, batch);
            Draws draws = new Draws(folder.plan().seed());
            for (Study study : studies) {
                study.write(all, layout, draws, batch);
            }
        }
    }

    /** Writes the outcomes of a design and nothing that is made of them. */
    void writeOutcomes(ResultsFolder folder, Batch batch) throws IOException {
        if (isDesign()) {
            batch.table(Outcomes.TABLE, Outcomes.columns(outcomes), Outcomes.of(folder, outcomes)::write);
        }
    }

    /** Half the width of the widest interval that has to be narrow; not-a-number when one is not known. */
    double widest(ResultsFolder folder, IndicatorId indicator) throws IOException {
        Outcomes all = Outcomes.of(folder, List.of(indicator));
        int scenarios = all.scenarios().size();
        double widest = 0;
        for (int s = scenarios == 1 ? 0 : 1; s < scenarios; s++) {
            for (int p = 0; p < folder.plan().points().count(); p++) {
                PairedDifference figure =
                        scenarios == 1 ? PairedDifference.of(all.of(indicator, 0)[p]) : all.difference(indicator, s, p);
                widest = Math.max(widest, figure.interval().halfWidth());
            }
        }
        return widest;
    }
}
