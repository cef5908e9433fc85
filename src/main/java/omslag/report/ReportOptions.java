package omslag.report;

import omslag.text.Language;

/**
 * What a caller may choose about a report.
 *
 * @param language the language of every text and number
 * @param why what moved the indicators
 * @param colours the colours of the page
 */
public record ReportOptions(Language language, Why why, PageColours colours) {
    /** In the colours of the shipped house style. */
    public ReportOptions(Language language, Why why) {
        this(language, why, StyleFile.shipped().page());
    }
}
