package omslag.rule;

import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Layer;
import omslag.world.TrustBook;
import omslag.world.TrustSums;

/**
 * How the movement of own trust in a place is divided over causes (ODD 3f). The target of trust is a sum of parts. What
 * people have in common is a part for each cause; satisfaction bends where what is met falls below what was expected, so its
 * parts count by its mean slope. What remains is who happened to meet government, and how that went.
 */
final class TrustBooking {
    /** The causes of expectation: getting used to what is met, private service, and promises. */
    private static final Cause[] OF_EXPECTATION = {
        Cause.LEGITIMACY_HABIT, Cause.LEGITIMACY_PRIVATE_SERVICE, Cause.LEGITIMACY_PROMISES
    };

    /** How many causes there are. */
    static final int CAUSES = Cause.of(IndicatorId.LEGITIMACY).size();

    private final TrustChange change;

    TrustBooking(TrustChange change) {
        this.change = change;
    }

    /**
     * How a layer meets the citizens of a place.
     *
     * @param view the layer as it is met
     * @param hardship what needs that stay unmet do to people
     * @param skillLoss what digital service takes from the unskilled
     * @param say having a say, above the start
     * @param hearsay the share of the distance to the target that closes without contact
     * @param contact the share more that closes with one
     * @param disposed mean trust that people are disposed to
     * @param risen how much a mood from outside lifts trust in this step
     */
    record Encounter(
            LayerView view,
            double hardship,
            double skillLoss,
            double say,
            double hearsay,
            double contact,
            double disposed,
            double risen) {}

    /** Books the move of a place, in which so many citizens live; the last array is for the target, and is used again. */
    void book(TrustBook book, Layer layer, int place, Encounter met, TrustSums sums, int n, double[] target) {
        double contacts = (double) sums.contacts() / n;
        double share = met.hearsay() + met.contact() * contacts;
        target(book, place, met, sums, n, target);
        book.follow(layer, place, share, target);
        double who = met.contact() * (sums.contactPulls() - contacts * sums.pulls()) / n;
        book.add(Cause.LEGITIMACY_CONTACTS, layer, place, who - sums.cuts() / n);
        book.add(Cause.LEGITIMACY_SCANDALS, layer, place, -met.view().shock());
        book.add(Cause.LEGITIMACY_START, layer, place, met.risen());
        book.settle(layer, place, sums.own() / n);
    }

    /** The parts of the target of trust. */
    private void target(TrustBook book, int place, Encounter met, TrustSums sums, int n, double[] target) {
        LayerView view = met.view();
        double slope = change.gain() - change.loss() * sums.signs() / n;
        double weight = change.target(1, 0, 0);
        double skill = book.skill(place);
        double service = view.performance() - view.startPerformance();
        double gap = met.skillLoss() * (skill - CitizensExperienceServices.MIDDLING);
        double needs = -met.hardship() * CitizensExperienceServices.exposure(skill);
        target[Cause.LEGITIMACY_START.ordinal()] = met.disposed();
        target[Cause.LEGITIMACY_SERVICE.ordinal()] = weight * (1 + slope) * service;
        target[Cause.LEGITIMACY_DIGITAL_GAP.ordinal()] = weight * (1 + slope) * gap;
        target[Cause.LEGITIMACY_UNMET_NEEDS.ordinal()] = weight * (1 + slope) * needs;
        double rest = sums.satisfied() / n - view.startPerformance() - (1 + slope) * (service + gap + needs);
        for (Cause cause : OF_EXPECTATION) {
            double part = slope * book.expected(cause, place);
            target[cause.ordinal()] = -weight * part;
            rest += part;
        }
        target[Cause.LEGITIMACY_CONTACTS.ordinal()] = weight * rest;
        target[Cause.LEGITIMACY_BREACHES.ordinal()] = change.target(0, -view.careless(), 0);
        target[Cause.LEGITIMACY_SCANDALS.ordinal()] = change.target(0, view.fairness() - 1 + view.careless(), 0);
        target[Cause.LEGITIMACY_SAY.ordinal()] = change.target(0, 0, met.say());
    }

    /** What a step adds to the expectation of a place, where this is experienced. */
    static double[] added(TrustChange.Expecting expecting, double experienced) {
        double[] added = new double[CAUSES];
        added[Cause.LEGITIMACY_HABIT.ordinal()] = expecting.follow() * experienced;
        added[Cause.LEGITIMACY_PRIVATE_SERVICE.ordinal()] = expecting.pull() * expecting.benchmark();
        added[Cause.LEGITIMACY_PROMISES.ordinal()] = expecting.promise();
        return added;
    }
}
