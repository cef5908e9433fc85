package omslag.measure;

import java.util.List;
import java.util.Optional;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.term.Regime;
import omslag.unit.Quarter;

/**
 * All that one run leaves behind.
 *
 * @param history the indicators by quarter and scope
 * @param events events worth a row, in order of time
 * @param organisations the state of each organisation at the end of each year, in order of year and organisation
 * @param causes what moved the booked indicators
 */
public record Recorded(History history, List<Event> events, List<OrganisationYear> organisations, Causes causes) {
    /** The columns of {@link OrganisationYear#values}, in their order. */
    public static final List<String> ORGANISATION_COLUMNS = List.of(
            "trust",
            "effectiveness",
            "applications_per_vacancy",
            "budget",
            "maintenance_share",
            "technical_debt",
            "system_age",
            "staff",
            "digital_skill",
            "pilots_running",
            "scaled_stock",
            "run_share",
            "external_hire",
            "outages",
            "breaches",
            "projects_ended",
            "data_pilots",
            "data_scaled");

    /** What a run leaves behind that has nothing but a history. */
    public static Recorded of(History history) {
        return new Recorded(history, List.of(), List.of(), new Causes(history.start(), history.quarters()));
    }

    /**
     * An event.
     *
     * @param quarter when
     * @param kind what kind of event
     * @param organisation the id of the organisation or company it happened to
     * @param what a word more, such as the id of a process or an innovation; may be empty
     * @param size how large, in the unit of its kind: hours, persons, or a ratio
     */
    public record Event(Quarter quarter, EventKind kind, String organisation, String what, double size) {}

    /**
     * The state of an organisation at the end of a year.
     *
     * @param year the calendar year
     * @param organisation the id of the organisation
     * @param name its name
     * @param kind its kind
     * @param population how many people it serves
     * @param values its state and indicators, in the order of {@link #ORGANISATION_COLUMNS}; undefined ones hold
     *     not-a-number
     * @param regime what it has become, the last column; empty when it is none that the observer knows
     */
    public record OrganisationYear(
            int year,
            String organisation,
            String name,
            Kind kind,
            long population,
            List<Double> values,
            Optional<Regime> regime) {}
}
