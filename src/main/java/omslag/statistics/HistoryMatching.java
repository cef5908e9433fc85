package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import omslag.random.Draws;

/**
 * History matching: the points of the parameter space that what was observed does not rule out, found in waves (Craig e.a.
 * 1997; Vernon, Goldstein and Bower 2010).
 *
 * <p>A point is ruled out when the implausibility of any target lies above the cut-off; 3 keeps the true value of a target
 * with a chance of 95 % or more, whatever the distribution, if that has one top (Pukelsheim 1994). The model is run
 * itself: there is no emulator, so a wave says nothing of points that were not tried. The first wave fills the unit cube
 * by slices. Each next one fills the region around the points that are left and the least implausible fifth of the last
 * wave, about as far as that wave's points lay apart: so waves find their way to a part of the space
 * that is too small to be hit at first. When no point is left after the last, the model cannot meet the targets within
 * what they allow, as far as was tried; that is a result.
 *
 * @param targets what the model should come near, one or more
 * @param cutOff the implausibility above which a point is ruled out; 3 is usual
 * @param points how many points a wave tries, 2 or more
 * @param waves how many waves there are at most, 1 or more
 * @param enough waves end when so many points are left, 1 or more
 */
public record HistoryMatching(List<Target> targets, double cutOff, int points, int waves, int enough) {
    /** The share of a wave that guides the next one at least. */
    private static final double GUIDES = 0.2;

    /** Refuses what is out of range. */
    public HistoryMatching {
        targets = List.copyOf(targets);
        if (targets.isEmpty() || !(cutOff > 0) || points < 2 || waves < 1 || enough < 1) {
            throw new IllegalArgumentException(
                    "no matching with " + targets.size() + " targets, cut-off " + cutOff + ", " + points + " points, "
                            + waves + " waves and " + enough + " left: at least 1, above 0, 2, 1, 1");
        }
    }

    /**
     * A point that was tried.
     *
     * @param point a value from 0 to 1 for each parameter
     * @param wave in which wave, from 0
     * @param implausibility that of the worst target; infinite when the model could not be run
     * @param worst the number of that target; −1 when the model could not be run
     * @param expected what the model expects there
     */
    public record Tried(double[] point, int wave, double implausibility, int worst, Expected expected) {}

    /**
     * What a wave did.
     *
     * @param tried how many points it tried
     * @param left how many of them are not ruled out
     * @param failed at how many the model could not be run
     * @param region the share of the whole space in which it tried
     * @param space the share of the whole space that is left, by this wave
     * @param ruledOut how many points each target by itself rules out
     */
    public record Wave(int tried, int left, int failed, double region, double space, List<Integer> ruledOut) {}

    /**
     * What is left.
     *
     * @param left the points that are not ruled out, of all waves, in the order in which they were tried
     * @param tried all points
     * @param waves what each wave did
     */
    public record Matched(List<Tried> left, List<Tried> tried, List<Wave> waves) {}

    /** Matches; the same chance and the same answers leave the same points. */
    public Matched match(int parameters, Batch<Expected> batch, Draws draws) {
        List<Tried> tried = new ArrayList<>();
        List<Tried> left = new ArrayList<>();
        List<Wave> done = new ArrayList<>();
        Region region = Region.whole(parameters);
        while (done.size() < waves && left.size() < enough && region.volume() > 0) {
            int number = done.size();
            Region.Sample sample = region.sample(points, new Chance(draws, Chance.Use.WAVE, number));
            List<Tried> now = wave(number, sample.points(), batch);
            List<Tried> stay = leastImplausible(now, cutOff);
            List<Tried> guides = new ArrayList<>(left);
            guides.addAll(leastImplausible(now, Math.max(cutOff, guiding(now))));
            tried.addAll(now);
            left.addAll(stay);
            done.add(summary(now, stay.size(), sample.volume()));
            region = region.around(guides.stream().map(Tried::point).toList(), points);
        }
        return new Matched(List.copyOf(left), List.copyOf(tried), List.copyOf(done));
    }

    private static List<Tried> leastImplausible(List<Tried> tried, double most) {
        return tried.stream()
                .filter(point -> point.implausibility <= most && point.worst >= 0)
                .toList();
    }

    /** The implausibility up to which points of a wave guide the next one. */
    private static double guiding(List<Tried> wave) {
        double[] sorted =
                wave.stream().mapToDouble(Tried::implausibility).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (GUIDES * (sorted.length - 1))];
    }

    private List<Tried> wave(int number, double[][] candidates, Batch<Expected> batch) {
        List<Expected> expected = Batch.complete(batch, number, candidates);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < candidates.length; i++) {
            tried.add(judged(candidates[i], number, expected.get(i)));
        }
        return tried;
    }

    private Tried judged(double[] point, int wave, Expected expected) {
        double most = 0;
        int worst = 0;
        for (int t = 0; t < targets.size(); t++) {
            double implausibility = implausibility(t, expected);
            if (Double.isNaN(implausibility)) {
                return new Tried(point, wave, Double.POSITIVE_INFINITY, -1, expected);
            }
            if (implausibility > most) {
                most = implausibility;
                worst = t;
            }
        }
        return new Tried(point, wave, most, worst, expected);
    }

    /** Not-a-number where the model could not be run. */
    private double implausibility(int target, Expected expected) {
        return target < expected.means().length
                ? targets.get(target).implausibility(expected.means()[target], expected.chances()[target])
                : Double.NaN;
    }

    private Wave summary(List<Tried> tried, int left, double region) {
        List<Integer> ruledOut = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            int target = t;
            ruledOut.add((int) tried.stream()
                    .filter(point -> implausibility(target, point.expected) > cutOff)
                    .count());
        }
        int failed = (int) tried.stream().filter(point -> point.worst < 0).count();
        double space = tried.isEmpty() ? 0 : region * left / tried.size();
        return new Wave(tried.size(), left, failed, region, space, List.copyOf(ruledOut));
    }
}
