package omslag.rule;

import omslag.parameter.NeedParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Knowledge;
import omslag.world.Needs;
import omslag.world.Opinion;
import omslag.world.World;

/**
 * A perfect storm blows as long as three conditions hold at once: technology and data are out of the hands of the state,
 * needs stay unmet, and citizens are discontent (ODD 3l). The thresholds are fixed beforehand and the same for all; so is
 * the window of opportunity that a storm opens.
 */
final class StormsBlow implements Rule {
    private static final int ALL = 3;

    private final NeedParameters needs;

    StormsBlow(Settings settings) {
        needs = settings.parameters().needs();
    }

    @Override
    public Phase phase() {
        return Phase.NEEDS_MOVE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Needs all = world.needs();
        int hold = (decentral(world.knowledge()) > needs.stormDecentral() ? 1 : 0)
                + (all.unresolved(world.citizens()) > needs.stormUnresolved() ? 1 : 0)
                + (discontent(world.opinion()) > needs.stormDiscontent() ? 1 : 0);
        all.gather(hold);
        if (hold == ALL && !all.storm()) {
            world.journal().write(step.index(), EventKind.STORM, "society", "", all.unresolved(world.citizens()));
        }
        all.blow(hold == ALL);
    }

    /** How far data and sensing are out of the hands of the state: the mean of what others share of all data and what citizens know. */
    static double decentral(Knowledge knowledge) {
        double state = 0;
        double citizens = 0;
        double sum = 0;
        for (Challenge domain : Challenge.values()) {
            state += knowledge.of(Holder.STATE, domain);
            citizens += knowledge.of(Holder.CITIZENS, domain);
            for (Holder holder : Holder.values()) {
                sum += knowledge.of(holder, domain);
            }
        }
        double others = sum == 0 ? 0 : 1 - state / sum;
        return (others + citizens / Challenge.values().length) / 2;
    }

    /** One less the mean trust in the layers there are. */
    static double discontent(Opinion opinion) {
        double trust = 0;
        int layers = 0;
        for (Layer layer : Layer.values()) {
            if (opinion.present(layer)) {
                trust += opinion.trust(layer);
                layers++;
            }
        }
        return layers == 0 ? 0 : 1 - trust / layers;
    }
}
