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
    HYPE("share", Aggregation.MEAN, false, 0),
    /** Share of government in the usable data about society. */
    INFORMATION_BALANCE("share", Aggregation.MEAN, false, 0),
    /** Share of citizens in the usable data about society. */
    DATA_CITIZENS("share", Aggregation.MEAN, false, 0),
    /** Share of technology companies in the usable data about society. */
    DATA_PLATFORMS("share", Aggregation.MEAN, false, 0),
    /** Data about society that government can use, as share of what there is to know. */
    STATE_KNOWLEDGE("share", Aggregation.MEAN, false, 1),
    /** Share of citizens who measure something themselves. */
    SENSING_SHARE("share", Aggregation.MEAN, false, 0),
    /** Share of sensing citizens who give their data to government. */
    DATA_TO_STATE("share", Aggregation.MEAN, false, 0),
    /** Share of citizens who would refuse to share data with government if asked. */
    REFUSAL_STATE("share", Aggregation.MEAN, false, -1),
    /** Share of citizens who would refuse to share data with companies if asked. */
    REFUSAL_COMPANIES("share", Aggregation.MEAN, false, 0),
    /** Communities and companies that have taken up public tasks. */
    CHALLENGERS("challengers", Aggregation.MEAN, false, 0),
    /** Share of the demand for public tasks that challengers serve. */
    CHALLENGER_SHARE("share", Aggregation.MEAN, false, -1),
    /** Persons who left a public service for a challenger, for 1,000 residents. */
    EXITS("persons per 1,000", Aggregation.SUM, false, -1),
    /** Persons who spoke up, for 1,000 residents. */
    VOICES("persons per 1,000", Aggregation.SUM, false, 0),
    /** Share of those who spoke up who were answered. */
    ANSWERED_VOICE("share", Aggregation.MEAN, false, 1),
    /** Public tasks in a place that a challenger came to serve for the most part. */
    TAKEOVERS("takeovers", Aggregation.SUM, false, 0),
    /** Capacity for each case that those who stay lose because more posts go than demand; below 0 they gain. */
    THIN_SERVICE("share", Aggregation.MEAN, false, -1),
    /** Innovative firms that bid, for each call. */
    INNOVATIVE_BIDDERS("bidders per call", Aggregation.MEAN, false, 1),
    /** Share of innovative firms with experience of government that would bid again. */
    REPEAT_BIDDERS("share", Aggregation.MEAN, false, 1),
    /** Time from need to contract. */
    LEAD_TIME("years", Aggregation.MEAN, false, -1),
    /** Share of contract value that goes to start-ups. */
    STARTUP_CONTRACTS("share", Aggregation.MEAN, false, 0),
    /** Share of innovative firms that work for other clients only. */
    LOST_CLIENTS("share", Aggregation.MEAN, false, -1),
    /** What suppliers ask above the price of a free market, as share of that price. */
    MARK_UP("share", Aggregation.MEAN, false, -1),
    /** Share of the estate that would cost more than a year of upkeep to move to another supplier. */
    LOCKED_IN("share", Aggregation.MEAN, false, -1),
    /** Herfindahl index of the suppliers of systems, by value. */
    VENDOR_CONCENTRATION("index", Aggregation.MEAN, false, -1),
    /** Share of critical systems, data and algorithms that government can switch or audit within a year. */
    POLICY_AUTONOMY("share", Aggregation.MEAN, false, 1),
    /** Changes that wait for HR, control or procurement, in quarters of their capacity. */
    SUPPORT_QUEUE("quarters", Aggregation.MEAN, false, -1),
    /** How far HR, control and procurement have changed from compliance to adaptation. */
    SUPPORT_FORMAT("share", Aggregation.MEAN, false, 1),
    /** Employees made redundant. */
    REDUNDANCIES("FTE", Aggregation.SUM, false, -1),
    /** Displaced employees retrained for other work. */
    RETRAINED("FTE", Aggregation.SUM, false, 1),
    /** Needs of society that stay unmet, mean over challenges, as share of the need at the start. */
    UNRESOLVED_NEED("share", Aggregation.MEAN, false, -1),
    /** Level of the need in climate and living environment, one at the start. */
    NEED_CLIMATE("ratio", Aggregation.MEAN, false, 0),
    /** Level of the need in mobility, one at the start. */
    NEED_MOBILITY("ratio", Aggregation.MEAN, false, 0),
    /** Level of the need in safety, one at the start. */
    NEED_SAFETY("ratio", Aggregation.MEAN, false, 0),
    /** Level of the need in health and care, one at the start. */
    NEED_HEALTH("ratio", Aggregation.MEAN, false, 0),
    /** What citizens suffer from unresolved needs. */
    HARDSHIP("share", Aggregation.MEAN, false, -1),
    /** Hardship of the lowest educated less that of the highest educated. */
    HARDSHIP_GAP_EDUCATION("share", Aggregation.MEAN, false, -1),
    /** Mean trust in prosperous neighbourhoods less that in poor ones. */
    TRUST_GAP_NEIGHBOURHOODS("share", Aggregation.MEAN, false, -1),
    /** Share of sensing citizens in prosperous neighbourhoods less that in poor ones. */
    SENSING_GAP_NEIGHBOURHOODS("share", Aggregation.MEAN, false, -1),
    /** Share of the time in which the three conditions of a perfect storm hold at once. */
    STORM("share", Aggregation.MEAN, false, 0),
    /** How many of the three conditions of a perfect storm hold. */
    STORM_CONDITIONS("conditions", Aggregation.MEAN, false, 0),
    /** Skills, retraining ahead of need, successors for old systems and ability to switch, taken together. */
    PREPAREDNESS("share", Aggregation.MEAN, false, 1),
    /** Share of work processes that have been retired. */
    PROCESSES_RETIRED("share", Aggregation.MEAN, false, 0),
    /** Share of work processes that are superfluous and still kept. */
    STRANDED_PROCESSES("share", Aggregation.MEAN, false, -1),
    /** Share of the demand for work that innovations elsewhere have taken away. */
    DISPLACED_DEMAND("share", Aggregation.MEAN, false, 0),
    /** Share of work processes with an innovation of the first wave in use. */
    PROCESSES_AUTOMATION("share", Aggregation.MEAN, false, 0),
    /** Share of work processes with an innovation of the second wave in use. */
    PROCESSES_DIGITALISATION("share", Aggregation.MEAN, false, 0),
    /** Share of work processes with an innovation of the third wave in use. */
    PROCESSES_DATAFICATION("share", Aggregation.MEAN, false, 0),
    /** Replacement value of the systems of the back office. */
    ESTATE_BACK_OFFICE("thousand euros", Aggregation.MEAN, false, 0),
    /** Replacement value of the systems of the front office. */
    ESTATE_FRONT_OFFICE("thousand euros", Aggregation.MEAN, false, 0),
    /** Replacement value of the systems outside the office. */
    ESTATE_OUT_OF_OFFICE("thousand euros", Aggregation.MEAN, false, 0),
    /** Share of ICT spending in the field of digital government. */
    FIELD_DIGITAL_GOVERNMENT("share", Aggregation.MEAN, false, 0),
    /** Share of ICT spending in the field of e-governance. */
    FIELD_E_GOVERNANCE("share", Aggregation.MEAN, false, 0),
    /** Share of ICT spending in the field of smart government. */
    FIELD_SMART_GOVERNMENT("share", Aggregation.MEAN, false, 0),
    /** Share of ICT spending in the field of smart society. */
    FIELD_SMART_SOCIETY("share", Aggregation.MEAN, false, 0),
    /** Share of staff in digital work and the upkeep of systems. */
    TECHNOLOGY_SHARE("share", Aggregation.MEAN, false, 0),
    /** Distance of the mix of work from that at the start, from 0 the same to 1 wholly other. */
    STRUCTURAL_CHANGE("share", Aggregation.MEAN, false, 0),
    /** Weight of the philosophy of more: efficiency and control. */
    WEIGHT_MORE("share", Aggregation.MEAN, false, 0),
    /** Weight of the philosophy of better: service and use. */
    WEIGHT_BETTER("share", Aggregation.MEAN, false, 0),
    /** Weight of the philosophy of different: learning and experiment. */
    WEIGHT_DIFFERENT("share", Aggregation.MEAN, false, 0),
    /** Share of board attention that goes to the own organisation. */
    POLITY_ATTENTION("share", Aggregation.MEAN, false, 0),
    /** Share of the impact of technology on the own organisation that boards do not see. */
    BLIND_SPOT("share", Aggregation.MEAN, false, -1),
    /** What chains of organisations bring about, one at the start. */
    CHAIN_OUTPUT("ratio", Aggregation.MEAN, false, 1),
    /** Share of the capability of partners that is lost because others lag behind. */
    CHAIN_WAITING("share", Aggregation.MEAN, false, -1),
    /** Share of links in chains that partners have routed around. */
    REROUTED_LINKS("share", Aggregation.MEAN, false, -1),
    /** Share of organisations that have adopted open standards. */
    OPEN_STANDARDS("share", Aggregation.MEAN, false, 1),
    /** Hours in a quarter in which the shared infrastructure fails. */
    INFRASTRUCTURE_HOURS("hours", Aggregation.MEAN, false, -1),
    /** Mean length of an outage; empty when there was none. */
    RECOVERY_TIME("hours", Aggregation.MEAN, false, -1),
    /** Share of organisations in which technology is an extra channel. */
    REGIME_EXTRA_CHANNEL("share", Aggregation.MEAN, false, 0),
    /** Share of organisations that do the same work with machines. */
    REGIME_OPTIMISED("share", Aggregation.MEAN, false, 0),
    /** Share of organisations with old and new ways of working side by side. */
    REGIME_HYBRID("share", Aggregation.MEAN, false, 0),
    /** Share of organisations whose work others have taken over. */
    REGIME_HOLLOWED_OUT("share", Aggregation.MEAN, false, -1),
    /** Share of organisations that do other work in another way. */
    REGIME_TRANSFORMED("share", Aggregation.MEAN, false, 0);

    private final String id = name().toLowerCase(Locale.ROOT);
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
        return id;
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
