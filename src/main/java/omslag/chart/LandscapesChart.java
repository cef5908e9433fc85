package omslag.chart;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.term.IndicatorId;

/**
 * Do the three landscapes lie beside one another? Their systems over time, what keeping them going takes, and how many
 * processes each wave has reached, of one scenario: means over runs.
 */
final class LandscapesChart {
    /** What it draws, panel by panel. */
    private static final List<List<IndicatorId>> PANELS = List.of(
            List.of(IndicatorId.ESTATE_BACK_OFFICE, IndicatorId.ESTATE_FRONT_OFFICE, IndicatorId.ESTATE_OUT_OF_OFFICE),
            List.of(IndicatorId.RUN_SHARE, IndicatorId.MAINTENANCE_SHARE, IndicatorId.LEGACY_SHARE),
            List.of(
                    IndicatorId.PROCESSES_AUTOMATION,
                    IndicatorId.PROCESSES_DIGITALISATION,
                    IndicatorId.PROCESSES_DATAFICATION));

    private static final List<String> HEADINGS =
            List.of("landscapes.estate", "landscapes.money", "landscapes.processes");
    private static final String MEAN = "mean";
    private static final double WIDTH = 2.1;

    private final ResultTables tables;
    private final ChartTexts texts;
    private final Look look;
    private final Subject subject;

    LandscapesChart(ResultTables tables, ChartTexts texts, Subject subject) {
        this.tables = tables;
        this.texts = texts;
        this.look = subject.look();
        this.subject = subject;
    }

    /** All indicators that it draws. */
    static List<IndicatorId> indicators() {
        return PANELS.stream().flatMap(List::stream).toList();
    }

    /** The chart of a scenario; empty when its tables do not say how large the landscapes are. */
    Optional<Figure> figure(String scenario) {
        List<List<Series>> panels = new ArrayList<>();
        for (List<IndicatorId> ids : PANELS) {
            panels.add(ids.stream().flatMap(id -> of(scenario, id).stream()).toList());
        }
        List<Series> estate = panels.get(0);
        double largest = largest(estate);
        if (panels.stream().anyMatch(panel -> panel.size() < HEADINGS.size()) || !(largest > 0)) {
            return Optional.empty();
        }
        panels.set(0, estate.stream().map(one -> one.over(MEAN, largest)).toList());
        List<Series> all = panels.stream().flatMap(List::stream).toList();
        Scale scale = new Scale(0, 1, 0.2);
        return Optional.of(new Figure(
                "landscapes-" + scenario,
                texts.get("landscapes.title", subject.heading(scenario)),
                finding(panels.get(0)),
                texts.get("landscapes.axis"),
                List.of(new Figure.KeyEntry(look.quiet(), look.thick(WIDTH), texts.get("landscapes.key"))),
                drawn(panels),
                subject.axes(all, scale),
                subject.caption(List.of(all.get(0)), MEAN, scale),
                data(scenario)));
    }

    private Optional<Series> of(String scenario, IndicatorId id) {
        return tables.summary(id).stream()
                .filter(one -> one.scenario().equals(scenario))
                .filter(one -> one.last(MEAN).isPresent())
                .findFirst();
    }

    private List<Figure.Panel> drawn(List<List<Series>> panels) {
        List<Figure.Panel> drawn = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            List<Trace> traces = new ArrayList<>();
            List<Figure.EndLabel> labels = new ArrayList<>();
            for (int j = 0; j < panels.get(i).size(); j++) {
                Series series = panels.get(i).get(j);
                Palette palette = look.palette(j);
                traces.add(Trace.line(series, MEAN, palette.colour(), dashed(j)));
                Row end = series.last(MEAN).orElseThrow();
                labels.add(new Figure.EndLabel(
                        end.time(),
                        end.number(MEAN),
                        texts.get(PANELS.get(i).get(j).id() + ".short"),
                        texts.number(end.number(MEAN), 2),
                        palette.ink()));
            }
            drawn.add(new Figure.Panel(texts.get(HEADINGS.get(i)), "", look.ink(), traces, labels));
        }
        return drawn;
    }

    /** The dashes after the first: that one says that a line is the scenario which others are compared with. */
    private Stroke dashed(int place) {
        return look.thick(WIDTH, look.palette(place + 1).dash());
    }

    /** The largest sum of the three landscapes over time. */
    private static double largest(List<Series> estate) {
        double largest = 0;
        int rows = estate.stream().mapToInt(one -> one.rows().size()).min().orElse(0);
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (Series one : estate) {
                sum += one.rows().get(i).number(MEAN);
            }
            largest = sum > largest ? sum : largest;
        }
        return largest;
    }

    private String finding(List<Series> estate) {
        double sum = 0;
        List<Double> ends = new ArrayList<>();
        for (Series one : estate) {
            double end = one.last(MEAN).orElseThrow().number(MEAN);
            ends.add(end);
            sum += end;
        }
        Row last = estate.get(0).last(MEAN).orElseThrow();
        return ChartTexts.capital(texts.get(
                "landscapes.finding",
                subject.when(last.quarter()),
                texts.number(ends.get(0) / sum, 2),
                texts.number(ends.get(1) / sum, 2),
                texts.number(ends.get(2) / sum, 2)));
    }

    private List<List<String>> data(String scenario) {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("scenario", "indicator", "quarter", "n", MEAN));
        for (IndicatorId id : indicators()) {
            for (Row row : of(scenario, id).orElseThrow().rows()) {
                data.add(List.of(scenario, id.id(), row.quarter().toString(), row.text("n"), row.text(MEAN)));
            }
        }
        return data;
    }
}
