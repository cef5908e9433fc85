package omslag.rule;

import omslag.parameter.Settings;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.world.Citizens;
import omslag.world.World;

/** What later needs are held against (ODD 3l): data and policy learning of the start, and who suffers how much. */
final class FirstNeeds {
    private final PolicyLearning learning;

    FirstNeeds(Settings settings) {
        learning = new PolicyLearning(settings);
    }

    void begin(World world) {
        double[] learned = learning.atStart(world);
        Citizens citizens = world.citizens();
        for (int p = 0; p < learned.length; p++) {
            world.needs().learn(p, learned[p]);
            for (Challenge challenge : Challenge.values()) {
                world.needs().begin(challenge, p, world.knowledge().of(Holder.STATE, challenge, p));
            }
            int first = citizens.first(p);
            for (int i = first; i < first + citizens.count(p); i++) {
                double much = CitizensExperienceServices.exposure(citizens.skill(i));
                world.needs().expose(p, citizens.education(i), much);
            }
        }
    }
}
