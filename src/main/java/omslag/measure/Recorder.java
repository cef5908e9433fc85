package omslag.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import omslag.term.IndicatorId;
import omslag.term.Layer;
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
            new IncidentMeasure(),
            new SupportMeasure(),
            new BoardMeasure(),
            new ChallengerMeasure(),
            new SensingMeasure(),
            new NeedMeasure(),
            new ChainMeasure(),
            new RegimeMeasure(),
            new ProcurementMeasure(),
            new FieldMeasure(),
            new FieldSpending());

    private final History history;
    private final List<Recorded.OrganisationYear> years = new ArrayList<>();
    private int quarter;

    /** A recorder for a run of this length. */
    public Recorder(Quarter start, int quarters) {
        this(new History(start, quarters));
    }

    private Recorder(History history) {
        this.history = history;
    }

    /** A copy that goes on by itself from what was written down so far. */
    public Recorder copy() {
        Recorder copy = new Recorder(history.copy());
        copy.years.addAll(years);
        copy.quarter = quarter;
        return copy;
    }

    /** Reads the world at the end of a step. */
    public void record(World world, Step step) {
        int row = quarter++;
        for (Measure measure : MEASURES) {
            measure.take(world, scope -> (IndicatorId id, double value) -> history.set(row, scope, id, value));
        }
        if (step.endsYear()) {
            double[] trust = trust(world);
            for (Organisation organisation : world.organisations()) {
                years.add(year(
                        organisation,
                        world,
                        trust[organisation.index()],
                        step.quarter().year()));
            }
        }
    }

    /**
     * All that was written down, with the events of the world's journal: by quarter, in a quarter by kind, and of a kind in
     * the order in which they happened.
     */
    public Recorded recorded(World world) {
        List<Recorded.Event> events = new ArrayList<>();
        List<Journal.Entry> entries = new ArrayList<>(world.journal().entries());
        entries.sort(Comparator.comparingInt(Journal.Entry::step).thenComparing(Journal.Entry::kind));
        for (Journal.Entry entry : entries) {
            events.add(new Recorded.Event(
                    Quarter.ofIndex(entry.step()), entry.kind(), entry.subject(), entry.what(), entry.size()));
        }
        return new Recorded(history, List.copyOf(events), List.copyOf(years));
    }

    private static Recorded.OrganisationYear year(Organisation organisation, World world, double trust, int year) {
        Workforce people = organisation.workforce();
        double budget = organisation.finances().budget();
        return new Recorded.OrganisationYear(
                year,
                organisation.identity().id(),
                organisation.identity().name(),
                organisation.kind(),
                Math.round(organisation.identity().residents()),
                List.of(
                        trust,
                        Measure.ratio(
                                organisation.work().standard(),
                                organisation.work().totalAsked()),
                        Measure.ratio(people.applications(), people.vacancies()),
                        budget,
                        4 * MoneyMeasure.upkeep(organisation.finances()) / budget,
                        organisation.estate().meanDebt(),
                        organisation.estate().meanAge(),
                        people.total(),
                        people.skill(Task.DIGITAL),
                        (double) organisation.portfolio().underWay(),
                        (double) organisation.portfolio().count(Use.Stage.SCALED)),
                Regimes.of(organisation, world));
    }

    /** For each organisation, trust in its layer among those who meet it: for a municipality, its own citizens. */
    private static double[] trust(World world) {
        int n = world.organisations().size();
        double[] sums = new double[n];
        double[] people = new double[n];
        for (Layer layer : Layer.values()) {
            for (int p = 0; p < world.citizens().places(); p++) {
                double residents = world.citizens().residents(p);
                double trust = world.opinion().trust(layer, p);
                int which = world.audience().publicOf(layer, p);
                for (int member : world.audience().publics(layer).get(which).members()) {
                    sums[member] += residents * trust;
                    people[member] += residents;
                }
            }
        }
        for (int o = 0; o < n; o++) {
            sums[o] = Measure.ratio(sums[o], people[o]);
        }
        return sums;
    }
}
