package omslag.report;

import omslag.results.TableReader.Row;

/** How a date is written: the end of a year, or a quarter. */
final class When {
    private When() {}

    /** "at the end of 2035", or "in the second quarter of 2035". */
    static Prose of(Words words, Row row) {
        char quarter = row.text("quarter").charAt(5);
        return words.say(quarter == '4' ? "when.end" : "when.q" + quarter, words.year(row));
    }

    /** "2035", or "2035, 2nd quarter" in a table. */
    static Prose brief(Words words, Row row) {
        char quarter = row.text("quarter").charAt(5);
        Prose year = Prose.of(words.year(row));
        return quarter == '4' ? year : words.say("brief.q" + quarter, words.year(row));
    }
}
