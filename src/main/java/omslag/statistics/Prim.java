package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The patient rule induction method: boxes in which cases of interest are dense (Friedman and Fisher 1999), as scenario
 * discovery uses it (Bryant and Lempert 2010).
 *
 * <p>A box is peeled from the whole space, one on the way is chosen by a stated rule, restrictions that chance would give
 * are lifted, the weakest first, and the box is pasted wider. Then its cases are set aside and the next is sought in the
 * rest. Boxes end when one would restrict nothing or be no denser than all cases together.
 *
 * @param alpha the share of the cases within that a slice takes off, above 0 and below 1; 0.05 is usual
 * @param leastMass the least share of all cases that a box holds, from 0, below 1
 * @param choice which box on the way is taken
 * @param mostQuasiP a restriction with a higher quasi-p-value is lifted; 1 lifts none
 * @param mostBoxes how many boxes are sought at most
 */
public record Prim(double alpha, double leastMass, Choice choice, double mostQuasiP, int mostBoxes) {
    /** Slices of 5 %, boxes of 5 % or more, the best balance, quasi-p-values to 5 %, three boxes. */
    public static final Prim STANDARD = new Prim(0.05, 0.05, Choice.BALANCED, 0.05, 3);

    /**
     * For a few hundred cases: slices of 10 %. A thin slice of few cases owes its density to chance and leads astray; a box
     * in two of five dimensions with one label in twenty wrong was found in 22 of 50 sets of 200 cases by thin slices, and
     * in 42 by these. Its ends are coarser.
     */
    public static final Prim FEW = new Prim(0.1, 0.05, Choice.BALANCED, 0.05, 3);

    /** Refuses what is out of range. */
    public Prim {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("a slice takes off more than 0 and less than 1, not " + alpha);
        }
        if (!(leastMass >= 0 && leastMass < 1)) {
            throw new IllegalArgumentException("the least mass is from 0, below 1, not " + leastMass);
        }
        if (!(mostQuasiP >= 0 && mostQuasiP <= 1)) {
            throw new IllegalArgumentException("a quasi-p-value is from 0 to 1, not " + mostQuasiP);
        }
        if (mostBoxes < 1) {
            throw new IllegalArgumentException("one box or more is sought, not " + mostBoxes);
        }
    }

    /** A rule that takes one box from those on the way, which come from large to small. */
    @FunctionalInterface
    public interface Choice {
        /** The box with the highest harmonic mean of coverage and density; the largest of equals. */
        Choice BALANCED = trajectory -> {
            BoxMeasure best = trajectory.get(0);
            for (BoxMeasure measure : trajectory) {
                best = measure.balance() > best.balance() ? measure : best;
            }
            return best;
        };

        /** The box that is taken. */
        BoxMeasure of(List<BoxMeasure> trajectory);

        /** The largest box that is so dense; where none is, the densest. */
        static Choice dense(double leastDensity) {
            return trajectory -> {
                BoxMeasure densest = trajectory.get(0);
                for (BoxMeasure measure : trajectory) {
                    if (measure.density() >= leastDensity) {
                        return measure;
                    }
                    densest = measure.density() > densest.density() ? measure : densest;
                }
                return densest;
            };
        }
    }

    /**
     * A restriction of a box.
     *
     * @param limit what it asks
     * @param quasiP how easily chance alone would give what it adds
     */
    public record Restriction(Limit limit, double quasiP) {}

    /**
     * A box that was found.
     *
     * @param measure the box; mass and coverage are of all cases, and cases within an earlier box do not count again
     * @param restrictions what it asks, by dimension
     * @param trajectory the boxes on the way, from the whole space; not pasted
     */
    public record Found(BoxMeasure measure, List<Restriction> restrictions, List<BoxMeasure> trajectory) {}

    /**
     * What was found.
     *
     * @param boxes in the order in which they were found; none when no box is denser than all cases together
     * @param coverage the share of all interest within any box
     * @param density the share of the cases within any box that is of interest; not-a-number without boxes
     * @param cases how many cases counted
     * @param dropped how many points missed a value
     */
    public record Discovery(List<Found> boxes, double coverage, double density, int cases, int dropped) {}

    /** The boxes in these cases. */
    public Discovery find(Cases cases) {
        List<Found> boxes = new ArrayList<>();
        Cases rest = cases;
        int n = 0;
        double interest = 0;
        double coverage = 0;
        while (boxes.size() < mostBoxes && rest.size() > 0 && rest.interest() > 0) {
            Found found = one(rest, cases.density());
            if (found == null) {
                break;
            }
            boxes.add(found);
            BoxMeasure measure = found.measure;
            n += measure.n();
            interest += measure.n() * measure.density();
            coverage += measure.coverage();
            rest = rest.outside(measure.box());
        }
        return new Discovery(
                List.copyOf(boxes), coverage, n == 0 ? Double.NaN : interest / n, cases.size(), cases.dropped());
    }

    /** The first box; the whole space when there is none. */
    BoxMeasure first(Cases cases) {
        Found found = cases.interest() > 0 ? one(cases, cases.density()) : null;
        return found == null ? cases.measure(Box.WHOLE) : found.measure;
    }

    private @Nullable Found one(Cases cases, double ordinary) {
        List<BoxMeasure> trajectory = new Peeling(cases, alpha, leastMass).trajectory();
        Box meant = lift(cases, choice.of(trajectory).box());
        BoxMeasure measure = new Pasting(cases, alpha).widen(meant);
        if (measure.restricted() == 0 || !(measure.density() > ordinary)) {
            return null;
        }
        List<Restriction> restrictions = new ArrayList<>();
        for (Limit limit : measure.box().limits()) {
            restrictions.add(new Restriction(limit, QuasiP.of(cases, measure.box(), limit.dimension())));
        }
        return new Found(measure, List.copyOf(restrictions), List.copyOf(trajectory));
    }

    private Box lift(Cases cases, Box box) {
        double worst = mostQuasiP;
        int weakest = -1;
        for (int dimension : box.dimensions()) {
            double p = QuasiP.of(cases, box, dimension);
            if (p > worst) {
                worst = p;
                weakest = dimension;
            }
        }
        return weakest < 0 ? box : lift(cases, box.without(weakest));
    }
}
