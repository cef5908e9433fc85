package omslag.parameter;

/**
 * What technology offers.
 *
 * @param viableShare share of innovations of the third wave that work
 * @param speed speed at which innovations arrive, mature and become cheaper, against the standard
 * @param benefitCost yearly benefit of a median working innovation over the cost of scaling it at the start
 * @param catalogue the innovations known by name
 */
public record TechnologyEnvironment(
        @Parameter(
                meaning = "share of innovations of the third wave that work",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "bounds .1 to .8; of blockchain projects of 2016 8 percent was alive in 2017",
                mark = Mark.PROPOSAL)
        double viableShare,

        @Parameter(
                meaning = "speed at which innovations arrive, mature and become cheaper, against the standard",
                low = 0.1,
                high = 5,
                standard = 1,
                mark = Mark.CHOICE)
        double speed,

        @Parameter(
                meaning = "yearly benefit of a median working innovation over the cost of scaling it at the start",
                unit = "1/yr",
                low = 0.05,
                high = 2,
                standard = 0.4,
                source = "an axis of every experiment; scan cars cut cost by 38 percent, Amsterdam 2012-2017",
                mark = Mark.PROPOSAL)
        double benefitCost,

        @Choice(
                meaning =
                        "innovations known by name: a catalogue that ships with the program, none, or a file with a catalogue",
                standard = "essay")
        String catalogue) {}
