package omslag.parameter;

import java.util.List;
import omslag.unit.Quarter;

/**
 * The settings of a run and what a scenario changes on the way.
 *
 * @param settings the settings at the start
 * @param turns what changes later, in order of time
 */
public record Course(Settings settings, List<Turn> turns) {
    /**
     * A change at a date.
     *
     * @param at the first quarter in which it holds
     * @param settings all settings from then on
     * @param events what is set off in that quarter
     */
    public record Turn(Quarter at, Settings settings, List<StagedEvent> events) {}

    /** A course on which nothing changes. */
    public static Course of(Settings settings) {
        return new Course(settings, List.of());
    }
}
