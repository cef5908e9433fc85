package omslag.parameter;

import omslag.term.Wave;
import omslag.unit.Numbers;

/**
 * The past of a run that starts before 2020: ICT budgets as they were, which are prescribed, and how much of the estate
 * there was.
 *
 * @param budget1960 ICT budgets in 1960
 * @param budget1970 ICT budgets in 1970
 * @param budget1980 ICT budgets in 1980
 * @param budget1990 ICT budgets in 1990
 * @param budget2000 ICT budgets in 2000
 * @param budget2010 ICT budgets in 2010
 * @param estateLeast what there is of an estate at the least
 * @param automationHeyday arrivals of the first wave in its heyday
 * @param digitalisationHeyday arrivals of the second wave in its heyday
 * @param prescribedUntil the last year whose ICT budgets are prescribed
 */
public record PastParameters(
        @Parameter(
                meaning = "ICT budgets in 1960, as share of those of 2020 in constant prices",
                low = 0.0005,
                high = 0.05,
                standard = 0.005,
                source = "the first computers of government; no count is known",
                mark = Mark.PROPOSAL)
        double budget1960,

        @Parameter(
                meaning = "ICT budgets in 1970, as share of those of 2020 in constant prices",
                low = 0.005,
                high = 0.15,
                standard = 0.07,
                source = "no count is known",
                mark = Mark.PROPOSAL)
        double budget1970,

        @Parameter(
                meaning = "ICT budgets in 1980, as share of those of 2020 in constant prices",
                low = 0.03,
                high = 0.3,
                standard = 0.17,
                source = "no count is known",
                mark = Mark.PROPOSAL)
        double budget1980,

        @Parameter(
                meaning = "ICT budgets in 1990, as share of those of 2020 in constant prices",
                low = 0.15,
                high = 0.45,
                standard = 0.28,
                source = "all of government 0.9 billion euros (2 billion guilders) in 1990, Webwereld; some 2.0 of 7.2"
                        + " billion in prices of 2024, with consumer prices from memory",
                mark = Mark.DERIVED)
        double budget1990,

        @Parameter(
                meaning = "ICT budgets in 2000, as share of those of 2020 in constant prices",
                low = 0.3,
                high = 1,
                standard = 0.6,
                source = "between 1990 and a municipal level of 2004 that was, in constant prices, that of 2020",
                mark = Mark.PROPOSAL)
        double budget2000,

        @Parameter(
                meaning = "ICT budgets in 2010, as share of those of 2020 in constant prices",
                low = 0.6,
                high = 1.1,
                standard = 0.9,
                source =
                        "municipalities 78 euros a resident in 2011 and 93 in 2020, M&I/Partners; ministries 2.1 billion"
                                + " for external ICT in 2009, Algemene Rekenkamer",
                mark = Mark.DERIVED)
        double budget2010,

        @Parameter(
                meaning = "estate that stands when a run starts in 1960, over that of an organisation of 2020 with the"
                        + " same budget",
                low = 0.001,
                high = 0.2,
                standard = 0.02,
                source = "nearly nothing; it rises in proportion to the years since 1960",
                mark = Mark.PROPOSAL)
        double estateLeast,

        @Parameter(
                meaning =
                        "innovations of the first wave that arrived in its heyday, up to 2004, over the plateau after it",
                low = 1,
                high = 10,
                standard = 4,
                source = "the plateau was chosen for what still arrives after 2000",
                mark = Mark.PROPOSAL)
        double automationHeyday,

        @Parameter(
                meaning =
                        "innovations of the second wave that arrived in its heyday, up to 2004, over the plateau after"
                                + " it",
                low = 1,
                high = 5,
                standard = 2,
                source = "idem",
                mark = Mark.PROPOSAL)
        double digitalisationHeyday,

        @Parameter(
                meaning =
                        "last year whose ICT budgets are prescribed in a run that starts before 2020; from the next on"
                                + " they are asked for and granted as after 2020",
                unit = "year",
                low = 1960,
                high = 2020,
                standard = 2020,
                source = "a hindcast of budgets has to leave them free",
                mark = Mark.CHOICE)
        int prescribedUntil) {
    /** The first year there is a budget for. */
    public static final int FIRST = 1960;

    /** The year that all levels are shares of. */
    public static final int REFERENCE = 2020;

    /** How many more innovations of a wave arrived in its heyday than after it. */
    public double heyday(Wave wave) {
        return switch (wave) {
            case AUTOMATION -> automationHeyday;
            case DIGITALISATION -> digitalisationHeyday;
            case DATAFICATION -> 1;
        };
    }

    /** ICT budgets of a year as share of those of 2020: between the years given the growth is constant. */
    public double level(int year) {
        double[] levels = {budget1960, budget1970, budget1980, budget1990, budget2000, budget2010, 1};
        double place = Math.max(0, Math.min(REFERENCE - FIRST, year - FIRST)) / 10.0;
        int decade = Math.min(levels.length - 2, (int) place);
        double along = place - decade;
        return Numbers.exp((1 - along) * Numbers.log(levels[decade]) + along * Numbers.log(levels[decade + 1]));
    }
}
