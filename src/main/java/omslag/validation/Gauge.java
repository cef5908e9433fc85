package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import omslag.measure.Recorded;
import omslag.statistics.KolmogorovSmirnov;
import omslag.statistics.Line;
import omslag.statistics.RankCorrelation;
import omslag.statistics.Summary;
import omslag.statistics.TailExponent;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** The ways to measure a pattern: each makes one number of what one run left behind. */
public enum Gauge implements Term {
    /** The mean over years of an indicator. */
    LEVEL(Key.INDICATOR, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return level(run, spec, spec.indicator().orElseThrow());
        }
    },
    /** How much an indicator rises in a year: the slope of a straight line. */
    SLOPE(Key.INDICATOR, Key.FROM, Key.TO) {
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
    GAP(Key.INDICATOR, Key.BESIDE, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return level(run, spec, spec.indicator().orElseThrow())
                    - level(run, spec, spec.beside().get(0));
        }
    },
    /** An indicator over others, each the mean over years. */
    RATIO(Key.INDICATOR, Key.BESIDE, Key.FROM, Key.TO) {
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
    COLUMN_PART(Key.COLUMN, Key.COLUMNS, Key.FROM, Key.TO) {
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
    QUANTILE(Key.COLUMN, Key.SHARE, Key.FROM, Key.TO) {
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
    RANK_CORRELATION(Key.COLUMN, Key.BY, Key.FROM, Key.TO) {
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
    /** The mean of a column where another is highest over that where it is lowest: the top and bottom shares of each year. */
    GROUP_RATIO(Key.COLUMN, Key.BY, Key.SHARE, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.ratio(run, spec);
        }
    },
    /** The L-kurtosis of the changes from year to year of a column, as shares. */
    CHANGES(Key.COLUMN, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.changes(run, spec);
        }
    },
    /** How much larger the share of adopters is some years after it first was so large. */
    ADOPTION_RATIO(Key.ITEM, Key.SHARE, Key.YEARS) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            Adoptions adoptions = new Adoptions(run, spec.kind(), spec.item());
            double start = adoptions.reached(spec.share());
            boolean seen = start + spec.years() <= run.end();
            return seen ? adoptions.share(start + spec.years()) / adoptions.share(start) : Double.NaN;
        }
    },
    /**
     * The years from one share of adopters to another; where the second is not reached, those until the end of the run, if
     * they are so many at least.
     */
    ADOPTION_TIME(Key.ITEM, Key.SHARE, Key.HIGH, Key.YEARS) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            Adoptions adoptions = new Adoptions(run, spec.kind(), spec.item());
            double start = adoptions.reached(spec.share());
            double end = adoptions.reached(spec.high());
            boolean seen = Double.isFinite(end) || run.end() - start >= spec.years();
            return seen ? Math.min(run.end(), end) - start : Double.NaN;
        }
    },
    /**
     * How many years later a share of organisations had adopted in one scenario than in another, or at the least until the
     * end of the run; no figure where the other never reaches it.
     */
    ADOPTION_DELAY(Key.ITEM, Key.SHARE, Key.MINUS) {
        @Override
        double of(RunData run, MeasureSpec spec) {
            throw new IllegalStateException("this gauge reads two runs");
        }

        @Override
        double of(RunData one, RunData other, MeasureSpec spec) throws IOException {
            double early = new Adoptions(other, spec.kind(), spec.item()).reached(spec.share());
            double late = new Adoptions(one, spec.kind(), spec.item()).reached(spec.share());
            return Double.isFinite(early) ? Math.min(one.end(), late) - early : Double.NaN;
        }
    },
    /** The rank correlation of the time of adoption with size; who never adopts is last. */
    ADOPTION_SIZE(Key.ITEM) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.adoptionBySize(run, spec);
        }
    },
    /** How much more often late adopters conform than early ones: the last share of adopters of each item over the first. */
    ADOPTION_CONFORMITY(Key.ITEM, Key.SHARE) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.lateOverEarly(run, spec, Groups.CONFORMITY);
        }
    },
    /** What late adopters pay for each resident against early ones: the last share of adopters of each item over the first. */
    ADOPTION_PRICE(Key.ITEM, Key.SHARE) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return Groups.lateOverEarly(run, spec, Groups.PRICE);
        }
    },
    /** The number of events over the sums of columns: what share of all there were are worth a row. */
    EVENT_SHARE(Key.EVENTS, Key.COLUMN, Key.FROM, Key.TO) {
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
    SUCCESS_BY_SIZE(Key.EVENTS, Key.COLUMN, Key.BY, Key.SHARE, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return EventMeasures.successBySize(run, spec);
        }
    },
    /** The exponent of the tail of the sizes of events. */
    TAIL(Key.EVENTS, Key.LEAST, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return TailExponent.of(EventMeasures.sizes(run, spec), spec.least());
        }
    },
    /** The median of the years from a scale-up to an event of the same innovation in the same organisation. */
    LATENCY(Key.EVENTS, Key.FROM, Key.TO) {
        @Override
        double of(RunData run, MeasureSpec spec) throws IOException {
            return EventMeasures.latency(run, spec);
        }
    },
    /**
     * The probability that sizes of events lie so much above those in another scenario, were they of one distribution
     * (Kolmogorov and Smirnov, one-sided).
     */
    LARGER_SIZES(Key.EVENTS, Key.FROM, Key.TO, Key.MINUS) {
        @Override
        double of(RunData run, MeasureSpec spec) {
            throw new IllegalStateException("this gauge reads two runs");
        }

        @Override
        double of(RunData one, RunData other, MeasureSpec spec) throws IOException {
            return KolmogorovSmirnov.larger(EventMeasures.sizes(one, spec), EventMeasures.sizes(other, spec))
                    .pValue();
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

    /** A bit for each key. */
    private final int needs;

    Gauge(Key... keys) {
        int bits = 0;
        for (Key key : keys) {
            bits |= 1 << key.ordinal();
        }
        needs = bits;
    }

    /** What it makes of one run: not-a-number where the run has nothing to measure. */
    abstract double of(RunData run, MeasureSpec spec) throws IOException;

    /** What it makes of two runs, of a gauge that needs both at once. */
    double of(RunData one, RunData other, MeasureSpec spec) throws IOException {
        throw new IllegalStateException("this gauge reads one run");
    }

    /** Whether it needs the runs of two scenarios at once. */
    boolean readsTwo() {
        return needs().contains(Key.MINUS);
    }

    /** What it needs to know. */
    List<Key> needs() {
        return Stream.of(Key.values())
                .filter(key -> (needs >> key.ordinal() & 1) == 1)
                .toList();
    }

    /** Whether it reads events. */
    boolean readsEvents() {
        return needs().contains(Key.EVENTS) || needs().contains(Key.ITEM);
    }

    /** Whether it reads organisations by year. */
    boolean readsOrganisations() {
        return needs().contains(Key.COLUMN) || needs().contains(Key.ITEM);
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
