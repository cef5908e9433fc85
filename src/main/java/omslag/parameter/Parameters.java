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
 * @param sensing section 3g
 * @param challengers section 3h
 * @param procurement section 3j
 * @param support section 3k
 * @param needs section 3l
 * @param fields section 3m
 * @param mind section 3n
 * @param chains section 3o
 * @param philosophy more, better, different
 * @param attention what boards look at and overlook
 * @param prices more prices of levers
 * @param past runs that start before 2020
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
        StartParameters start,
        SensingParameters sensing,
        ChallengerParameters challengers,
        ProcurementParameters procurement,
        SupportParameters support,
        NeedParameters needs,
        FieldParameters fields,
        MindParameters mind,
        ChainParameters chains,
        PhilosophyParameters philosophy,
        AttentionParameters attention,
        PriceParameters prices,
        PastParameters past) {}
