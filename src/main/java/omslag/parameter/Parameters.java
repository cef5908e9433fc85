package omslag.parameter;

/**
 * The numbers of the mechanisms.
 *
 * @param technology section 3a
 * @param adoption section 3b
 * @param pilots section 3c
 * @param legacy section 3d
 * @param incidents section 3e
 * @param trust section 3f
 * @param labour section 3i
 * @param service section 3p
 * @param budget the yearly budget
 * @param levers prices
 * @param boards decisions at the ends of mindset
 * @param start the start
 */
public record Parameters(
        TechnologyParameters technology,
        AdoptionParameters adoption,
        PilotParameters pilots,
        LegacyParameters legacy,
        IncidentParameters incidents,
        TrustParameters trust,
        LabourParameters labour,
        ServiceParameters service,
        BudgetParameters budget,
        LeverParameters levers,
        BoardParameters boards,
        StartParameters start) {}
