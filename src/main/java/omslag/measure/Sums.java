package omslag.measure;

import omslag.term.Kind;

/**
 * What a measure adds up over organisations, for each scope: what an organisation contributes is worked out once and
 * counts for all of government and for its kind.
 *
 * <p>Implementation note. Each scope has its own sums, to which contributions are added one by one in the order of the
 * organisations, so that the last bit of a sum does not depend on how other scopes are summed.
 *
 * @param <T> what is added up
 */
final class Sums<T extends Enum<T>> {
    private final double[][] ofScope;
    private final double[] ofAll;
    private double[] ofKind;

    /** Empty sums of so many terms. */
    Sums(int terms) {
        ofScope = new double[Scope.all().size()][terms];
        ofAll = ofScope[Scope.ALL.index()];
        ofKind = ofAll;
    }

    /** What is added from now on comes from organisations of this kind. */
    void turnTo(Kind kind) {
        ofKind = ofScope[Scope.of(kind).index()];
    }

    /** Adds to a sum. */
    void add(T term, double value) {
        int i = term.ordinal();
        ofAll[i] += value;
        ofKind[i] += value;
    }

    /** What has been added up in a scope. */
    Of<T> of(Scope scope) {
        return new Of<>(ofScope[scope.index()]);
    }

    /**
     * The sums of one scope.
     *
     * @param <T> what is added up
     */
    static final class Of<T extends Enum<T>> {
        private final double[] sums;

        private Of(double[] sums) {
            this.sums = sums;
        }

        /** A sum. */
        double get(T term) {
            return sums[term.ordinal()];
        }

        /** One sum over another; undefined where there is nothing to divide by. */
        double ratio(T part, T whole) {
            return Measure.ratio(get(part), get(whole));
        }
    }
}
