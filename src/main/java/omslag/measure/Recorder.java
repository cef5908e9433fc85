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

/** Writes down, at the end of each step and for its quarter, what the indicators say of a world. */
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
    private final YearCounts counts;
    private final Gathering gathering = new Gathering();
    private final Asked asked;
    private int quarter;
    private int parts = 1;

    /** A recorder for a run of this length. */
    public Recorder(Quarter start, int quarters) {
        this(start, quarters, Asked.ALL);
    }

    /** A recorder for a run of this length, of which this will be read. */
    public Recorder(Quarter start, int quarters, Asked asked) {
        this(new History(start, quarters), new Years(), new Causes(start, quarters), new YearCounts(), asked);
    }

    private Recorder(History history, Years years, Causes causes, YearCounts counts, Asked asked) {
        this.asked = asked;
        this.history = history;
        this.years = years;
        this.counts = counts;
        this.causes = new CauseReader(causes);
        rows = new Rows(history);
    }

    /** A copy that goes on by itself from what was written down so far. */
    public Recorder copy() {
        Recorder copy =
                new Recorder(history.copy(), years.copy(), causes.table().copy(), counts.copy(), asked);
        copy.causes.take(causes);
        copy.quarter = quarter;
        copy.parts = parts;
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
        parts = step.parts();
        rows.turnTo(quarter);
        if (asked.covers(step.quarter()) || asked.organisations()) {
            write(world, step);
        }
        quarter += step.closesQuarter() ? 1 : 0;
    }

    private void write(World world, Step step) {
        gathering.open(history, quarter, step);
        if (asked.covers(step.quarter())) {
            for (Measure measure : ofSociety) {
                measure.take(world, rows);
            }
        }
        goRound(world, step);
        gathering.close(history, quarter, step);
        if (asked.causes()) {
            causes.read(world, history, quarter, step);
        }
    }

    /** Goes round the organisations, to count of each of them and to write it down where a year ends. */
    private void goRound(World world, Step step) {
        if (!asked.organisations()) {
            ofOrganisations.make(world, rows, NOBODY);
        } else if (step.endsYear()) {
            double[] trust = trust(world);
            int year = step.quarter().year();
            ofOrganisations.make(world, rows, (organisation, tally) -> {
                counts.add(organisation);
                year(organisation, tally, trust[organisation.index()], year, step.parts());
            });
            counts.clear();
        } else {
            ofOrganisations.make(world, rows, (organisation, tally) -> counts.add(organisation));
        }
    }

    /**
     * All that was written down, at the end of a quarter, with the events of the world's journal: by quarter, in a
     * quarter by kind, and of a kind in the order in which they happened.
     */
    public Recorded recorded(World world) {
        List<Recorded.Event> events = new ArrayList<>();
        List<Journal.Entry> entries = new ArrayList<>(world.journal().entries());
        entries.sort(Comparator.comparingInt(this::quarterOf).thenComparing(Journal.Entry::kind));
        for (Journal.Entry entry : entries) {
            events.add(new Recorded.Event(
                    Quarter.ofIndex(quarterOf(entry)), entry.kind(), entry.subject(), entry.what(), entry.size()));
        }
        return new Recorded(history, List.copyOf(events), years.copy(), causes.table());
    }

    private int quarterOf(Journal.Entry entry) {
        return Math.floorDiv(entry.step(), parts);
    }

    private void year(Organisation organisation, UseTally tally, double trust, int year, int stepsPerQuarter) {
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
                4 * stepsPerQuarter * MoneyMeasure.upkeep(organisation.finances()) / budget,
                organisation.estate().meanDebt(),
                organisation.estate().meanAge(),
                people.total(),
                people.skill(Task.DIGITAL),
                tally.underWay(),
                tally.at(Use.Stage.SCALED),
                4 * stepsPerQuarter * MoneyMeasure.running(organisation.finances()) / budget,
                Measure.ratio(people.external(), people.total() + people.external()),
                counts.outages(organisation),
                counts.breaches(organisation),
                counts.projectsEnded(organisation),
                tally.dataUnderWay(),
                tally.dataScaled());
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
