package omslag.parameter;

/**
 * All settings of a run, resolved: plain, serialisable, and declared once with meaning, range, default and source.
 *
 * @param period when the run starts and ends
 * @param population who lives in the world, and under which government
 * @param boards how boards decide
 * @param levers what the essay recommends, each on its own
 * @param environment what government does not choose
 * @param mechanisms which mechanisms are on
 * @param parameters the numbers of the mechanisms
 */
public record Settings(
        Period period,
        Population population,
        Boards boards,
        Levers levers,
        Environment environment,
        Mechanisms mechanisms,
        Parameters parameters) {}
