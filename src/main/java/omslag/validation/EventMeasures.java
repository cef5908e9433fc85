package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.measure.Recorded;
import omslag.statistics.Summary;
import omslag.term.EventKind;

/** Measures of events. */
final class EventMeasures {
    private EventMeasures() {}

    /** The events of the kinds and years that are meant. */
    static List<Recorded.Event> within(RunData run, MeasureSpec spec) throws IOException {
        return run.events(spec.events()).stream()
                .filter(event ->
                        event.quarter().year() >= spec.from() && event.quarter().year() <= spec.to())
                .toList();
    }

    /** Their sizes. */
    static double[] sizes(RunData run, MeasureSpec spec) throws IOException {
        return within(run, spec).stream().mapToDouble(Recorded.Event::size).toArray();
    }

    /** Success in the smallest share of organisations over that in the largest. */
    static double successBySize(RunData run, MeasureSpec spec) throws IOException {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Recorded.OrganisationYear row : run.organisations(spec.kind(), spec.from(), spec.to())) {
            double[] sum = sums.computeIfAbsent(row.organisation(), id -> new double[3]);
            sum[0] += RunData.value(row, spec.by());
            sum[1] += RunData.value(row, spec.column());
        }
        for (Recorded.Event event : within(run, spec)) {
            double[] sum = sums.get(event.organisation());
            if (sum != null) {
                sum[2]++;
            }
        }
        List<double[]> ordered = new ArrayList<>(sums.values());
        ordered.sort(Comparator.comparingDouble(sum -> sum[0]));
        int size = (int) (ordered.size() * spec.share());
        double small = success(ordered.subList(0, size));
        return small / success(ordered.subList(ordered.size() - size, ordered.size()));
    }

    private static double success(List<double[]> some) {
        double ended = some.stream().mapToDouble(sum -> sum[1]).sum();
        double failed = some.stream().mapToDouble(sum -> sum[2]).sum();
        return 1 - failed / ended;
    }

    /** The median of the years from a scale-up within the years meant to what came to light of it. */
    static double latency(RunData run, MeasureSpec spec) throws IOException {
        Map<String, Double> begun = new LinkedHashMap<>();
        for (Recorded.Event event : run.events(List.of(EventKind.SCALE_UP))) {
            int year = event.quarter().year();
            if (year >= spec.from() && year <= spec.to()) {
                begun.put(what(event), RunData.time(event.quarter()));
            }
        }
        List<Double> years = new ArrayList<>();
        for (Recorded.Event event : run.events(spec.events())) {
            Double start = begun.get(what(event));
            if (start != null) {
                years.add(RunData.time(event.quarter()) - start);
            }
        }
        double[] sorted = years.stream().mapToDouble(time -> time).sorted().toArray();
        return Summary.Quantile.of(sorted, 0.5);
    }

    /** An innovation in an organisation: process and innovation are the first two words. */
    private static String what(Recorded.Event event) {
        String[] words = event.what().split(" ", -1);
        return event.organisation() + " " + words[0] + " " + (words.length > 1 ? words[1] : "");
    }
}
