package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import omslag.measure.Recorded;
import omslag.statistics.Line;
import omslag.statistics.RankCorrelation;
import omslag.statistics.Summary;
import omslag.statistics.TailExponent;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** The ways to measure a pattern: each makes one number of what one run left behind. */
public enum Gauge implements Term {
    /** The mean over years of an indicator. */
    LEVEL(List.of(Key.INDICATOR, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return level(run, spec, spec.indicator().orElseThrow());
        }
    },
    /** How much an indicator rises in a year: the slope of a straight line. */
    SLOPE(List.of(Key.INDICATOR, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            int n = spec.to() - spec.from() + 1;
            double[] years = new double[n];
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                years[i] = spec.from() + i;
                values[i] = run.annual(spec.indicator().orElseThrow(), spec.kind(), spec.from() + i);
            }
            return Line.through(years, values).slope();
        }
    },
    /** An indicator less another, the mean over years. */
    GAP(List.of(Key.INDICATOR, Key.BESIDE, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return level(run, spec, spec.indicator().orElseThrow())
                    - level(run, spec, spec.beside().get(0));
        }
    },
    /** An indicator over others, each the mean over years. */
    RATIO(List.of(Key.INDICATOR, Key.BESIDE, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            double others = 0;
            for (IndicatorId other : spec.beside()) {
                others += level(run, spec, other);
            }
            return level(run, spec, spec.indicator().orElseThrow()) / others;
        }
    },
    /** The sum of a column over organisations, as a part of the sums of that column and others. */
    COLUMN_PART(List.of(Key.COLUMN, Key.COLUMNS, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            double one = sum(run, spec, spec.column());
            double all = one;
            for (String other : spec.columns()) {
                all += sum(run, spec, other);
            }
            return one / all;
        }
    },
    /** A quantile over organisations of a column, the mean over years. */
    QUANTILE(List.of(Key.COLUMN, Key.SHARE, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            double sum = 0;
            for (int year = spec.from(); year <= spec.to(); year++) {
                double[] values = columnOf(run.organisations(spec.kind(), year, year), spec.column());
                sum += Summary.Quantile.of(Summary.Quantile.sorted(values), spec.share());
            }
            return sum / (spec.to() - spec.from() + 1);
        }
    },
    /** The rank correlation over organisations of a column with another, the mean over years. */
    RANK_CORRELATION(List.of(Key.COLUMN, Key.BY, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            double sum = 0;
            for (int year = spec.from(); year <= spec.to(); year++) {
                List<Recorded.OrganisationYear> rows = run.organisations(spec.kind(), year, year);
                sum += RankCorrelation.of(columnOf(rows, spec.column()), columnOf(rows, spec.by()));
            }
            return sum / (spec.to() - spec.from() + 1);
        }
    },
    /** The mean of a column where another is highest over that where it is lowest: the top and bottom shares of all years. */
    GROUP_RATIO(List.of(Key.COLUMN, Key.BY, Key.SHARE, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.ratio(run, spec);
        }
    },
    /** The L-kurtosis of the changes from year to year of a column, as shares. */
    CHANGES(List.of(Key.COLUMN, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.changes(run, spec);
        }
    },
    /** How much larger the share of adopters is some years after it first was so large. */
    ADOPTION_RATIO(List.of(Key.ITEM, Key.SHARE, Key.YEARS)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            Adoptions adoptions = new Adoptions(run, spec.kind(), spec.item());
            double start = adoptions.reached(spec.share());
            boolean seen = start + spec.years() <= run.end();
            return seen ? adoptions.share(start + spec.years()) / adoptions.share(start) : Double.NaN;
        }
    },
    /** The years from one share of adopters to another; until the end of the run where that is never reached. */
    ADOPTION_TIME(List.of(Key.ITEM, Key.SHARE, Key.HIGH)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            Adoptions adoptions = new Adoptions(run, spec.kind(), spec.item());
            double start = adoptions.reached(spec.share());
            return Double.isInfinite(start)
                    ? Double.NaN
                    : Math.min(run.end(), adoptions.reached(spec.high())) - start;
        }
    },
    /** The year in which a share of organisations had adopted; the end of the run where that is never reached. */
    ADOPTION_YEAR(List.of(Key.ITEM, Key.SHARE)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Math.min(run.end(), new Adoptions(run, spec.kind(), spec.item()).reached(spec.share()));
        }
    },
    /** The rank correlation of the time of adoption with size; who never adopts is last. */
    ADOPTION_SIZE(List.of(Key.ITEM)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.adoptionBySize(run, spec);
        }
    },
    /** How much more often late adopters conform than early ones: the last share of adopters of each item over the first. */
    ADOPTION_CONFORMITY(List.of(Key.ITEM, Key.SHARE)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.lateOverEarly(run, spec, Groups.CONFORMITY);
        }
    },
    /** What late adopters pay for each resident against early ones: the last share of adopters of each item over the first. */
    ADOPTION_PRICE(List.of(Key.ITEM, Key.SHARE)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.lateOverEarly(run, spec, Groups.PRICE);
        }
    },
    /** The number of events over the sums of columns: what share of all there were are worth a row. */
    EVENT_SHARE(List.of(Key.EVENTS, Key.COLUMN, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            double all = sum(run, spec, spec.column());
            for (String other : spec.columns()) {
                all += sum(run, spec, other);
            }
            return EventMeasures.within(run, spec).size() / all;
        }
    },
    /** How often what a column counts ends without an event, in the smallest share of organisations over the largest. */
    SUCCESS_BY_SIZE(List.of(Key.EVENTS, Key.COLUMN, Key.BY, Key.SHARE, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return EventMeasures.successBySize(run, spec);
        }
    },
    /** The exponent of the tail of the sizes of events. */
    TAIL(List.of(Key.EVENTS, Key.LEAST, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return TailExponent.of(EventMeasures.sizes(run, spec), spec.least());
        }
    },
    /** The median of the years from a scale-up to an event of the same innovation in the same organisation. */
    LATENCY(List.of(Key.EVENTS, Key.FROM, Key.TO)) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return EventMeasures.latency(run, spec);
        }
    },
    /** The probability of the sizes of events in two scenarios, were they of one distribution (Kolmogorov and Smirnov). */
    SAME_SIZES(List.of(Key.EVENTS, Key.FROM, Key.TO, Key.MINUS)) {
        @Override
        double of(RunData run, MeasureSpec spec) {
            throw new IllegalStateException("this gauge reads two runs");
        }
    };

    /** What a gauge may need to know. */
    enum Key implements Term {
        INDICATOR,
        BESIDE,
        COLUMN,
        COLUMNS,
        BY,
        EVENTS,
        ITEM,
        FROM,
        TO,
        SHARE,
        HIGH,
        YEARS,
        LEAST,
        MINUS;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Key> needs;

    Gauge(List<Key> needs) {
        this.needs = needs;
    }

    /** What it makes of one run: not-a-number where the run has nothing to measure. */
    abstract double of(RunData run, MeasureSpec spec) throws IOException;

    /** What it needs to know. */
    List<Key> needs() {
        return needs;
    }

    /** Whether it reads events. */
    boolean readsEvents() {
        return needs.contains(Key.EVENTS) || needs.contains(Key.ITEM);
    }

    /** Whether it reads organisations by year. */
    boolean readsOrganisations() {
        return needs.contains(Key.COLUMN) || needs.contains(Key.ITEM);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double level(RunData run, MeasureSpec spec, IndicatorId indicator) throws IOException {
        List<Double> years = new ArrayList<>();
        for (int year = spec.from(); year <= spec.to(); year++) {
            double figure = run.annual(indicator, spec.kind(), year);
            if (!Double.isNaN(figure)) {
                years.add(figure);
            }
        }
        return years.stream().mapToDouble(figure -> figure).average().orElse(Double.NaN);
    }

    /** The sum of a column over organisations and years. */
    static double sum(RunData run, MeasureSpec spec, String column) throws IOException {
        double sum = 0;
        for (double value : columnOf(run.organisations(spec.kind(), spec.from(), spec.to()), column)) {
            sum += value;
        }
        return sum;
    }

    private static double[] columnOf(List<Recorded.OrganisationYear> rows, String column) {
        return rows.stream().mapToDouble(row -> RunData.value(row, column)).toArray();
    }
}
