package omslag.parameter;

/**
 * What government does not choose.
 *
 * @param technology what technology offers
 * @param challenges what society asks
 * @param platforms what technology companies can do
 * @param budgetGrowth real growth of ICT budgets
 * @param labourScarcity scarcity of qualified seekers, against the standard
 * @param threatGrowth growth of the threat of breaches
 * @param mandate pressure by law and benchmarks to adopt, 0 none to 1 obligatory
 * @param nationalMood what moves trust in national government from outside the model, above what it was at the start
 * @param enactment how far organisations make of technology what they are: 0 technology works by itself, 1 it works as well as the organisation enacts it
 */
public record Environment(
        TechnologyEnvironment technology,
        Challenges challenges,
        Platforms platforms,

        @Parameter(
                meaning = "real growth of ICT budgets",
                unit = "1/yr",
                low = -0.05,
                high = 0.05,
                standard = 0,
                source = "austerity to growth",
                mark = Mark.CHOICE)
        double budgetGrowth,

        @Parameter(
                meaning = "scarcity of qualified seekers, against the standard",
                low = 0.25,
                high = 4,
                standard = 1,
                mark = Mark.CHOICE)
        double labourScarcity,

        @Parameter(
                meaning = "growth of the threat of breaches",
                unit = "1/yr",
                low = -0.1,
                high = 0.3,
                standard = 0.03,
                source = "no series is comparable over the years",
                mark = Mark.PROPOSAL)
        double threatGrowth,

        @Parameter(
                meaning = "pressure by law and benchmarks to adopt, 0 none to 1 obligatory",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double mandate,

        @Parameter(
                meaning =
                        "what moves trust in national government from outside the model, such as a crisis that rallies people: trust above what it would be",
                low = -0.3,
                high = 0.3,
                standard = 0,
                source = "a forcing: none unless a scenario prescribes it",
                mark = Mark.CHOICE)
        double nationalMood,

        @Parameter(
                meaning =
                        "how far organisations make of technology what they are: 0 technology works by itself, 1 it works as well as the organisation enacts it",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "Fountain 2001; the essay cites both views",
                mark = Mark.PROPOSAL)
        double enactment) {}
