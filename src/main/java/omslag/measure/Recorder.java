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
    private final List<Measure> ofSociety = List.of(new LegitimacyMeasure(), new SensingMeasure(), new NeedMeasure());

    private final Round ofOrganisations = new Round(List.of(
            new ServiceMeasure(),
            new EmployerMeasure(),
            new MoneyMeasure(),
            new InnovationMeasure(),
            new IncidentMeasure(),
            new SupportMeasure(),
            new BoardMeasure(),
            new ChallengerMeasure(),
            new ChainMeasure(),
            new RegimeMeasure(),
            new ProcurementMeasure(),
            new FieldMeasure(),
            new FieldSpending()));

    private static final Round.Visitor NOBODY = (organisation, tally) -> {};

    private final History history;
    private final Rows rows;
    private final Years years;
    private final CauseReader causes;
    private final Asked asked;
    private int quarter;

    /** A recorder for a run of this length. */
    public Recorder(Quarter start, int quarters) {
        this(start, quarters, Asked.ALL);
    }

    /** A recorder for a run of this length, of which this will be read. */
    public Recorder(Quarter start, int quarters, Asked asked) {
        this(new History(start, quarters), new Years(), new Causes(start, quarters), asked);
    }

    private Recorder(History history, Years years, Causes causes, Asked asked) {
        this.asked = asked;
        this.history = history;
        this.years = years;
        this.causes = new CauseReader(causes);
        rows = new Rows(history);
    }

    /** A copy that goes on by itself from what was written down so far. */
    public Recorder copy() {
        Recorder copy =
                new Recorder(history.copy(), years.copy(), causes.table().copy(), asked);
        copy.causes.take(causes);
        copy.quarter = quarter;
        return copy;
    }

    /** Reads the world before the first step, from which its changes count. */
    public void begin(World world) {
        if (asked.causes()) {
            causes.begin(world);
        }
    }

    /** Reads the world at the end of a step. */
    public void record(World world, Step step) {
        rows.turnTo(quarter++);
        boolean year = asked.organisations() && step.endsYear();
        if (asked.covers(step.quarter())) {
            for (Measure measure : ofSociety) {
                measure.take(world, rows);
            }
        } else if (!year) {
            return;
        }
        goRound(world, step, year);
        if (asked.causes()) {
            causes.read(world, history, quarter - 1);
        }
    }

    /** Goes round the organisations, to write down each of them where a year ends. */
    private void goRound(World world, Step step, boolean years) {
        if (years) {
            double[] trust = trust(world);
            int year = step.quarter().year();
            ofOrganisations.make(
                    world, rows, (organisation, tally) -> year(organisation, tally, trust[organisation.index()], year));
        } else {
            ofOrganisations.make(world, rows, NOBODY);
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
        return new Recorded(history, List.copyOf(events), years.copy(), causes.table());
    }

    private void year(Organisation organisation, UseTally tally, double trust, int year) {
        Workforce people = organisation.workforce();
        double budget = organisation.finances().budget();
        years.append(
                year,
                organisation.identity(),
                Regimes.of(organisation, tally),
                trust,
                Measure.ratio(
                        organisation.work().standard(), organisation.work().totalAsked()),
                Measure.ratio(people.applications(), people.vacancies()),
                budget,
                4 * MoneyMeasure.upkeep(organisation.finances()) / budget,
                organisation.estate().meanDebt(),
                organisation.estate().meanAge(),
                people.total(),
                people.skill(Task.DIGITAL),
                tally.underWay(),
                tally.at(Use.Stage.SCALED));
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

    /** The rows of the history that a quarter fills, one for each scope. */
    private static final class Rows implements Measure.Readings {
        private final Row[] rows = new Row[Scope.all().size()];

        Rows(History history) {
            for (Scope scope : Scope.all()) {
                rows[scope.index()] = new Row(history, scope);
            }
        }

        void turnTo(int quarter) {
            for (Row row : rows) {
                row.quarter = quarter;
            }
        }

        @Override
        public Measure.Reading of(Scope scope) {
            return rows[scope.index()];
        }
    }

    private static final class Row implements Measure.Reading {
        private final History history;
        private final Scope scope;
        private int quarter;

        Row(History history, Scope scope) {
            this.history = history;
            this.scope = scope;
        }

        @Override
        public void put(IndicatorId indicator, double value) {
            history.set(quarter, scope, indicator, value);
        }
    }
}
