package omslag.validation;

import java.util.Locale;
import omslag.statistics.Moments;
import omslag.statistics.StudentT;
import omslag.statistics.Summary;
import omslag.term.Term;

/**
 * When a pattern holds: a statistic of its figures over replications lies within bounds.
 *
 * @param of which statistic
 * @param least the least it may be; negative infinity for any
 * @param most the most it may be; infinity for any
 */
public record Criterion(Statistic of, double least, double most) {
    private static final double LEVEL_99 = 0.01;

    /** What is made of the figures of replications. */
    public enum Statistic implements Term {
        /** Their mean. */
        MEAN,
        /** Their median, where some runs never reach what is timed. */
        MEDIAN,
        /** The lower end of the 95 % interval of their mean: at least 0 then means that it can be told from zero. */
        LOW,
        /** The lower end of the 99 % interval, where theory asks for more certainty. */
        LOW_99,
        /** The upper end of the 95 % interval: at least 0 then means that it is not clearly below. */
        HIGH;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of the text that names it. */
        String text() {
            return switch (this) {
                case MEAN -> "validation.statistic.mean";
                case MEDIAN -> "validation.statistic.median";
                case LOW -> "validation.statistic.low";
                case LOW_99 -> "validation.statistic.low-99";
                case HIGH -> "validation.statistic.high";
            };
        }

        /** The statistic of figures; those that are not a number are left out. */
        double in(double[] figures) {
            Moments moments = Moments.of(figures);
            if (this == MEDIAN) {
                return Summary.Quantile.of(Summary.Quantile.sorted(figures), 0.5);
            }
            if (this == MEAN || moments.n() < 2) {
                return moments.mean();
            }
            int free = moments.n() - 1;
            double wide = this == LOW_99 ? StudentT.critical(free, LEVEL_99) : StudentT.critical(free);
            double half = wide * moments.sd() / Math.sqrt(moments.n());
            return this == HIGH ? moments.mean() + half : moments.mean() - half;
        }
    }

    /** Whether a figure lies within the bounds; what is not a number does not. */
    boolean met(double figure) {
        return figure >= least && figure <= most;
    }
}
