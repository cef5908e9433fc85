package omslag.scenario;

import java.util.List;
import java.util.Locale;
import omslag.term.Term;

/** What a design asks for, before its points are made. */
public sealed interface DesignSpec
        permits DesignSpec.None, DesignSpec.Listed, DesignSpec.Grid, DesignSpec.Drawn, Sought {
    /** No design: every scenario as it is. */
    record None() implements DesignSpec {}

    /**
     * Points that were written down one by one.
     *
     * @param points the points
     */
    record Listed(Points points) implements DesignSpec {}

    /**
     * Every combination of some levels; the last dimension varies fastest.
     *
     * @param dimensions what is combined
     */
    record Grid(List<Dimension> dimensions) implements DesignSpec {
        /** A list of its own. */
        public Grid {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * One dimension of a grid: a setting, or some that move together under a name.
     *
     * @param name the path of the setting, or the name
     * @param paths the settings
     * @param levels for each level the value of each setting
     * @param labels what each level is called
     */
    record Dimension(String name, List<String> paths, List<List<Object>> levels, List<String> labels) {
        /** Lists of its own. */
        public Dimension {
            paths = List.copyOf(paths);
            levels = List.copyOf(levels);
            labels = List.copyOf(labels);
        }
    }

    /**
     * Points that are drawn between bounds.
     *
     * @param method how
     * @param size how many: points, trajectories or base points
     * @param levels of how many values a trajectory takes its own; 0 for other methods
     * @param factors what varies
     */
    record Drawn(Method method, int size, int levels, List<Factor> factors) implements DesignSpec {
        /** A list of its own. */
        public Drawn {
            factors = List.copyOf(factors);
        }
    }

    /** How points are drawn. */
    enum Method implements Term {
        /** Latin hypercube: each factor meets each of as many equal parts of its way as there are points once. */
        LHS,
        /** The sequence of Sobol, which fills the space evenly however many points are taken. */
        SOBOL,
        /** Trajectories on which one factor moves at a time (Morris 1991). */
        MORRIS,
        /** Two samples and their mixtures, for indices of Sobol (Saltelli e.a. 2010). */
        SALTELLI;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
