package omslag.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.measure.Recorded;
import omslag.parameter.Declared;
import omslag.parameter.Mark;
import omslag.scenario.KeyFile.Wanted;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;

/** What a file of a pattern may say. */
final class PatternKeys {
    static final String GROUP = "pattern";
    static final String STATEMENT = "statement";
    static final String DUTCH = "statement-nl";
    static final String EVIDENCE = "evidence";
    static final String PURPOSE = "use";
    static final String NATURE = "nature";
    static final String WHY = "why";
    static final String STUDY = "study";
    static final String UNMEASURED = "unmeasured";
    static final String SUSPECTED = "suspected";
    static final String TRIED = "tried";
    static final String KIND = "measure.gauge";
    static final String OF = "criterion.of";
    static final String LEAST = "criterion.least";
    static final String MOST = "criterion.most";

    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2200;
    private static final double LARGEST = 1e9;

    /** All keys, in their order. */
    static final List<Wanted> ALL = Stream.of(
                    text(GROUP, "the pattern of theory it belongs to, such as P4"),
                    text(STATEMENT, "what is said to be so"),
                    text(DUTCH, "the same in Dutch"),
                    text(EVIDENCE, "where that comes from"),
                    word(PURPOSE, "what it may be used for", Purpose.values()),
                    word(NATURE, "whether a coefficient makes it true", Nature.values()),
                    text(WHY, "what makes it true"),
                    text(STUDY, "the study it is measured in"),
                    text(UNMEASURED, "why it cannot be measured"),
                    text(SUSPECTED, "the mechanism that is suspected where it fails"),
                    text(TRIED, "what was tried"),
                    word(KIND, "how it is measured", Gauge.values()),
                    word("measure.indicator", "of which indicator", IndicatorId.values()),
                    list(word("measure.beside", "further indicators", IndicatorId.values())),
                    column("measure.column"),
                    list(column("measure.columns")),
                    column("measure.by"),
                    list(word("measure.events", "of which kinds of events", EventKind.values())),
                    text("measure.item", "of which innovation; one ending in * stands for all that begin so"),
                    word("measure.kind", "of which kind of organisations", Kind.values()),
                    number("measure.from", "the first year", FIRST_YEAR, LAST_YEAR),
                    number("measure.to", "the last year", FIRST_YEAR, LAST_YEAR),
                    number("measure.share", "a share or quantile", 0, 1),
                    number("measure.high", "a second one", 0, 1),
                    number("measure.years", "a number of years", 0, LAST_YEAR - FIRST_YEAR),
                    number("measure.least", "where a tail begins", 0, LARGEST),
                    list(text("measure.plus", "scenarios whose figures are added")),
                    list(text("measure.minus", "scenarios whose figures are taken off")),
                    list(text("measure.over", "scenarios whose figures it is divided by")),
                    word(OF, "of which statistic over replications", Criterion.Statistic.values()),
                    number(LEAST, "the least it may be", -LARGEST, LARGEST),
                    number(MOST, "the most it may be", -LARGEST, LARGEST))
            .toList();

    private PatternKeys() {}

    private static Wanted text(String path, String meaning) {
        return wanted(path, Declared.Form.NAME, meaning, Double.NaN, Double.NaN, List.of());
    }

    private static Wanted word(String path, String meaning, Term... terms) {
        List<String> ids = Stream.of(terms).map(Term::id).toList();
        return wanted(path, Declared.Form.WORD, meaning, Double.NaN, Double.NaN, ids);
    }

    private static Wanted column(String path) {
        List<String> columns = Stream.concat(Recorded.ORGANISATION_COLUMNS.stream(), Stream.of(RunData.POPULATION))
                .toList();
        return wanted(path, Declared.Form.WORD, "a column of organisations", Double.NaN, Double.NaN, columns);
    }

    private static Wanted number(String path, String meaning, double low, double high) {
        return wanted(path, Declared.Form.NUMBER, meaning, low, high, List.of());
    }

    private static Wanted wanted(
            String path, Declared.Form form, String meaning, double low, double high, List<String> options) {
        Declared declared = new Declared(path, form, meaning, "", low, high, Double.NaN, options, "", Mark.CHOICE);
        return new Wanted(declared, Optional.empty(), Optional.empty(), 0);
    }

    private static Wanted list(Wanted one) {
        return new Wanted(one.declared(), one.shape(), one.allowed(), 1);
    }
}
