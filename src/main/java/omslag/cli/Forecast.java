package omslag.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.experiment.Arm;
import omslag.experiment.Division;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Period;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.results.OutputChoice;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Place;
import omslag.scenario.Prepared;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * What a plan will take: runs, rows and bytes of its tables, time and memory; an estimate, rather too high than too low.
 *
 * @param runs how many runs
 * @param citizens agents in the largest run
 * @param quarters quarters in the longest run
 * @param organisations organisations in the largest run
 * @param tables the tables, in the order in which they are told
 * @param seconds expected time on so many threads, charts and report included
 * @param heap bytes of heap without which the largest runs at once, or the charts, do not come to an end
 * @param given bytes of heap that are given out from beginning to end; what is not used any more is given out again
 * @param threads how many threads
 */
public record Forecast(
        int runs,
        long citizens,
        int quarters,
        int organisations,
        List<TableSize> tables,
        double seconds,
        long heap,
        long given,
        int threads) {
    /**
     * Seconds of a processor that a citizen takes in a quarter, the larger part of a world of millions.
     *
     * <p>Measured on one thread, as all times here; to measure them again, run the benchmarks with
     * {@code -Dbench.options="rules quarters country"}, and renew the times of {@link Pace} with them.
     */
    static final double SECONDS_OF_CITIZEN = 80e-9;

    /** Seconds that a place takes in a quarter, with however few citizens. */
    static final double SECONDS_OF_PLACE = 5e-6;

    /** Seconds that an organisation takes in a quarter. */
    static final double SECONDS_OF_ORGANISATION = 24e-6;

    /** Seconds before the first quarter of the first run. */
    private static final double SECONDS_OF_START = 1.5;

    /** Until it is compiled the program is slow: so many times a run of its own, and no more than so many seconds. */
    private static final double TIMES_UNCOMPILED = 1.5;

    private static final double SECONDS_UNCOMPILED = 6;

    /** Seconds in which charts and report are made. */
    private static final double SECONDS_OF_CHARTS = 6;

    private static final long BYTES_OF_KEYS = 50; // scenario, point, replication, quarter, scope
    private static final long BYTES_OF_CELL = 19; // a comma and some 18 digits of a shortest decimal
    private static final long BYTES_OF_NAME = 40; // of an indicator, or of an organisation with its kind
    private static final long BYTES_OF_EVENT = 90;
    private static final long BYTES_OF_CAUSE = 90;
    private static final double CAUSES_THAT_MOVE = 0.8;
    private static final int QUARTERS_OF_YEAR = 4;
    private static final int SUMMARY_CELLS = 10;
    private static final int COMPARISON_CELLS = 6;
    private static final double EVENTS_A_YEAR = 0.75; // for each organisation, of severity major and up; measured: 0.72
    private static final long BYTES_OF_EVENT_IN_PART = 40;
    private static final long BYTES_OF_ORGANISATION_IN_PART = 196;

    /**
     * Memory beside the heap: the program itself, compiled, and what Java keeps for itself. This, and what follows to
     * {@link #memory}, was measured as the most memory resident ({@code /usr/bin/time -v}) of plans of one run to sixty.
     */
    private static final long MEMORY_OF_PROGRAM = 240_000_000L;

    /** Bytes that an organisation is given in a quarter, most of them for a moment. */
    private static final long GIVEN_A_QUARTER = 7_500;

    /** Bytes that charts and report are given. */
    private static final long GIVEN_TO_CHARTS = 300_000_000L;

    /** Java lets its heap grow to this many times what is in use, or what it began with, before it takes trouble to tidy. */
    private static final int ROOM = 2;

    /**
     * Heap without any run. This and the next are the smallest heaps with which runs of 20,000, 1,000,000 and 4,000,000
     * citizens come to an end: 16, 68 and 215 MB for a year.
     */
    private static final long HEAP_OF_PROGRAM = 12_000_000L;

    private static final long HEAP_OF_CITIZEN = 50;
    private static final long HEAP_OF_ORGANISATION = 20_000;
    private static final long HEAP_OF_CELL = 16;
    private static final long MEBIBYTE = 1 << 20;

    /**
     * The size of a table.
     *
     * @param table its name
     * @param rows how many rows
     * @param bytes how many bytes
     */
    public record TableSize(String table, long rows, long bytes) {}

    /**
     * The forecast for scenarios at so many points of a design, 0 without one, that are run on so many threads of the machine
     * on which times were measured.
     */
    public static Forecast of(List<Prepared> plan, int points, int threads) {
        return of(plan, points, threads, 1);
    }

    /** The forecast for a machine on which everything takes so many times as long, see {@link Pace}. */
    public static Forecast of(List<Prepared> plan, int points, int threads, double pace) {
        int at = Math.max(1, points);
        int runs = Math.multiplyExact(
                at, plan.stream().mapToInt(p -> p.scenario().replications()).sum());
        double seconds = 0;
        long citizens = 0;
        int quarters = 0;
        int organisations = 0;
        long given = 0;
        for (Prepared prepared : plan) {
            Settings settings = settings(prepared);
            citizens = Math.max(citizens, citizensOf(prepared));
            quarters = Math.max(quarters, settings.period().quarters());
            organisations = Math.max(organisations, prepared.pack().bodies().size());
            int times = prepared.scenario().replications() * at;
            seconds += secondsOf(prepared) * times;
            given += GIVEN_A_QUARTER
                    * settings.period().quarters()
                    * prepared.pack().bodies().size()
                    * times;
        }
        long cells = (long) quarters * Scope.all().size() * IndicatorId.values().length;
        long run = citizens * HEAP_OF_CITIZEN + organisations * HEAP_OF_ORGANISATION + cells * HEAP_OF_CELL;
        Division division = Division.of(threads, runs, citizens);
        return new Forecast(
                runs,
                citizens,
                quarters,
                organisations,
                tables(plan, points, runs),
                pace * (around(seconds) + seconds / division.threads()),
                HEAP_OF_PROGRAM + run * division.atOnce(),
                GIVEN_TO_CHARTS + given,
                threads);
    }

    /** Seconds that pass before, between and after runs that take so many seconds on one thread. */
    private static double around(double seconds) {
        return SECONDS_OF_START + Math.min(SECONDS_UNCOMPILED, TIMES_UNCOMPILED * seconds) + SECONDS_OF_CHARTS;
    }

    /** Bytes of all tables together. */
    public long disk() {
        return tables.stream().mapToLong(TableSize::bytes).sum();
    }

    /** Bytes of memory that the process takes at the least, with a heap no larger than it needs. */
    public long least() {
        return MEMORY_OF_PROGRAM + heap;
    }

    /**
     * Bytes of memory that the process takes with charts and report. Java tidies its heap only when that is full, so it
     * takes far more than is needed, as much as the machine allows: a plan that gives out little takes little, any other
     * some times the heap that Java begins with or the one that the plan needs.
     */
    public long memory(Heap here) {
        long grown = Math.min(given, ROOM * here.initial());
        return MEMORY_OF_PROGRAM + Math.min(here.most(), Math.max(grown, ROOM * heap));
    }

    /**
     * The heap that Java has on a machine; usually it begins with a sixty-fourth of the memory there is and takes no more
     * than a quarter.
     *
     * @param initial bytes with which it begins
     * @param most bytes that it may come to
     */
    public record Heap(long initial, long most) {
        /** That of this process. */
        static Heap here() {
            MemoryUsage usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            return new Heap(Math.max(0, usage.getInit()), Runtime.getRuntime().maxMemory());
        }
    }

    /** The fault of a plan whose tables do not fit in so many bytes; empty when they fit. */
    public Optional<Fault> tooMuchForDisk(long free, Texts texts) {
        return disk() <= free
                ? Optional.empty()
                : Optional.of(Fault.of(
                        FaultId.PLAN_TOO_LARGE,
                        new Place("--out", 1, 1),
                        Sizes.bytes(disk(), texts),
                        Sizes.bytes(free, texts)));
    }

    /** The fault of a plan whose runs do not fit in a heap of so many bytes, with the sizes that would; empty when they fit. */
    public Optional<Fault> tooMuchForMemory(long most, Texts texts) {
        if (heap <= most) {
            return Optional.empty();
        }
        int runsAtOnce = Division.of(threads, runs, citizens).atOnce();
        long others = heap - runsAtOnce * citizens * HEAP_OF_CITIZEN;
        long fitting = Math.max(0, (most - others) / (runsAtOnce * HEAP_OF_CITIZEN));
        return Optional.of(Fault.of(
                FaultId.RUN_TOO_LARGE,
                new Place("--population", 1, 1),
                Sizes.bytes(heap, texts),
                Sizes.bytes(most, texts),
                texts.number(fitting),
                Long.toString(heap / MEBIBYTE + 1)));
    }

    /** The citizen agents of a run of this scenario. */
    public static long citizensOf(Prepared prepared) {
        int citizens = settings(prepared).population().citizens();
        return citizens == Population.FULL
                ? prepared.pack().places().stream()
                        .mapToLong(GovernmentPack.Place::residents)
                        .sum()
                : citizens;
    }

    private static double secondsOf(Prepared prepared) {
        double quarter = citizensOf(prepared) * SECONDS_OF_CITIZEN
                + prepared.pack().places().size() * SECONDS_OF_PLACE
                + prepared.pack().bodies().size() * SECONDS_OF_ORGANISATION;
        Period period = settings(prepared).period();
        return (double) period.quarters() * period.stepsPerQuarter() * quarter;
    }

    private static List<TableSize> tables(List<Prepared> plan, int points, int runs) {
        int indicators = IndicatorId.values().length;
        int scopes = Scope.all().size();
        long history = 0;
        long summary = 0;
        long comparison = 0;
        long organisations = 0;
        double events = 0;
        long cells = 0;
        long causes = 0;
        long booked = 0;
        for (int i = 0; i < plan.size(); i++) {
            Prepared prepared = plan.get(i);
            OutputChoice output = Arm.of(prepared, points > 0).output();
            boolean cut = output.quarters() == OutputChoice.Quarters.LAST_YEAR;
            int at = Math.max(1, points);
            int replications = prepared.scenario().replications();
            int whole = settings(prepared).period().quarters();
            int quarters = cut ? Math.min(QUARTERS_OF_YEAR, whole) : whole;
            int years = yearEnds(settings(prepared).period());
            long written = output.quarters() == OutputChoice.Quarters.YEAR_END ? years : quarters;
            long bodies = prepared.pack().bodies().size();
            OutputChoice.Volume volume = points == 0 ? OutputChoice.Volume.ALL : output.history();
            history += written * volume.writing(points, replications, runs) * scopes;
            int shown = points == 0 ? indicators : IndicatorId.primaries().size();
            summary += written * scopes * shown * at;
            comparison += i == 0 ? 0 : written * scopes * shown * at;
            long booking = output.causes().writing(points, replications, runs);
            causes += booking * written * scopes * Cause.values().length;
            booked += booking * quarters * scopes * Cause.values().length;
            organisations += output.organisations().writing(points, replications, runs) * bodies * years;
            events += output.events().writing(points, replications, runs) * bodies * years * EVENTS_A_YEAR;
            cells += (long) replications * at * quarters * scopes * indicators;
        }
        List<TableSize> tables = new ArrayList<>();
        int columns = Recorded.ORGANISATION_COLUMNS.size();
        tables.add(new TableSize("history", history, history * (BYTES_OF_KEYS + indicators * BYTES_OF_CELL)));
        causes = (long) (causes * CAUSES_THAT_MOVE);
        tables.add(new TableSize("causes", causes, causes * BYTES_OF_CAUSE));
        tables.add(new TableSize(
                "organisations", organisations, organisations * (BYTES_OF_NAME * 2 + columns * BYTES_OF_CELL)));
        tables.add(new TableSize("events", (long) events, (long) (events * BYTES_OF_EVENT)));
        tables.add(sized("summary", summary, SUMMARY_CELLS));
        tables.add(sized("comparison", comparison, COMPARISON_CELLS));
        long parts = (cells + booked) * Double.BYTES
                + organisations * BYTES_OF_ORGANISATION_IN_PART
                + (long) (events * BYTES_OF_EVENT_IN_PART);
        tables.add(new TableSize("parts", runs, parts));
        return List.copyOf(tables);
    }

    private static int yearEnds(Period period) {
        return Math.floorDiv(period.end().index() + 1, 4)
                - Math.floorDiv(period.start().index(), 4);
    }

    private static TableSize sized(String table, long rows, int cells) {
        return new TableSize(table, rows, rows * (BYTES_OF_KEYS + BYTES_OF_NAME + cells * BYTES_OF_CELL));
    }

    private static Settings settings(Prepared prepared) {
        return prepared.scenario().course().settings();
    }
}
