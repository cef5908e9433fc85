package omslag.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;

/**
 * A series of the past that runs are held against, with how the state of the model gives the figure that was observed:
 * said before any fit.
 *
 * @param id its id, such as F4
 * @param what what was observed
 * @param dutchWhat the same in Dutch
 * @param bearing what it can say of the model
 * @param why why it has that bearing, and how the figure comes from the state
 * @param dutchWhy the same in Dutch
 * @param study the study whose runs are held against it; empty where the model has nothing to hold against it
 * @param parts the series it consists of
 */
public record SeriesTarget(
        String id,
        String what,
        String dutchWhat,
        Bearing bearing,
        String why,
        String dutchWhy,
        Optional<String> study,
        List<Part> parts) {
    /** Lists of its own. */
    public SeriesTarget {
        parts = List.copyOf(parts);
    }

    /** What a target can say of the model. */
    public enum Bearing implements Term {
        /** The model makes the figures, and can fail. */
        TEST,
        /** The figures are put in, so that being near them proves nothing. */
        PRESCRIBED,
        /** The model has no state that gives the figures, which is a failure. */
        ABSENT;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One series.
     *
     * @param id its id within the target
     * @param unit the unit of its figures
     * @param observed figures by year
     * @param observation how the model gives such figures; empty where it cannot
     * @param criteria how near it has to come
     * @param naive the simple forecasts that stand beside it
     */
    public record Part(
            String id,
            String unit,
            SortedMap<Integer, Double> observed,
            Optional<Observing> observation,
            List<Criterion> criteria,
            List<Naive> naive) {
        /** Lists of its own. */
        public Part {
            criteria = List.copyOf(criteria);
            naive = List.copyOf(naive);
        }
    }

    /** Where figures are read. */
    public enum Table implements Term {
        /** Indicators of kinds of government: of a year, as the tables say them. */
        HISTORY,
        /** The state of organisations at the end of a year. */
        ORGANISATIONS,
        /** Replacement projects that ended, as the events say. */
        PROJECTS;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a figure comes from the state: read, divided, turned into what the survey counts, scaled and put in prices of
     * the year.
     *
     * @param table where it is read
     * @param column the indicator, or the column of organisations; of projects the cost over plan from which they count
     * @param kinds the kinds of government; all where empty
     * @param organisation the one organisation
     * @param weight the indicator by which kinds are weighted; they are added up where there is none
     * @param perResident whether the sum is divided by residents
     * @param olderThan years, where the figure is the share older than that among things of this mean age
     * @param times what it is multiplied by
     * @param prices prices by year, 1 in 2024
     * @param anchor a year in which the mean of runs is set to what was observed, where only the course counts
     */
    public record Observing(
            Table table,
            String column,
            List<Kind> kinds,
            Optional<String> organisation,
            Optional<IndicatorId> weight,
            boolean perResident,
            Optional<Double> olderThan,
            double times,
            Map<Integer, Double> prices,
            OptionalInt anchor) {
        /** Lists of its own. */
        public Observing {
            kinds = List.copyOf(kinds);
        }

        /** What the survey counts, from what was read of a year; not-a-number where prices of the year are not known. */
        public double figure(int year, double read) {
            double counted = olderThan.map(years -> Math.exp(-years / read)).orElse(read);
            double price = prices.isEmpty() ? 1 : prices.getOrDefault(year, Double.NaN);
            return times * counted * price;
        }
    }

    /** A way to say how near a path comes to what was observed. */
    public enum Metric implements Term {
        /** Root of the mean square of the errors. */
        RMSE,
        /** Mean size of the errors over what was observed, in percent. */
        MAPE,
        /** The largest size of an error. */
        LARGEST_ERROR,
        /** The mean of the path over the years. */
        MEAN,
        /** Growth of the path from its first year to its last, in percent a year. */
        GROWTH,
        /** The year in which the path is highest. */
        YEAR_OF_MAXIMUM,
        /** How many times the path grows more than what was observed, or less. */
        RATIO_OF_GROWTH;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How near a path has to come.
     *
     * @param metric by what
     * @param from the first year that counts; the first of the series where it is not said
     * @param to the last one
     * @param least the least that is within the tolerance
     * @param most the most
     */
    public record Criterion(Metric metric, OptionalInt from, OptionalInt to, double least, double most) {
        /** Whether this lies within the tolerance; what is not a number does not. */
        public boolean admits(double value) {
            return value >= least && value <= most;
        }
    }

    /** A simple forecast of a series from itself. */
    public enum Naive implements Term {
        /** Always the mean. */
        MEAN,
        /** What it was the last time. */
        PERSISTENCE,
        /** A straight line. */
        LINEAR,
        /** A logistic curve. */
        LOGISTIC;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
