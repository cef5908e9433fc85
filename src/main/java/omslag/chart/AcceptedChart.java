package omslag.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.term.Term;
import omslag.unit.Numbers;

/** What targets leave: of each setting the part of its range in which accepted sets lie, and how those do on each target. */
final class AcceptedChart {
    /** Less of a range than this is called narrowed. */
    private static final double NARROWED = 0.5;

    private static final String RANGES = "identifiability.csv";
    private static final String TARGETS = "targets.csv";

    private final DesignView view;
    private final ChartTexts texts;

    AcceptedChart(DesignView view) {
        this.view = view;
        this.texts = view.texts();
    }

    /** The ranges; empty when nothing was accepted, or no setting is a number. */
    Optional<Figure> ranges() {
        List<Ladder.Rung> rungs = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        for (Row row : view.tables().rows(RANGES)) {
            if (DesignTables.number(row.text("median")).isPresent() && row.number("high") > row.number("low")) {
                data.add(row.cells());
                rungs.add(new Ladder.Rung(
                        ChartTexts.capital(view.setting(row.text("setting"))),
                        List.of(new Ladder.Mark(
                                Ladder.Style.DISC, place(row, "median"), place(row, "p05"), place(row, "p95"))),
                        List.of(value(row, "low"), value(row, "p05"), value(row, "p95"), value(row, "high"))));
            }
        }
        if (rungs.isEmpty()) {
            return Optional.empty();
        }
        data.add(0, view.tables().rows(RANGES).get(0).columns());
        List<String> columns = List.of(
                texts.get("accepted.low"),
                texts.get("accepted.p05"),
                texts.get("accepted.p95"),
                texts.get("accepted.high"));
        return Optional.of(view.figure(
                "accepted-ranges",
                texts.get("accepted.title", sets(), view.tables().count()),
                narrowed(),
                List.of(),
                view.sources(texts.get("accepted.caption")),
                data,
                new Ladder(
                        List.of(new Ladder.KeyEntry(Ladder.Style.DISC, true, true, texts.get("accepted.key"))),
                        List.of(new Ladder.Group(
                                texts.get("accepted.heading"), texts.get("accepted.note"), columns, rungs)),
                        texts)));
    }

    private int sets() {
        return view.tables().rows("accepted.csv").size();
    }

    /** Where a value lies in the range of its setting, from 0 to 1. */
    private double place(Row row, String column) {
        boolean ratios = view.tables()
                .file()
                .factor(row.text("setting"))
                .filter(DesignFile.Factor::logarithmic)
                .isPresent();
        double low = ratios ? Numbers.log(row.number("low")) : row.number("low");
        double high = ratios ? Numbers.log(row.number("high")) : row.number("high");
        double at = ratios ? Numbers.log(row.number(column)) : row.number(column);
        return (at - low) / (high - low);
    }

    private String value(Row row, String column) {
        double range = row.number("high") - row.number("low");
        return texts.number(row.number(column), Math.min(4, Scale.decimalsFor(range / 100)));
    }

    private String narrowed() {
        List<String> narrowed = view.tables().rows(RANGES).stream()
                .filter(row -> row.number("remains") < NARROWED)
                .map(row -> view.setting(row.text("setting")))
                .toList();
        return narrowed.isEmpty() ? texts.get("accepted.none") : texts.get("accepted.finding", texts.list(narrowed));
    }

    /** The targets with what accepted sets make of them; empty when nothing was accepted. */
    Optional<Figure> targets() {
        List<Row> known = view.tables().rows(TARGETS).stream()
                .filter(row -> row.columns().contains("p05") && !row.text("p05").isEmpty())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Ladder.Group> groups = new ArrayList<>();
        for (String what : known.stream().map(AcceptedChart::what).distinct().toList()) {
            groups.add(
                    group(known.stream().filter(row -> what(row).equals(what)).toList()));
        }
        List<List<String>> data = new ArrayList<>();
        data.add(known.get(0).columns());
        known.forEach(row -> data.add(row.cells()));
        long met =
                known.stream().filter(row -> row.text("inside").equals("true")).count();
        return Optional.of(view.figure(
                "targets",
                texts.get("targets.title", sets()),
                texts.get("targets.finding", met, known.size()),
                List.of(),
                view.sources(texts.get("targets.caption")),
                data,
                new Ladder(
                        List.of(
                                new Ladder.KeyEntry(
                                        Ladder.Style.DIAMOND, true, true, texts.get("targets.key-observed")),
                                new Ladder.KeyEntry(Ladder.Style.DISC, true, true, texts.get("targets.key-model"))),
                        groups,
                        texts)));
    }

    private static String what(Row row) {
        return row.text("indicator") + " " + row.text("scope");
    }

    private Ladder.Group group(List<Row> rows) {
        Row first = rows.get(0);
        Optional<IndicatorId> indicator = Term.find(IndicatorId.class, first.text("indicator"));
        String name = indicator.map(texts::name).orElse(first.text("indicator"));
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Row row : rows) {
            double value = row.number("value");
            double tolerance = row.number("tolerance");
            String use =
                    texts.get(row.text("use").equals("fit") ? "targets.fit" : "targets.kept-aside", row.text("year"));
            rungs.add(new Ladder.Rung(
                    use,
                    List.of(
                            new Ladder.Mark(Ladder.Style.DIAMOND, value, value - tolerance, value + tolerance),
                            new Ladder.Mark(
                                    Ladder.Style.DISC, row.number("median"), row.number("p05"), row.number("p95"))),
                    List.of(view.percent(row.number("share_inside")))));
        }
        return new Ladder.Group(name, scope(first.text("scope")), List.of(texts.get("targets.inside")), rungs);
    }

    /** A kind of government by its name, or all of it. */
    private String scope(String id) {
        String name = texts.texts()
                .find("kind." + id)
                .or(() -> texts.texts().find("scope." + id))
                .orElse(id);
        return texts.get("targets.scope", name);
    }
}
