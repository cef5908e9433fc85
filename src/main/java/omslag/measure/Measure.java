package omslag.measure;

import omslag.world.World;

/** A group of indicators that are read off a world together. It changes nothing. */
interface Measure {
    /** Reads them for all scopes. */
    void take(World world, Readings readings);

    /** Where the values of each scope go. */
    @FunctionalInterface
    interface Readings {
        /** Those of one scope. */
        Reading of(Scope scope);
    }

    /** Where the values of a scope go. */
    @FunctionalInterface
    interface Reading {
        /** Notes the value of an indicator; not-a-number where it is undefined. */
        void put(omslag.term.IndicatorId indicator, double value);
    }

    /** A ratio; undefined where there is nothing to divide by. */
    static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
