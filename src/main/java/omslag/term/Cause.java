package omslag.term;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moves an indicator, as far as the model's equations name it: for each booked indicator a closed set of proximate
 * causes, to which every change of it is divided without a remainder.
 */
public enum Cause implements Term {
    /** Where trust stood when the run began, and the pull of what people are disposed to think, a prescribed mood among it. */
    LEGITIMACY_START("3f"),
    /** How well services are performed, against the start. */
    LEGITIMACY_SERVICE("3p", IndicatorId.EFFECTIVENESS),
    /** People compare what they meet with what they have got used to. */
    LEGITIMACY_HABIT("3f"),
    /** People compare what they meet with private service. */
    LEGITIMACY_PRIVATE_SERVICE("3f"),
    /** What is promised of new technology raises expectation. */
    LEGITIMACY_PROMISES("3a", IndicatorId.HYPE),
    /** Digital services are harder to use for the less skilled. */
    LEGITIMACY_DIGITAL_GAP("3f", IndicatorId.SCALED_STOCK),
    /** What needs of society that stay unmet do to people. */
    LEGITIMACY_UNMET_NEEDS("3l"),
    /** Data breaches make the process look less careful. */
    LEGITIMACY_BREACHES("3e", IndicatorId.BREACH_VICTIMS),
    /** Algorithms that wronged people come to light. */
    LEGITIMACY_SCANDALS("3e", IndicatorId.SCANDALS),
    /** Having a say, as citizens perceive it. */
    LEGITIMACY_SAY("3h", IndicatorId.LEGITIMACY_INPUT),
    /** Who happened to meet government, and how that went. */
    LEGITIMACY_CONTACTS("3f"),
    /** What neighbours said before delays or spreads what people think. */
    LEGITIMACY_TALK("3f"),
    /** What single precision leaves. */
    LEGITIMACY_ROUNDING("3f"),

    /** The demand for work grows or shrinks by itself. */
    EFFECTIVENESS_DEMAND("3p"),
    /** Innovations elsewhere make work superfluous, and processes are retired. */
    EFFECTIVENESS_LESS_WORK("3m", IndicatorId.DISPLACED_DEMAND),
    /** Citizens leave for challengers, or come back. */
    EFFECTIVENESS_LEAVING("3h", IndicatorId.CHALLENGER_SHARE),
    /** Needs of society that stay unmet add work. */
    EFFECTIVENESS_ADDED_WORK("3l"),
    /** How many people do the work, where, and how much of their time. */
    EFFECTIVENESS_STAFF("3i", IndicatorId.STAFF),
    /** What innovations in use add to capacity and quality. */
    EFFECTIVENESS_INNOVATIONS("3c", IndicatorId.SCALED_STOCK),
    /** The skill of those who do the work. */
    EFFECTIVENESS_SKILL("3i", IndicatorId.DIGITAL_SKILL),
    /** Technical debt of the systems behind the work. */
    EFFECTIVENESS_OLD_SYSTEMS("3d", IndicatorId.TECHNICAL_DEBT),
    /** Money that keeps systems running. */
    EFFECTIVENESS_OPERATIONS("3p", IndicatorId.RUN_SHARE),
    /** Outages of systems. */
    EFFECTIVENESS_OUTAGES("3e", IndicatorId.OUTAGE_HOURS),
    /** Work stands still because partners in a chain lag or shared infrastructure fails. */
    EFFECTIVENESS_CHAINS("3o", IndicatorId.CHAIN_WAITING),
    /** Decisions that algorithms and biased data get wrong. */
    EFFECTIVENESS_ALGORITHMS("3e", IndicatorId.FLAWED_ALGORITHMS),
    /** Work that waited from before. */
    EFFECTIVENESS_WAITING("3p", IndicatorId.BACKLOG),
    /** What the last bit leaves. */
    EFFECTIVENESS_ROUNDING("3p"),

    /** How far citizens trust the layer that employs. */
    EMPLOYER_ATTRACTIVENESS_TRUST("3i", IndicatorId.LEGITIMACY),
    /** Vetoes that a change has to pass. */
    EMPLOYER_ATTRACTIVENESS_RED_TAPE("3i", IndicatorId.VETOES),
    /** Incidents that are remembered. */
    EMPLOYER_ATTRACTIVENESS_INCIDENTS("3e", IndicatorId.SCANDALS),
    /** Employees who became redundant. */
    EMPLOYER_ATTRACTIVENESS_SECURITY("3i", IndicatorId.DISPLACED),
    /** Systems that are still supported. */
    EMPLOYER_ATTRACTIVENESS_SYSTEMS("3d", IndicatorId.LEGACY_SHARE),
    /** Training days. */
    EMPLOYER_ATTRACTIVENESS_TRAINING("3i", IndicatorId.TRAINING_DAYS),
    /** Which organisations have vacancies. */
    EMPLOYER_ATTRACTIVENESS_VACANCIES("3i", IndicatorId.VACANCY_RATE),
    /** How many vacancies of all of government seekers choose from, and how attractive those are. */
    EMPLOYER_ATTRACTIVENESS_COMPETITION("3i", IndicatorId.VACANCY_RATE),
    /** How many people look for work, and what the world outside offers. */
    EMPLOYER_ATTRACTIVENESS_SEEKERS("3i"),
    /** What the last bit leaves. */
    EMPLOYER_ATTRACTIVENESS_ROUNDING("3i");

    private static final Map<IndicatorId, List<Cause>> BY_INDICATOR = byIndicator();

    private final IndicatorId indicator = booked(name());
    private final String id = name().substring(indicator.name().length() + 1)
            .toLowerCase(Locale.ROOT)
            .replace('_', '-');
    private final String section;
    private final Optional<IndicatorId> evidence;

    Cause(String section) {
        this.section = section;
        evidence = Optional.empty();
    }

    Cause(String section, IndicatorId evidence) {
        this.section = section;
        this.evidence = Optional.of(evidence);
    }

    /** The indicator that it moves. */
    public IndicatorId indicator() {
        return indicator;
    }

    /** The id, one of a kind among the causes of its indicator. */
    @Override
    public String id() {
        return id;
    }

    /** The section of the ODD with the rule that books it. */
    public String section() {
        return section;
    }

    /** An indicator that shows it move; empty when there is none. */
    public Optional<IndicatorId> evidence() {
        return evidence;
    }

    /** Whether it is what arithmetic leaves, and nothing that happened. */
    public boolean rounding() {
        return id().equals("rounding");
    }

    /** The causes of an indicator in their order; none when it is not booked. */
    public static List<Cause> of(IndicatorId indicator) {
        return BY_INDICATOR.getOrDefault(indicator, List.of());
    }

    /** The indicators that have causes, in their order. */
    public static List<IndicatorId> booked() {
        return List.copyOf(BY_INDICATOR.keySet());
    }

    /** The indicator with which a name begins. */
    private static IndicatorId booked(String name) {
        return IndicatorId.primaries().stream()
                .filter(indicator -> name.startsWith(indicator.name() + "_"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<IndicatorId, List<Cause>> byIndicator() {
        Map<IndicatorId, List<Cause>> map = new EnumMap<>(IndicatorId.class);
        for (IndicatorId indicator : IndicatorId.primaries()) {
            map.put(
                    indicator,
                    Stream.of(values())
                            .filter(cause -> cause.indicator() == indicator)
                            .toList());
        }
        return map;
    }
}
