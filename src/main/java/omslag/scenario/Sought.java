package omslag.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.term.IndicatorId;
import omslag.term.Term;

/**
 * A design whose points are asked for while they are run: each round of them depends on the outcomes of those before.
 */
public sealed interface Sought extends DesignSpec {
    /** What varies. */
    List<Factor> factors();

    /** How many rounds there are at most: generations with the first, or waves. */
    int rounds();

    /** How many points there are at most. */
    long most();

    /** The indicators whose figures it needs, each once. */
    List<IndicatorId> indicators();

    /** What was observed; nothing where the search is for the best. */
    default List<Observation> targets() {
        return List.of();
    }

    /**
     * The settings that do best for some aims, none of which is weighed against another.
     *
     * @param factors what varies
     * @param aims what is aimed at, one or more
     * @param limits what has to be kept
     * @param population how many points a generation has: even, 4 or more
     * @param generations how many generations are bred after the first, 0 or more
     * @param across what figures of several scenarios come to
     */
    record Optimise(
            List<Factor> factors, List<Aim> aims, List<Limit> limits, int population, int generations, Across across)
            implements Sought {
        /** Lists of its own. */
        public Optimise {
            factors = List.copyOf(factors);
            aims = List.copyOf(aims);
            limits = List.copyOf(limits);
        }

        @Override
        public int rounds() {
            return generations + 1;
        }

        @Override
        public long most() {
            return (long) population * rounds();
        }

        @Override
        public List<IndicatorId> indicators() {
            return Stream.concat(
                            aims.stream().map(Aim::indicator), limits.stream().map(Limit::indicator))
                    .distinct()
                    .toList();
        }
    }

    /**
     * An aim.
     *
     * @param indicator whose figure
     * @param direction whether more of it is wanted or less
     */
    record Aim(IndicatorId indicator, Direction direction) {}

    /** What is wanted of an indicator. */
    enum Direction implements Term {
        /** More of it. */
        MORE,
        /** Less of it. */
        LESS;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What has to be kept.
     *
     * @param indicator whose figure
     * @param least what it is at least
     * @param most what it is at most; one of both is there
     */
    record Limit(IndicatorId indicator, Optional<Double> least, Optional<Double> most) {}

    /** What the figures of several scenarios, which stand for environments, come to. */
    enum Across implements Term {
        /** Their mean. */
        MEAN,
        /** The worst of them. */
        WORST;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The settings that observations do not rule out, found in waves.
     *
     * @param factors what varies
     * @param targets what was observed, one or more of them to be fitted
     * @param points how many points a wave tries, 2 or more
     * @param waves how many waves there are at most, 1 or more
     * @param cutOff the implausibility above which a point is ruled out
     */
    record Match(List<Factor> factors, List<Observation> targets, int points, int waves, double cutOff)
            implements Sought {
        /** Lists of its own. */
        public Match {
            factors = List.copyOf(factors);
            targets = List.copyOf(targets);
        }

        @Override
        public int rounds() {
            return waves;
        }

        @Override
        public long most() {
            return (long) points * waves;
        }

        @Override
        public List<IndicatorId> indicators() {
            return Observation.indicators(targets);
        }
    }

    /**
     * The settings that come near observations, with weights, found in rounds.
     *
     * @param factors what varies
     * @param targets what was observed, one or more of them to be fitted
     * @param points how many points the first round tries, 4 or more
     * @param rounds how many rounds there are at most, 1 or more
     * @param keep the share of points that is kept, between 0 and 1
     */
    record Approximate(List<Factor> factors, List<Observation> targets, int points, int rounds, double keep)
            implements Sought {
        /** Lists of its own. */
        public Approximate {
            factors = List.copyOf(factors);
            targets = List.copyOf(targets);
        }

        @Override
        public long most() {
            return points + (rounds - 1L) * (points - Math.max(1, (int) (keep * points)));
        }

        @Override
        public List<IndicatorId> indicators() {
            return Observation.indicators(targets);
        }
    }
}
