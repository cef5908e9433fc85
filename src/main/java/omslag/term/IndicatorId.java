package omslag.term;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An indicator: a column of the history, with its unit and how it is read. */
public enum IndicatorId implements Term {
    /** Mean trust of citizens in the layers of government, weighted by residents. */
    LEGITIMACY("share", Aggregation.MEAN, true, 1),
    /** The output component of legitimacy: satisfaction with services as citizens judge them. */
    LEGITIMACY_OUTPUT("share", Aggregation.MEAN, false, 1),
    /** The throughput component: fairness and care of the process as citizens perceive it. */
    LEGITIMACY_THROUGHPUT("share", Aggregation.MEAN, false, 1),
    /** The input component: having a say, as citizens perceive it. */
    LEGITIMACY_INPUT("share", Aggregation.MEAN, false, 1),
    /** Share of citizens whose trust lies above one half. */
    TRUSTING_SHARE("share", Aggregation.MEAN, false, 1),
    /** Mean trust of the highest educated less that of the lowest educated. */
    TRUST_GAP_EDUCATION("share", Aggregation.MEAN, false, -1),
    /** Mean trust of citizens under 35 less that of citizens of 75 and older. */
    TRUST_GAP_AGE("share", Aggregation.MEAN, false, 0),
    /** Standard deviation of mean trust between municipalities. */
    TRUST_GAP_PLACES("share", Aggregation.MEAN, false, -1),
    /** Demand served at standard over demand arising. */
    EFFECTIVENESS("share", Aggregation.MEAN, true, 1),
    /** Demand served over demand and backlog. */
    TIMELINESS("share", Aggregation.MEAN, false, 1),
    /** Quality of what is served, one for the reference organisation at the start. */
    QUALITY("ratio", Aggregation.MEAN, false, 1),
    /** Demand served at standard for the money of staff and ICT, one at the start. */
    EFFICIENCY("ratio", Aggregation.MEAN, false, 1),
    /** Work waiting, in quarters of demand. */
    BACKLOG("quarters", Aggregation.MEAN, false, -1),
    /** Qualified applications per vacancy. */
    EMPLOYER_ATTRACTIVENESS("applications per vacancy", Aggregation.MEAN, true, 1),
    /** Share of job offers that are accepted. */
    OFFER_ACCEPTANCE("share", Aggregation.MEAN, false, 1),
    /** Expected time a vacancy stays open. */
    VACANCY_DURATION("quarters", Aggregation.MEAN, false, -1),
    /** Share of employees under 35 who leave in a year. */
    QUITS_UNDER_35("share per year", Aggregation.MEAN, false, -1),
    /** Share of the work force that is hired from outside. */
    EXTERNAL_HIRE("share", Aggregation.MEAN, false, -1),
    /** Open vacancies over established posts. */
    VACANCY_RATE("share", Aggregation.MEAN, false, -1),
    /** Employees. */
    STAFF("FTE", Aggregation.MEAN, false, 0),
    /** Share of employees under 35. */
    STAFF_UNDER_35("share", Aggregation.MEAN, false, 0),
    /** Skill of staff in digital and data work. */
    DIGITAL_SKILL("share", Aggregation.MEAN, false, 1),
    /** Training days for each employee. */
    TRAINING_DAYS("days per year", Aggregation.MEAN, false, 0),
    /** Employees above the established posts of their task. */
    DISPLACED("FTE", Aggregation.MEAN, false, -1),
    /** ICT budget, prices of 2024. */
    BUDGET("thousand euros per year", Aggregation.MEAN, false, 0),
    /** Share of the ICT budget that keeps what exists going: maintenance, operations and hardening. */
    RUN_SHARE("share", Aggregation.MEAN, false, 0),
    /** Share of the ICT budget that maintenance of systems takes. */
    MAINTENANCE_SHARE("share", Aggregation.MEAN, false, -1),
    /** Share of the discretionary ICT money set aside for change. */
    CHANGE_SHARE("share", Aggregation.MEAN, false, 0),
    /** Cost of repairing the estate over its replacement value. */
    TECHNICAL_DEBT("share", Aggregation.MEAN, false, -1),
    /** Share of the estate that is out of support or deep in debt. */
    LEGACY_SHARE("share", Aggregation.MEAN, false, -1),
    /** Mean age of systems, weighted by value. */
    SYSTEM_AGE("years", Aggregation.MEAN, false, -1),
    /** Replacement projects under way. */
    PROJECTS_RUNNING("projects", Aggregation.MEAN, false, 0),
    /** Mean cost of the projects that ended over what was planned; empty when none ended. */
    PROJECT_OVERRUN("ratio", Aggregation.MEAN, false, -1),
    /** Pilots started. */
    PILOTS_STARTED("pilots", Aggregation.SUM, false, 0),
    /** Pilots under way. */
    PILOTS_RUNNING("pilots", Aggregation.MEAN, false, 0),
    /** Pilots that were scaled up. */
    SCALE_UPS("innovations", Aggregation.SUM, false, 0),
    /** Pilots that were stopped. */
    PILOTS_STOPPED("pilots", Aggregation.SUM, false, 0),
    /** Pilots that neither grow nor end. */
    ZOMBIES("pilots", Aggregation.MEAN, false, -1),
    /** Scaled innovations in use. */
    SCALED_STOCK("innovations", Aggregation.MEAN, false, 0),
    /** Share of scaled innovations that work. */
    VIABLE_SHARE("share", Aggregation.MEAN, false, 1),
    /** Share of innovations under way or in use that were adopted to conform. */
    CONFORMITY_SHARE("share", Aggregation.MEAN, false, -1),
    /** Outages of systems. */
    OUTAGES("outages", Aggregation.SUM, false, -1),
    /** Hours of outage of an organisation in a quarter. */
    OUTAGE_HOURS("hours", Aggregation.MEAN, false, -1),
    /** Data breaches. */
    BREACHES("breaches", Aggregation.SUM, false, -1),
    /** Persons whose data leaked, for 1,000 residents. */
    BREACH_VICTIMS("persons per 1,000", Aggregation.SUM, false, -1),
    /** Flawed algorithms in use that nobody has noticed. */
    FLAWED_ALGORITHMS("algorithms", Aggregation.MEAN, false, -1),
    /** Flawed algorithms that came to light. */
    SCANDALS("scandals", Aggregation.SUM, false, -1),
    /** Persons wronged by flawed algorithms, for 1,000 residents. */
    VICTIMS("persons per 1,000", Aggregation.SUM, false, -1),
    /** Persons wronged so far for each algorithm ever put to use; empty when none was. */
    VICTIMS_PER_DEPLOYMENT("persons", Aggregation.MEAN, false, -1),
    /** Vetoes that a scale-up has to pass. */
    VETOES("vetoes", Aggregation.MEAN, false, 0),
    /** Share of purchases made by challenge. */
    CHALLENGE_SHARE("share", Aggregation.MEAN, false, 0),
    /** What boards believe of the share of innovations that works. */
    VIABILITY_BELIEF("share", Aggregation.MEAN, false, 0),
    /** Expectation of new technology in the media. */
    HYPE("share", Aggregation.MEAN, false, 0);

    private final String unit;
    private final Aggregation aggregation;
    private final boolean primary;
    private final int better;

    IndicatorId(String unit, Aggregation aggregation, boolean primary, int better) {
        this.unit = unit;
        this.aggregation = aggregation;
        this.primary = primary;
        this.better = better;
    }

    /** The id, which is the name of the column, in snake_case. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit, in words. */
    public String unit() {
        return unit;
    }

    /** How quarters make a year. */
    public Aggregation aggregation() {
        return aggregation;
    }

    /** Whether it is one of the three that the essay names first. */
    public boolean primary() {
        return primary;
    }

    /** 1 when more is better, -1 when less is, 0 when neither. */
    public int better() {
        return better;
    }

    /** The primary indicators, in their order. */
    public static List<IndicatorId> primaries() {
        return Stream.of(values()).filter(IndicatorId::primary).toList();
    }
}
