package omslag.report;

import omslag.text.Language;

/**
 * What a caller may choose about a report.
 *
 * @param language the language of every text and number
 * @param why what moved the indicators
 */
public record ReportOptions(Language language, Why why) {}
