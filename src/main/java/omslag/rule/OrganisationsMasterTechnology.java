package omslag.rule;

import java.util.List;
import omslag.parameter.FieldParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Capability;
import omslag.term.Philosophy;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Capabilities;
import omslag.world.Organisation;
import omslag.world.Technology;
import omslag.world.Uses;
import omslag.world.World;

/**
 * Organisations master sensors, big data and AI by using what is built on them, and their ways of working by training and
 * by innovations of the way of working; what is not used is lost (ODD 7.17).
 */
final class OrganisationsMasterTechnology implements Rule.OfOrganisations {
    private static final Capability[] CAPABILITIES = Capability.values();

    private static final double MOST_SOCIAL = 3;

    private final FieldParameters fields;
    private final double startSkill;
    private final double startDays;
    private final Relaxation relaxation = new Relaxation();

    OrganisationsMasterTechnology(Settings settings) {
        fields = settings.parameters().fields();
        startSkill = settings.parameters().start().skill();
        startDays = ServicesAreDelivered.trainingAtStart(settings);
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        double skill = organisation.workforce().skill(Task.DIGITAL) / startSkill;
        Capabilities able = organisation.capabilities();
        double[] inUse = inUse(organisation, world);
        for (Capability capability : CAPABILITIES) {
            double learning = learning(inUse[capability.ordinal()]) * skill;
            double rate = learning + fields.capabilityLoss();
            double level = able.level(capability);
            able.master(capability, level + relaxation.in(step, rate) * (learning / rate - level));
        }
        double target = social(organisation, world);
        able.socialise(able.social() + relaxation.in(step, fields.socialRate()) * (target - able.social()));
    }

    /** The level at which learning and loss are equal with this many innovations in use and the skill of the start. */
    double atRest(double inUse) {
        double learning = learning(inUse);
        return learning / (learning + fields.capabilityLoss());
    }

    private double learning(double inUse) {
        return fields.capabilityBase() + fields.capabilityGrowth() * inUse;
    }

    /** For each capability the innovations in use that work and are built on it. */
    static double[] inUse(Organisation organisation, World world) {
        double[] counts = new double[CAPABILITIES.length];
        Technology technology = world.technology();
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            if (uses.scaled(u) && technology.viable(k)) {
                List<Capability> builtOn = technology.nature(k).builtOn();
                for (int c = 0; c < builtOn.size(); c++) {
                    counts[builtOn.get(c).ordinal()]++;
                }
            }
        }
        return counts;
    }

    /** Innovations of the way of working that are in use and work. */
    static double socialItems(Organisation organisation, World world) {
        double count = 0;
        Technology technology = world.technology();
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            boolean works = uses.scaled(u) && technology.viable(k);
            count += works && technology.nature(k).terms().social() ? 1 : 0;
        }
        return count;
    }

    /** Where social capital moves to: 1 with the training, the innovations and the philosophy of the start. */
    private double social(Organisation organisation, World world) {
        Capabilities able = organisation.capabilities();
        double days = organisation.workforce().trainingDays();
        double trained = startDays <= 0 ? 1 : Numbers.pow(days / startDays, fields.socialTraining());
        double items = socialItems(organisation, world) - able.startSocialItems();
        double different = organisation.board().philosophy(Philosophy.DIFFERENT) - able.startDifferent();
        double target = trained * (1 + fields.socialItem() * items) * (1 + fields.socialDifferent() * different);
        return Numbers.clip(target, fields.socialFloor(), MOST_SOCIAL);
    }
}
