package omslag.measure;

import java.util.ArrayList;
import java.util.List;
import omslag.term.IndicatorId;
import omslag.term.Layer;
import omslag.term.Spending;
import omslag.term.Task;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Journal;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Workforce;
import omslag.world.World;

/** Writes down, at the end of each quarter, what the indicators say of a world. */
public final class Recorder {
    private static final List<Measure> MEASURES = List.of(
            new LegitimacyMeasure(),
            new ServiceMeasure(),
            new EmployerMeasure(),
            new MoneyMeasure(),
            new InnovationMeasure(),
            new IncidentMeasure());

    private final History history;
    private final List<Recorded.OrganisationYear> years = new ArrayList<>();
    private int quarter;

    /** A recorder for a run of this length. */
    public Recorder(Quarter start, int quarters) {
        history = new History(start, quarters);
    }

    /** Reads the world at the end of a step. */
    public void record(World world, Step step) {
        int row = quarter++;
        for (Scope scope : Scope.all()) {
            for (Measure measure : MEASURES) {
                measure.take(world, scope, (IndicatorId id, double value) -> history.set(row, scope, id, value));
            }
        }
        if (step.endsYear()) {
            for (Organisation organisation : world.organisations()) {
                years.add(year(world, organisation, step.quarter().year()));
            }
        }
    }

    /** All that was written down, with the events of the world's journal. */
    public Recorded recorded(World world) {
        List<Recorded.Event> events = new ArrayList<>();
        for (Journal.Entry entry : world.journal().entries()) {
            events.add(new Recorded.Event(
                    Quarter.ofIndex(entry.step()), entry.kind(), entry.subject(), entry.what(), entry.size()));
        }
        return new Recorded(history, List.copyOf(events), List.copyOf(years));
    }

    private static Recorded.OrganisationYear year(World world, Organisation organisation, int year) {
        Workforce people = organisation.workforce();
        double budget = organisation.finances().budget();
        return new Recorded.OrganisationYear(
                year,
                organisation.identity().id(),
                organisation.identity().name(),
                organisation.kind(),
                Math.round(organisation.identity().residents()),
                List.of(
                        trust(world, organisation),
                        Measure.ratio(
                                organisation.work().standard(),
                                organisation.work().totalDemand()),
                        Measure.ratio(people.applications(), people.vacancies()),
                        budget,
                        4 * organisation.finances().spent(Spending.MAINTENANCE) / budget,
                        organisation.estate().meanDebt(),
                        organisation.estate().meanAge(),
                        people.total(),
                        people.skill(Task.DIGITAL),
                        (double) organisation.portfolio().underWay(),
                        (double) organisation.portfolio().count(Use.Stage.SCALED)));
    }

    /** Trust in the layer of an organisation among those it serves: for a municipality, its own citizens. */
    private static double trust(World world, Organisation organisation) {
        Layer layer = organisation.kind().layer();
        double sum = 0;
        double people = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            for (int member : world.audience().members(layer, p)) {
                if (member == organisation.index()) {
                    sum += world.citizens().residents(p) * world.opinion().trust(layer, p);
                    people += world.citizens().residents(p);
                }
            }
        }
        return Measure.ratio(sum, people);
    }
}
