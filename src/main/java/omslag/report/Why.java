package omslag.report;

import java.util.List;
import java.util.Optional;
import omslag.term.IndicatorId;

/** What moved an indicator, in sentences; the report asks, and whoever can read the causes answers. */
@FunctionalInterface
public interface Why {
    /** Nothing is known of causes. */
    Why UNKNOWN = (scenario, against, indicator) -> List.of();

    /**
     * Why an indicator stands where it does at the end of a scenario.
     *
     * @param scenario the scenario, by the name in the tables
     * @param against the scenario it is compared with; empty for the change since its own start
     * @param indicator which indicator, of all government together
     * @return whole sentences in the language of the report: what moved, then why, the most important first; empty when
     *     nothing is known
     */
    List<String> sentences(String scenario, Optional<String> against, IndicatorId indicator);
}
