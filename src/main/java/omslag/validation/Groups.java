package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import omslag.measure.Recorded;
import omslag.statistics.LMoments;
import omslag.statistics.Moments;
import omslag.statistics.RankCorrelation;

/** Measures that hold some organisations or adopters against others. */
final class Groups {
    /** 1 for who conformed. */
    static final ToDoubleFunction<Adoptions.Adoption> CONFORMITY = one -> one.conforming() ? 1 : 0;

    /** What a resident pays. */
    static final ToDoubleFunction<Adoptions.Adoption> PRICE = one -> one.cost() / one.residents();

    /** Fewer adopters than this cannot be divided into early and late ones. */
    static final int FEW = 20;

    private Groups() {}

    /**
     * The mean of a column in the rows where another is highest over that where it is lowest: of each year its own highest
     * and lowest, so that what all of them have in common in a year makes no difference.
     */
    static double ratio(RunData run, MeasureSpec spec) throws IOException {
        List<Recorded.OrganisationYear> low = new ArrayList<>();
        List<Recorded.OrganisationYear> high = new ArrayList<>();
        for (int year = spec.from(); year <= spec.to(); year++) {
            List<Recorded.OrganisationYear> rows = new ArrayList<>(run.organisations(spec.kind(), year, year));
            rows.removeIf(row -> Double.isNaN(RunData.value(row, spec.by())));
            rows.sort(Comparator.comparingDouble(row -> RunData.value(row, spec.by())));
            int size = (int) (rows.size() * spec.share());
            low.addAll(rows.subList(0, size));
            high.addAll(rows.subList(rows.size() - size, rows.size()));
        }
        return mean(high, spec.column()) / mean(low, spec.column());
    }

    private static double mean(List<Recorded.OrganisationYear> rows, String column) {
        return Moments.of(rows.stream()
                        .mapToDouble(row -> RunData.value(row, column))
                        .toArray())
                .mean();
    }

    /** The L-kurtosis of changes from year to year. */
    static double changes(RunData run, MeasureSpec spec) throws IOException {
        Map<String, Recorded.OrganisationYear> before = new LinkedHashMap<>();
        List<Double> changes = new ArrayList<>();
        for (Recorded.OrganisationYear row : run.organisations(spec.kind(), spec.from(), spec.to())) {
            Recorded.OrganisationYear last = before.put(row.organisation(), row);
            if (last != null && last.year() == row.year() - 1) {
                changes.add(RunData.value(row, spec.column()) / RunData.value(last, spec.column()) - 1);
            }
        }
        return LMoments.of(changes.stream().mapToDouble(change -> change).toArray())
                .kurtosis();
    }

    /** The rank correlation of the time of adoption with the people served, those who never adopt last. */
    static double adoptionBySize(RunData run, MeasureSpec spec) throws IOException {
        Adoptions adoptions = new Adoptions(run, spec.kind(), spec.item());
        if (adoptions.all().size() < FEW) {
            return Double.NaN;
        }
        Map<String, Double> times = new LinkedHashMap<>();
        adoptions.all().forEach(one -> times.putIfAbsent(one.organisation(), one.time()));
        double[] sizes = new double[adoptions.organisations().size()];
        double[] when = new double[sizes.length];
        int i = 0;
        for (Map.Entry<String, Double> organisation : adoptions.organisations().entrySet()) {
            sizes[i] = organisation.getValue();
            when[i++] = times.getOrDefault(organisation.getKey(), Double.MAX_VALUE);
        }
        return RankCorrelation.of(sizes, when);
    }

    /**
     * The mean over the last share of adopters of each item, over that of the first, the items taken together: of items
     * that have adopters enough.
     */
    static double lateOverEarly(RunData run, MeasureSpec spec, ToDoubleFunction<Adoptions.Adoption> of)
            throws IOException {
        double early = 0;
        double late = 0;
        for (List<Adoptions.Adoption> item : new Adoptions(run, spec.kind(), spec.item()).items()) {
            int size = (int) (item.size() * spec.share());
            if (item.size() >= FEW && size > 0) {
                double scale = of == PRICE ? mean(item, of) : 1 / (double) size;
                early += mean(item.subList(0, size), of) / scale;
                late += mean(item.subList(item.size() - size, item.size()), of) / scale;
            }
        }
        return late / early;
    }

    private static double mean(List<Adoptions.Adoption> some, ToDoubleFunction<Adoptions.Adoption> of) {
        return some.stream().mapToDouble(of).average().orElse(Double.NaN);
    }
}
