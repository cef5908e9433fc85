package omslag.world;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Layer;

/**
 * What own trust is made of, by cause: for each layer and place the part of mean trust that each cause brought and that has
 * not faded since. The parts add up to mean trust, so that their changes add up to its change.
 *
 * <p>Trust closes a share of its distance to a target in each step, and the target is a sum of parts; so each part of trust
 * follows its part of the target at the same pace.
 */
public final class TrustBook {
    private static final List<Cause> CAUSES = Cause.of(IndicatorId.LEGITIMACY);
    /** No mean trust there can be. */
    private static final double NOBODY = -1;

    private static final int START = Cause.LEGITIMACY_START.ordinal();
    private static final int ROUNDING = Cause.LEGITIMACY_ROUNDING.ordinal();
    private static final int MANY = CAUSES.size();
    private static final int LAYERS = Layer.values().length;

    /** By layer the parts of each place, those of a place side by side. */
    private final double[][] parts;

    private final double[][] disposed;
    private final double[][] base;
    private final double[] skill;
    private final double[][] expected;
    private final boolean[] begun;

    /** For this many places, with nothing booked yet. */
    TrustBook(int places) {
        parts = new double[LAYERS][places * MANY];
        disposed = new double[LAYERS][places];
        base = new double[LAYERS][places];
        for (double[] layer : base) {
            Arrays.fill(layer, NOBODY);
        }
        skill = new double[places];
        expected = new double[CAUSES.size()][places];
        begun = new boolean[places];
    }

    /** Turns to a place: the first time, all trust there is that of the start. */
    public void turnTo(Citizens citizens, int place) {
        if (begun[place]) {
            return;
        }
        begun[place] = true;
        skill[place] = mean(citizens, place, citizens::skill);
        expected[Cause.LEGITIMACY_CONTACTS.ordinal()][place] = mean(citizens, place, citizens::expectation);
        for (Layer layer : Layer.values()) {
            parts[layer.ordinal()][place * MANY + START] = mean(citizens, place, i -> citizens.ownTrust(i, layer));
        }
    }

    /** Mean trust in a layer that people of a place are disposed to, where mean trust at the start was this. */
    public double disposed(Citizens citizens, Layer layer, int place, float mean) {
        int l = layer.ordinal();
        if (base[l][place] != mean) {
            base[l][place] = mean;
            disposed[l][place] = mean(citizens, place, i -> Block.within(mean + citizens.disposition(i)));
        }
        return disposed[l][place];
    }

    /** Mean skill of the citizens of a place. */
    public double skill(int place) {
        return skill[place];
    }

    /** The part of mean expectation in a place that a cause brought. */
    public double expected(Cause cause, int place) {
        return expected[cause.ordinal()][place];
    }

    /** Expectation moves: this much of every part is kept, this much is added for a cause. */
    public void expect(int place, double kept, double[] added, double mean) {
        double sum = 0;
        int contacts = Cause.LEGITIMACY_CONTACTS.ordinal();
        for (int c = 0; c < expected.length; c++) {
            expected[c][place] = kept * expected[c][place] + added[c];
            sum += c == contacts ? 0 : expected[c][place];
        }
        // What the scatter of contacts added is known by what all of it came to.
        expected[contacts][place] = mean - sum;
    }

    /** Every part of trust closes a share of its distance to its part of the target. */
    public void follow(Layer layer, int place, double share, double[] target) {
        double[] part = parts[layer.ordinal()];
        for (int c = 0; c < ROUNDING; c++) {
            part[place * MANY + c] += share * (target[c] - part[place * MANY + c]);
        }
    }

    /** A cause adds to trust at once. */
    public void add(Cause cause, Layer layer, int place, double amount) {
        parts[layer.ordinal()][place * MANY + cause.ordinal()] += amount;
    }

    /** The parts are what mean trust is: what is left over is rounding. */
    public void settle(Layer layer, int place, double mean) {
        double sum = 0;
        for (int c = 0; c < ROUNDING; c++) {
            sum += parts[layer.ordinal()][place * MANY + c];
        }
        parts[layer.ordinal()][place * MANY + ROUNDING] = mean - sum;
    }

    /** The part of mean own trust in a layer, over all residents, that a cause brought. */
    public double part(Cause cause, Layer layer, Citizens citizens) {
        double sum = 0;
        double people = 0;
        for (int p = 0; p < citizens.places(); p++) {
            sum += citizens.residents(p) * parts[layer.ordinal()][p * MANY + cause.ordinal()];
            people += citizens.residents(p);
        }
        return sum / people;
    }

    private static double mean(Citizens citizens, int place, IntToDoubleFunction of) {
        double sum = 0;
        for (int i = citizens.first(place); i < citizens.first(place) + citizens.count(place); i++) {
            sum += of.applyAsDouble(i);
        }
        return sum / citizens.count(place);
    }

    /** A copy that has nothing in common with this one. */
    TrustBook copy() {
        TrustBook copy = new TrustBook(begun.length);
        Copies.over(parts, copy.parts);
        Copies.over(disposed, copy.disposed);
        Copies.over(base, copy.base);
        Copies.over(skill, copy.skill);
        Copies.over(expected, copy.expected);
        Copies.over(begun, copy.begun);
        return copy;
    }
}
