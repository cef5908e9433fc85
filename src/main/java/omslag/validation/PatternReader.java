package omslag.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Period;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Faults;
import omslag.scenario.KeyFile;
import omslag.scenario.KeyFile.Said;
import omslag.scenario.Phrase;
import omslag.scenario.Place;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;

/** Reads the file of a pattern, and holds what it says against the studies there are. */
final class PatternReader {
    private static final String MEASURE = "measure.";

    private final Path file;
    private final Faults faults;
    private final Map<String, List<Said>> said;

    private PatternReader(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
        said = KeyFile.read(file, Place.startOf(file.toString()), PatternKeys.ALL, faults);
    }

    /**
     * The pattern in a file; empty when something of it is at fault.
     *
     * @param studies the studies there are; empty when they could not be read, and what depends on them is left alone
     */
    static Optional<Pattern> read(Path file, Optional<List<Study>> studies, Faults faults) {
        int before = faults.count();
        PatternReader reader = new PatternReader(file, faults);
        Pattern pattern = reader.pattern(studies);
        return faults.count() > before ? Optional.empty() : Optional.of(pattern);
    }

    private Pattern pattern(Optional<List<Study>> studies) {
        for (String key : List.of(
                PatternKeys.GROUP,
                PatternKeys.STATEMENT,
                PatternKeys.DUTCH,
                PatternKeys.EVIDENCE,
                PatternKeys.PURPOSE,
                PatternKeys.NATURE,
                PatternKeys.WHY)) {
            need(key);
        }
        String name = String.valueOf(file.getFileName());
        return new Pattern(
                name.substring(0, name.lastIndexOf('.')),
                file,
                text(PatternKeys.GROUP),
                text(PatternKeys.STATEMENT),
                text(PatternKeys.DUTCH),
                text(PatternKeys.EVIDENCE),
                term(Purpose.class, PatternKeys.PURPOSE).orElse(Purpose.NONE),
                term(Nature.class, PatternKeys.NATURE).orElse(Nature.IMPLIED),
                text(PatternKeys.WHY),
                said.containsKey(PatternKeys.UNMEASURED) ? Optional.empty() : test(studies),
                text(PatternKeys.UNMEASURED),
                text(PatternKeys.SUSPECTED),
                text(PatternKeys.TRIED));
    }

    private Optional<Pattern.Test> test(Optional<List<Study>> all) {
        int before = faults.count();
        need(PatternKeys.STUDY);
        need(PatternKeys.KIND);
        if (!said.containsKey(PatternKeys.LEAST) && !said.containsKey(PatternKeys.MOST)) {
            missing(PatternKeys.LEAST + ", " + PatternKeys.MOST);
        }
        Optional<Gauge> gauge = term(Gauge.class, PatternKeys.KIND);
        gauge.ifPresent(known -> known.needs().forEach(key -> need(MEASURE + key.id())));
        if (faults.count() > before || all.isEmpty()) {
            return Optional.empty();
        }
        List<Study> studies = all.get();
        Optional<Study> study = studies.stream()
                .filter(one -> one.name().equals(text(PatternKeys.STUDY)))
                .findFirst();
        if (study.isEmpty()) {
            faults.add(Fault.unknownWord(
                    place(PatternKeys.STUDY),
                    text(PatternKeys.STUDY),
                    studies.stream().map(Study::name).toList()));
            return Optional.empty();
        }
        MeasureSpec spec = spec(gauge.orElseThrow(), study.get());
        check(spec, study.get());
        Criterion criterion = new Criterion(
                term(Criterion.Statistic.class, PatternKeys.OF).orElse(Criterion.Statistic.MEAN),
                number(PatternKeys.LEAST, Double.NEGATIVE_INFINITY),
                number(PatternKeys.MOST, Double.POSITIVE_INFINITY));
        if (criterion.least() > criterion.most()) {
            faults.add(
                    FaultId.BOUNDS_ORDER, place(PatternKeys.LEAST), "criterion", criterion.least(), criterion.most());
        }
        return Optional.of(new Pattern.Test(study.get().name(), spec, criterion));
    }

    private MeasureSpec spec(Gauge gauge, Study study) {
        List<String> plus = names("plus");
        return new MeasureSpec(
                gauge,
                term(IndicatorId.class, MEASURE + "indicator"),
                terms(IndicatorId.class, "beside"),
                text(MEASURE + "column"),
                names("columns"),
                text(MEASURE + "by"),
                terms(EventKind.class, "events"),
                text(MEASURE + "item"),
                term(Kind.class, MEASURE + "kind"),
                (int) number(MEASURE + "from", 0),
                (int) number(MEASURE + "to", 0),
                number(MEASURE + "share", 0),
                number(MEASURE + "high", 0),
                number(MEASURE + "years", 0),
                number(MEASURE + "least", 0),
                plus.isEmpty() ? study.scenarios().subList(0, 1) : plus,
                names("minus"),
                names("over"));
    }

    /** Whether scenarios and years are those of the study. */
    private void check(MeasureSpec spec, Study study) {
        for (String key : List.of("plus", "minus", "over")) {
            for (Said one : said.getOrDefault(MEASURE + key, List.of())) {
                if (!study.scenarios().contains(one.value().toString())) {
                    faults.add(Fault.unknownWord(one.place(), one.value().toString(), study.scenarios()));
                }
            }
        }
        for (String key : List.of("from", "to")) {
            Period period = study.period();
            double year = number(MEASURE + key, period.start().year());
            if (year < period.start().year() || year > period.end().year()) {
                faults.add(
                        FaultId.OUTSIDE_PERIOD,
                        place(MEASURE + key),
                        Integer.toString((int) year),
                        period.start().toString(),
                        period.end().toString());
            }
        }
        if (spec.from() > spec.to()) {
            faults.add(FaultId.BOUNDS_ORDER, place(MEASURE + "from"), "measure", spec.from(), spec.to());
        }
    }

    private void need(String key) {
        if (!said.containsKey(key)) {
            missing(key);
        }
    }

    private void missing(String key) {
        faults.add(FaultId.MISSING_KEY, Place.startOf(file.toString()), key, Phrase.of("allowed.pattern"));
    }

    private Place place(String key) {
        List<Said> values = said.getOrDefault(key, List.of());
        return values.isEmpty() ? Place.startOf(file.toString()) : values.get(0).place();
    }

    private String text(String key) {
        List<Said> values = said.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.get(0).value().toString().strip();
    }

    private double number(String key, double unsaid) {
        List<Said> values = said.getOrDefault(key, List.of());
        return values.isEmpty() ? unsaid : ((Number) values.get(0).value()).doubleValue();
    }

    private <E extends Enum<E> & Term> Optional<E> term(Class<E> set, String key) {
        return Term.find(set, text(key));
    }

    private <E extends Enum<E> & Term> List<E> terms(Class<E> set, String key) {
        List<E> terms = new ArrayList<>();
        names(key).forEach(name -> Term.find(set, name).ifPresent(terms::add));
        return terms;
    }

    private List<String> names(String key) {
        return said.getOrDefault(MEASURE + key, List.of()).stream()
                .map(one -> one.value().toString())
                .toList();
    }
}
