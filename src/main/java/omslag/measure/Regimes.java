package omslag.measure;

import java.util.Optional;
import omslag.term.Regime;
import omslag.term.Task;
import omslag.world.Organisation;
import omslag.world.Work;

/**
 * Recognises what an organisation has become, from its behaviour alone (ODD 7.21). An observer: nothing in the model reads
 * it. The thresholds were fixed before any run was seen, and no scenario can move them.
 *
 * @param departed share of its demand that challengers serve
 * @param ended share of its demand that innovations elsewhere made superfluous, or whose process is retired
 * @param challenging share of its demand in processes where an innovation that challenges the order is in use
 * @param supporting share of its demand in processes where one that supports the order is in use
 * @param channels share of its demand in processes where such a one of the second or third wave is in use
 * @param saved share of the posts for administration and contact of the start that are gone
 */
record Regimes(double departed, double ended, double challenging, double supporting, double channels, double saved) {
    /** The part of its work that is not an organisation's own any more from which it is hollowed out. */
    static final double HOLLOW = 0.25;

    /** The part of its work done in an order-challenging way from which it is transformed, when old work has ended. */
    static final double NEW = 0.25;

    /** The part of old work that has ended from which there is no way back. */
    static final double ENDED = 0.1;

    /** The part of its work with something new in it that counts as a way of working beside the old one. */
    static final double BESIDE = 0.1;

    /** The part of its work that machines support from which a bureaucracy is optimised, when people do less of it. */
    static final double MACHINES = 0.5;

    /** The part of posts that has gone from which people do less. */
    static final double FEWER = 0.05;

    /** Whose posts are counted: those of administration and contact. */
    private static final Task[] OFFICE = {Task.ADMINISTRATION, Task.CONTACT};

    /** What an organisation has become; empty when it is none of these, as one that uses nothing new. */
    static Optional<Regime> of(Organisation organisation, UseTally tally) {
        return read(organisation, tally).regime();
    }

    /** The regime that these signs make, the first that fits. */
    Optional<Regime> regime() {
        boolean taken = departed >= HOLLOW;
        boolean emptied = departed + ended >= HOLLOW && challenging < BESIDE;
        if (taken || emptied) {
            return Optional.of(Regime.HOLLOWED_OUT);
        }
        if (challenging >= NEW && ended >= ENDED) {
            return Optional.of(Regime.TRANSFORMED);
        }
        if (challenging >= BESIDE) {
            return Optional.of(Regime.HYBRID);
        }
        if (supporting >= MACHINES && saved >= FEWER) {
            return Optional.of(Regime.OPTIMISED_BUREAUCRACY);
        }
        return channels >= BESIDE ? Optional.of(Regime.EXTRA_CHANNEL) : Optional.empty();
    }

    /** The signs that an organisation gives. */
    static Regimes read(Organisation organisation, UseTally tally) {
        Work work = organisation.work();
        double all = 0;
        double departed = 0;
        double ended = 0;
        double challenging = 0;
        double supporting = 0;
        double channels = 0;
        for (int p = 0; p < work.size(); p++) {
            double demand = work.demand(p);
            double gone = work.retired(p) ? 1 : work.superfluous(p);
            int found = tally.inUse(p);
            all += demand;
            ended += demand * gone;
            departed += demand * (1 - gone) * work.departed(p);
            challenging += (found & UseTally.CHALLENGING) != 0 ? demand : 0;
            supporting += (found & UseTally.SUPPORTING) != 0 ? demand : 0;
            channels += (found & UseTally.CHANNEL) != 0 ? demand : 0;
        }
        return new Regimes(
                share(departed, all),
                share(ended, all),
                share(challenging, all),
                share(supporting, all),
                share(channels, all),
                saved(organisation));
    }

    private static double saved(Organisation organisation) {
        double before = 0;
        double now = 0;
        for (Task task : OFFICE) {
            before += organisation.workforce().startPosts(task);
            now += organisation.workforce().posts(task);
        }
        return share(before - now, before);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
