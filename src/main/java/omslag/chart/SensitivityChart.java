package omslag.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Which settings matter most to a difference, or to the outcomes of a lone scenario: the highest first, outcome by outcome. */
final class SensitivityChart {
    /** How many settings are drawn. */
    static final int MOST = 15;

    /** A mean size of effects that are nothing but noise, for each standard error of one. */
    private static final double NOISE = 0.8;

    private static final String TABLE = "sensitivity.csv";

    private final DesignView view;
    private final ChartTexts texts;
    private final String scenario;
    private final String against;
    private final boolean morris;

    /** Of a scenario, and of its difference with another where that is not empty. */
    SensitivityChart(DesignView view, String scenario, String against) {
        this.view = view;
        this.texts = view.texts();
        this.scenario = scenario;
        this.against = against;
        this.morris = view.tables().file().method().equals("morris");
    }

    private List<Row> rows(IndicatorId indicator, String measure) {
        return view.tables()
                .rows(TABLE, "scenario", scenario, "against", against, "indicator", indicator.id(), "measure", measure);
    }

    /** The measure by which settings are sorted. */
    private String main() {
        return morris ? "mu_star" : "total";
    }

    /** The rows that count, the highest first. */
    private List<Row> byValue(IndicatorId indicator) {
        return rows(indicator, main()).stream()
                .filter(row -> !Double.isNaN(row.number("value")))
                .sorted(Comparator.comparingDouble((Row row) -> -row.number("value")))
                .toList();
    }

    /** Those that are drawn: the highest first, but before them the settings that turned the sign of a difference. */
    private List<Row> sorted(IndicatorId indicator) {
        Map<String, Row> turns = turns(indicator);
        return byValue(indicator).stream()
                .sorted(Comparator.comparingInt(row -> -turned(turns, row)))
                .limit(MOST)
                .toList();
    }

    /** Where settings turned the sign of the difference, by setting; empty where no difference was screened. */
    private Map<String, Row> turns(IndicatorId indicator) {
        Map<String, Row> turns = new LinkedHashMap<>();
        view.tables()
                .rows("sign_turns.csv", "scenario", scenario, "against", against, "indicator", indicator.id())
                .forEach(row -> turns.put(row.text("setting"), row));
        return turns;
    }

    private static int turned(Map<String, Row> turns, Row row) {
        Row of = turns.get(row.text("setting"));
        return of == null ? 0 : (int) of.number("turned");
    }

    /** The chart; empty when no outcome has indices. */
    Optional<Figure> figure() {
        List<IndicatorId> outcomes = view.tables().outcomes().stream()
                .filter(indicator -> !sorted(indicator).isEmpty())
                .toList();
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        List<Ladder.Group> groups = outcomes.stream().map(this::group).toList();
        String n = sorted(outcomes.get(0)).get(0).text("n");
        String of = against.isEmpty()
                ? texts.get("sensitivity.of-one", view.scenario(scenario))
                : texts.get("sensitivity.of-pair", view.scenario(scenario), view.scenario(against));
        return Optional.of(view.figure(
                "sensitivity-" + scenario + (against.isEmpty() ? "" : "-less-" + against),
                texts.get(
                        morris ? "sensitivity.title-morris" : "sensitivity.title-sobol",
                        of,
                        n,
                        view.card().replications()),
                finding(outcomes),
                List.of(),
                view.caption(caption(outcomes)),
                data(outcomes),
                new Ladder(key(), groups, texts)));
    }

    private String caption(List<IndicatorId> outcomes) {
        String caption = texts.get(morris ? "sensitivity.caption-morris" : "sensitivity.caption-sobol");
        return outcomes.stream().allMatch(indicator -> turns(indicator).isEmpty())
                ? caption
                : caption + " " + texts.get("sensitivity.caption-turns");
    }

    private List<Ladder.KeyEntry> key() {
        return morris
                ? List.of(
                        new Ladder.KeyEntry(Ladder.Style.BAR, true, true, texts.get("sensitivity.key-size")),
                        new Ladder.KeyEntry(Ladder.Style.DIAMOND, true, true, texts.get("sensitivity.key-sigma")),
                        new Ladder.KeyEntry(Ladder.Style.TICK, true, false, texts.get("sensitivity.key-noise")))
                : List.of(
                        new Ladder.KeyEntry(Ladder.Style.BAR, true, true, texts.get("sensitivity.key-first")),
                        new Ladder.KeyEntry(Ladder.Style.PALE, true, true, texts.get("sensitivity.key-total")));
    }

    private Ladder.Group group(IndicatorId indicator) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        Map<String, Row> turns = turns(indicator);
        for (Row row : sorted(indicator)) {
            String setting = row.text("setting");
            List<Ladder.Mark> marks = new ArrayList<>();
            if (morris) {
                marks.add(mark(Ladder.Style.BAR, row));
                of(indicator, "sigma", setting).ifPresent(sigma -> marks.add(mark(Ladder.Style.DIAMOND, sigma)));
                of(indicator, "noise", setting)
                        .ifPresent(noise -> marks.add(new Ladder.Mark(
                                Ladder.Style.TICK, NOISE * noise.number("value"), Double.NaN, Double.NaN)));
            } else {
                of(indicator, "first", setting).ifPresent(first -> marks.add(mark(Ladder.Style.BAR, first)));
                marks.add(mark(Ladder.Style.PALE, row));
            }
            rungs.add(new Ladder.Rung(ChartTexts.capital(view.setting(setting)), marks, note(turns, row)));
        }
        String unit = morris ? view.unit(indicator) : texts.get("sensitivity.share");
        boolean nowhere = turns.values().stream().allMatch(row -> row.number("turned") == 0);
        List<String> columns = turns.isEmpty()
                ? List.of()
                : List.of(texts.get(nowhere ? "sensitivity.turns-nowhere" : "sensitivity.turns"));
        return new Ladder.Group(texts.name(indicator), unit + chance(indicator), columns, rungs);
    }

    /** "2 of 6": how often moving the setting alone turned the sign. */
    private List<String> note(Map<String, Row> turns, Row row) {
        Row of = turns.get(row.text("setting"));
        if (of == null) {
            return turns.isEmpty() ? List.of() : List.of("");
        }
        boolean never = of.number("turned") == 0;
        return List.of(never ? "" : texts.get("sensitivity.turned", of.text("turned"), of.text("moves")));
    }

    private String chance(IndicatorId indicator) {
        return view
                .tables()
                .rows("variance.csv", "scenario", scenario, "against", against, "indicator", indicator.id())
                .stream()
                .filter(row -> !row.text("share_of_chance").isEmpty())
                .map(row -> texts.get(
                        "sensitivity.chance",
                        view.percent(row.number("share_of_chance")),
                        view.whole(row.number("ci_low")),
                        view.whole(row.number("ci_high"))))
                .findFirst()
                .orElse("");
    }

    private Optional<Row> of(IndicatorId indicator, String measure, String setting) {
        return rows(indicator, measure).stream()
                .filter(row -> row.text("setting").equals(setting))
                .findFirst();
    }

    private static Ladder.Mark mark(Ladder.Style style, Row row) {
        return new Ladder.Mark(style, row.number("value"), row.number("ci_low"), row.number("ci_high"));
    }

    /** The setting that matters most, of those that can be told from chance; outcomes with the same one together. */
    private String finding(List<IndicatorId> outcomes) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (IndicatorId indicator : outcomes) {
            List<Row> all = byValue(indicator);
            Optional<Row> most =
                    all.stream().filter(row -> isTold(indicator, row)).findFirst();
            String name = most.map(row -> view.setting(row.text("setting"))).orElse("");
            String key = most.isEmpty()
                    ? "sensitivity.part-none"
                    : most.get().equals(all.get(0)) ? "sensitivity.part" : "sensitivity.part-told";
            by.computeIfAbsent(key + " " + name, any -> new ArrayList<>()).add(view.within(indicator));
        }
        List<String> parts = new ArrayList<>();
        by.forEach((what, of) -> parts.add(texts.get(
                what.substring(0, what.indexOf(' ')), texts.list(of), what.substring(what.indexOf(' ') + 1))));
        String all = String.join("; ", parts);
        return against.isEmpty()
                ? texts.get("sensitivity.finding-one", view.scenario(scenario), all)
                : texts.get("sensitivity.finding-pair", view.scenario(scenario), view.scenario(against), all);
    }

    /** Whether an index lies above what noise alone would give. */
    private boolean isTold(IndicatorId indicator, Row row) {
        double noise = !morris
                ? 0
                : of(indicator, "noise", row.text("setting"))
                        .map(one -> NOISE * one.number("value"))
                        .orElse(0.0);
        return row.number("ci_low") > (Double.isNaN(noise) ? 0 : noise);
    }

    private List<List<String>> data(List<IndicatorId> outcomes) {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "against", "indicator", "setting", "measure", "n", "value", "ci_low", "ci_high"));
        List<String> measures = morris ? List.of("mu_star", "sigma", "noise") : List.of("total", "first");
        for (IndicatorId indicator : outcomes) {
            for (Row row : sorted(indicator)) {
                for (String measure : measures) {
                    of(indicator, measure, row.text("setting")).ifPresent(one -> data.add(one.cells()));
                }
            }
        }
        return data;
    }
}
