package omslag.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;

/** Where the time of a run goes, rule by rule. */
final class RuleCosts {
    private static final int SHOWN = 20;

    private RuleCosts() {}

    /** The dearest rules of a run, as means over some runs that come after as many to warm up. */
    static Table measure(Settings settings, GovernmentPack pack, int runs) {
        Map<String, Double> nanos = new LinkedHashMap<>();
        for (int run = 0; run < 2 * runs; run++) {
            if (run == runs) {
                nanos.clear();
            }
            new PlainRun(settings, pack, run, (what, took) -> nanos.merge(what, (double) took, Double::sum))
                    .go(settings.period().quarters());
        }
        return table(nanos, runs);
    }

    private static Table table(Map<String, Double> nanos, int runs) {
        Table table = new Table("what", "ms of processor a run", "%");
        double all = nanos.values().stream().mapToDouble(x -> x).sum();
        double others = all;
        List<Map.Entry<String, Double>> dearest = nanos.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        for (Map.Entry<String, Double> one : dearest) {
            table.add(one.getKey(), one.getValue() / runs / 1e6, 100 * one.getValue() / all);
            others -= one.getValue();
        }
        table.add((nanos.size() - SHOWN) + " others", others / runs / 1e6, 100 * others / all);
        table.add("all", all / runs / 1e6, 100.0);
        return table;
    }
}
