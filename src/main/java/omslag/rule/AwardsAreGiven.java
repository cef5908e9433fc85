package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;
import org.jspecify.annotations.Nullable;

/** Once a year one pilot is given an award: it is talked about, and nothing else (ODD 7.17). */
final class AwardsAreGiven implements Rule {
    private final double publicity;

    AwardsAreGiven(Settings settings) {
        publicity = settings.parameters().technology().awardPublicity();
    }

    @Override
    public Phase phase() {
        return Phase.PILOTS_LEARN;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        if (!step.endsYear()) {
            return;
        }
        double best = -1;
        Organisation winner = null;
        int won = 0;
        for (Organisation organisation : world.organisations()) {
            Uses uses = organisation.portfolio().uses();
            for (int u = 0; u < uses.size(); u++) {
                if (uses.at(u, Use.Stage.PILOT)) {
                    int k = uses.innovation(u);
                    Innovation innovation = world.technology().innovation(k);
                    long key = Draws.key(organisation.key(), innovation.key());
                    double appeal = draws.uniform(Strand.AWARD, key, step.index());
                    winner = appeal > best ? organisation : winner;
                    won = appeal > best ? k : won;
                    best = Math.max(best, appeal);
                }
            }
        }
        if (winner != null) {
            award(winner, world, world.technology().innovation(won), step, publicity);
        }
    }

    /** Gives an award: as loud as this many announcements. */
    static void award(Organisation winner, World world, Innovation innovation, Step step, double loudness) {
        for (int i = 0; i < Math.round(loudness); i++) {
            world.technology().announce(innovation.wave());
        }
        world.journal().write(step.index(), EventKind.AWARD, winner.identity().id(), innovation.id(), loudness);
    }

    /** The pilot of an organisation that a scenario gives an award: its first; null when it has none. */
    static @Nullable Innovation candidate(Organisation organisation, World world) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.underWay(u)) {
                return world.technology().innovation(uses.innovation(u));
            }
        }
        return null;
    }
}
