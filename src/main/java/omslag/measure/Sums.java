package omslag.measure;

import java.util.Arrays;
import omslag.term.Kind;

/**
 * What a measure adds up over organisations, for each scope: what an organisation contributes is worked out once and
 * counts for all of government and for its kind.
 *
 * <p>Implementation note. Each scope has its own sums, to which contributions are added one by one in the order of the
 * organisations, so that the last bit of a sum does not depend on how other scopes are summed. They are made once and
 * emptied each quarter.
 *
 * @param <T> what is added up
 */
final class Sums<T extends Enum<T>> {
    private final double[][] ofScope;
    private final int[] members;
    private final double[] ofAll;
    private double[] ofKind;

    /** Empty sums of so many terms. */
    Sums(int terms) {
        int scopes = Scope.all().size();
        ofScope = new double[scopes][terms];
        members = new int[scopes];
        ofAll = ofScope[Scope.ALL.index()];
        ofKind = ofAll;
    }

    /** Begins anew. */
    void clear() {
        for (double[] sums : ofScope) {
            Arrays.fill(sums, 0);
        }
        Arrays.fill(members, 0);
    }

    /** What is added from now on comes from the next organisation, of this kind. */
    void turnTo(Kind kind) {
        int scope = Scope.index(kind);
        ofKind = ofScope[scope];
        members[scope]++;
        members[Scope.ALL.index()]++;
    }

    /** Adds to a sum. */
    void add(T term, double value) {
        int i = term.ordinal();
        ofAll[i] += value;
        ofKind[i] += value;
    }

    /** What has been added up in a scope. */
    Of<T> of(Scope scope) {
        return new Of<>(ofScope[scope.index()], members[scope.index()]);
    }

    /**
     * The sums of one scope.
     *
     * @param <T> what is added up
     */
    static final class Of<T extends Enum<T>> {
        private final double[] sums;
        private final int members;

        private Of(double[] sums, int members) {
            this.sums = sums;
            this.members = members;
        }

        /** How many organisations it has. */
        int members() {
            return members;
        }

        /** A sum. */
        double get(T term) {
            return sums[term.ordinal()];
        }

        /** One sum over another; undefined where there is nothing to divide by. */
        double ratio(T part, T whole) {
            return Measure.ratio(get(part), get(whole));
        }

        /** A sum for each organisation. */
        double mean(T term) {
            return get(term) / members;
        }
    }
}
