package omslag.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.measure.Causes;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Cause;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Regime;
import omslag.unit.Quarter;

/** Small results to write and read. */
public final class Samples {
    /** The first quarter. */
    public static final Quarter START = new Quarter(2020, 1);

    /** How many quarters. */
    public static final int QUARTERS = 8;

    private Samples() {}

    /** What a run with this seed leaves when its level is shifted by so much. */
    public static Recorded recorded(long seed, double shift) {
        Draws draws = new Draws(seed);
        History history = new History(START, QUARTERS);
        List<Recorded.Event> events = new ArrayList<>();
        List<Recorded.OrganisationYear> organisations = new ArrayList<>();
        for (int q = 0; q < QUARTERS; q++) {
            for (Scope scope : Scope.all()) {
                for (IndicatorId id : IndicatorId.values()) {
                    double value = draws.normal(Strand.CONTACT, scope.index() * 1000L + id.ordinal(), q) + shift;
                    boolean undefined = id == IndicatorId.VICTIMS_PER_DEPLOYMENT && (q == 0 || value < 0);
                    history.set(q, scope, id, undefined ? Double.NaN : value);
                }
            }
            events.add(new Recorded.Event(
                    START.plus(q), EventKind.OUTAGE, "GM0014", q == 0 ? "" : "permits, \"large\"", value(draws, q)));
        }
        for (int year = 2020; year < 2022; year++) {
            organisations.add(new Recorded.OrganisationYear(
                    year,
                    "mnbzk",
                    "Interior and Kingdom Relations, Ministry of",
                    Kind.MINISTRY,
                    17_900_000,
                    row(draws, year),
                    Optional.of(Regime.HYBRID)));
            organisations.add(new Recorded.OrganisationYear(
                    year,
                    "GM1900",
                    "Súdwest-Fryslân",
                    Kind.MUNICIPALITY,
                    90_000,
                    row(draws, year + 100),
                    Optional.empty()));
        }
        return new Recorded(history, events, organisations, causes());
    }

    /** In each quarter services bring 1e-3 times its number, and what rounding leaves is less than is written. */
    private static Causes causes() {
        Causes causes = new Causes(START, QUARTERS);
        for (int q = 0; q < QUARTERS; q++) {
            causes.set(q, Scope.ALL, Cause.LEGITIMACY_SERVICE, 1e-3 * q);
            causes.set(q, Scope.ALL, Cause.LEGITIMACY_HABIT, 0);
            causes.set(q, Scope.ALL, Cause.LEGITIMACY_ROUNDING, 1e-14);
        }
        return causes;
    }

    /** A plan of scenarios with these names. */
    static PlanRecord plan(int replications, long seed, String... names) {
        List<PlanRecord.Entry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new PlanRecord.Entry(
                    name,
                    "Why?",
                    "name: " + name + "\n",
                    "settings",
                    "tiny",
                    "content",
                    START,
                    QUARTERS,
                    OutputChoice.USUAL));
        }
        return PlanRecord.withoutDesign("1", seed, replications, entries);
    }

    private static double value(Draws draws, long agent) {
        return draws.uniform(Strand.CONTACT, agent, 0);
    }

    private static List<Double> row(Draws draws, long agent) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < Recorded.ORGANISATION_COLUMNS.size(); i++) {
            values.add(i == 2 ? Double.NaN : value(draws, agent * 100 + i));
        }
        return values;
    }
}
