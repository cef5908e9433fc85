package omslag.parameter;

/**
 * Technology, section 3a.
 *
 * @param automationArrivals innovations of the first wave that arrive at its plateau
 * @param digitalisationArrivals innovations of the second wave that arrive at its plateau
 * @param dataficationArrivals innovations of the third wave that arrive at its plateau
 * @param learningRate fall of the price of hardware at each doubling of world experience
 * @param experienceGrowth growth of world experience
 * @param hardwareShare share of the cost of a third-wave innovation that falls with world experience
 * @param softwareDecline fall of the cost of software and integration
 * @param benefitMedian median yearly benefit of a working innovation, as share of the work of the process it touches
 * @param benefitSpread standard deviation of the logarithm of that benefit
 * @param viableAutomation share of innovations of the first wave that work
 * @param viableDigitalisation share of innovations of the second wave that work
 * @param maturityHalf age at which an innovation is half mature
 * @param maturityWidth width of the rise of maturity
 * @param hypeRise rise of media expectation with one announcement a year of each innovation by each organisation
 * @param hypeFall return of media expectation to realised benefit
 * @param awardPublicity announcements that an award for a pilot is as loud as
 */
public record TechnologyParameters(
        @Parameter(
                meaning = "innovations of the first wave that arrive at its plateau",
                unit = "1/yr",
                low = 0,
                high = 5,
                standard = 0.4,
                source = "only the plateau matters after 2000",
                mark = Mark.PROPOSAL)
        double automationArrivals,

        @Parameter(
                meaning = "innovations of the second wave that arrive at its plateau",
                unit = "1/yr",
                low = 0,
                high = 5,
                standard = 0.8,
                source = "idem",
                mark = Mark.PROPOSAL)
        double digitalisationArrivals,

        @Parameter(
                meaning = "innovations of the third wave that arrive at its plateau",
                unit = "1/yr",
                low = 0,
                high = 10,
                standard = 1.6,
                source = "some fifteen named examples in the essay of 2020",
                mark = Mark.PROPOSAL)
        double dataficationArrivals,

        @Parameter(
                meaning = "fall of the price of hardware at each doubling of world experience",
                low = 0.1,
                high = 0.3,
                standard = 0.2,
                source = "Nagy e.a. 2013, 62 technologies; typical 20 percent",
                mark = Mark.VERIFIED)
        double learningRate,

        @Parameter(
                meaning = "growth of world experience",
                unit = "1/yr",
                low = 0.1,
                high = 0.6,
                standard = 0.4,
                source = "with the learning rate it gives 12 percent a year",
                mark = Mark.DERIVED)
        double experienceGrowth,

        @Parameter(
                meaning = "share of the cost of a third-wave innovation that falls with world experience",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "the rest is software and integration",
                mark = Mark.PROPOSAL)
        double hardwareShare,

        @Parameter(
                meaning = "fall of the cost of software and integration",
                unit = "1/yr",
                low = 0,
                high = 0.03,
                standard = 0.015,
                source = "range 0 to 3 percent",
                mark = Mark.PROPOSAL)
        double softwareDecline,

        @Parameter(
                meaning =
                        "median yearly benefit of a working innovation, as share of the work of the process it touches",
                low = 0.01,
                high = 0.5,
                standard = 0.1,
                source = "scan cars saved 38 percent of cost, most cases far less",
                mark = Mark.PROPOSAL)
        double benefitMedian,

        @Parameter(
                meaning = "standard deviation of the logarithm of that benefit",
                low = 0,
                high = 1.5,
                standard = 0.8,
                source = "a broad lognormal: few large, many small",
                mark = Mark.PROPOSAL)
        double benefitSpread,

        @Parameter(
                meaning = "share of innovations of the first wave that work",
                low = 0.1,
                high = 1,
                standard = 0.8,
                source = "",
                mark = Mark.PROPOSAL)
        double viableAutomation,

        @Parameter(
                meaning = "share of innovations of the second wave that work",
                low = 0.1,
                high = 1,
                standard = 0.65,
                source = "",
                mark = Mark.PROPOSAL)
        double viableDigitalisation,

        @Parameter(
                meaning = "age at which an innovation is half mature",
                unit = "yr",
                low = 3,
                high = 12,
                standard = 6,
                source = "order of ten years from concept to common use",
                mark = Mark.MEMORY)
        double maturityHalf,

        @Parameter(
                meaning = "width of the rise of maturity",
                unit = "yr",
                low = 0.5,
                high = 4,
                standard = 1.5,
                source = "idem",
                mark = Mark.PROPOSAL)
        double maturityWidth,

        @Parameter(
                meaning =
                        "rise of media expectation with one announcement a year of each innovation by each organisation",
                unit = "1/yr",
                low = 0.5,
                high = 3,
                standard = 1.5,
                mark = Mark.PROPOSAL)
        double hypeRise,

        @Parameter(
                meaning = "return of media expectation to realised benefit",
                unit = "1/yr",
                low = 0.2,
                high = 1,
                standard = 0.5,
                source = "Dedehayir and Steinert 2016 doubt the regular cycle",
                mark = Mark.PROPOSAL)
        double hypeFall,

        @Parameter(
                meaning = "announcements that an award for a pilot is as loud as",
                low = 0,
                high = 200,
                standard = 10,
                mark = Mark.PROPOSAL)
        double awardPublicity) {}
