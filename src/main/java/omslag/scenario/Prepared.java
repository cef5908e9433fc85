package omslag.scenario;

import omslag.parameter.GovernmentPack;

/**
 * A scenario with the government it runs under: all that a run needs besides its seed.
 *
 * @param scenario the scenario
 * @param pack the government named by its settings
 */
public record Prepared(Scenario scenario, GovernmentPack pack) {}
