package omslag.rule;

import java.util.Arrays;
import omslag.parameter.FieldParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Kind;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Technology;
import omslag.world.Uses;
import omslag.world.Work;
import omslag.world.World;

/**
 * Playing fields are communicating vessels: innovations in use make work superfluous, their own organisation's, and where
 * a national body uses what serves the whole country that of everyone (ODD 7.17). Of a demand is left the product of what
 * each of them leaves.
 */
final class InnovationsMakeWorkSuperfluous implements Rule {
    private final FieldParameters fields;
    private final Generations generations;
    private final boolean pilots;

    InnovationsMakeWorkSuperfluous(Settings settings) {
        fields = settings.parameters().fields();
        generations = new Generations(settings);
        pilots = settings.mechanisms().pilots();
    }

    @Override
    public Phase phase() {
        return Phase.FIELDS_SHIFT;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        int[] places = places(world);
        serve(world);
        for (Organisation organisation : world.organisations()) {
            if (pilots) {
                generations.takeOver(organisation, world);
            }
            double[] gone = superfluous(organisation, world, places[organisation.index()]);
            Work work = organisation.work();
            for (int p = 0; p < work.size(); p++) {
                double left = (1 - gone[p]) / (1 - work.startSuperfluous(p));
                work.makeSuperfluous(p, Math.max(0, 1 - left));
            }
        }
    }

    /** For each organisation and process what innovations have made superfluous already: no part of the demand now. */
    double[][] soFar(World world) {
        int[] places = places(world);
        serve(world);
        double[][] gone = new double[places.length][];
        for (Organisation organisation : world.organisations()) {
            gone[organisation.index()] = superfluous(organisation, world, places[organisation.index()]);
        }
        return gone;
    }

    private void serve(World world) {
        boolean[] everywhere = new boolean[world.technology().count()];
        for (Organisation organisation : world.organisations()) {
            boolean nationwide = organisation.kind() == Kind.MINISTRY || organisation.kind() == Kind.AGENCY;
            if (!nationwide) {
                continue;
            }
            Uses uses = organisation.portfolio().uses();
            for (int u = 0; u < uses.size(); u++) {
                int k = uses.innovation(u);
                if (works(uses, u, world)
                        && world.technology().nature(k).terms().national()) {
                    everywhere[k] |= used(world, k, -1) > 0;
                }
            }
        }
        for (int k = 0; k < everywhere.length; k++) {
            world.technology().serve(k, everywhere[k]);
        }
    }

    /** For each process the share of its demand that is superfluous. */
    double[] superfluous(Organisation organisation, World world, int place) {
        Work work = organisation.work();
        double[] left = new double[work.size()];
        Arrays.fill(left, 1);
        Technology technology = world.technology();
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            if (works(uses, u, world) && !technology.nature(k).displaces().isEmpty()) {
                leave(left, work, technology.nature(k), used(world, k, place));
            }
        }
        for (int k = 0; k < technology.count(); k++) {
            if (technology.everywhere(k) && !usedHere(uses, k, world)) {
                leave(left, work, technology.nature(k), used(world, k, -1));
            }
        }
        double[] gone = new double[left.length];
        for (int p = 0; p < gone.length; p++) {
            gone[p] = 1 - left[p];
        }
        return gone;
    }

    private static boolean works(Uses uses, int which, World world) {
        return uses.serves(which) && world.technology().viable(uses.innovation(which));
    }

    private static boolean usedHere(Uses uses, int innovation, World world) {
        for (int u = 0; u < uses.size(); u++) {
            if (uses.innovation(u) == innovation && works(uses, u, world)) {
                return true;
            }
        }
        return false;
    }

    private static void leave(double[] left, Work work, Nature nature, double used) {
        for (Nature.Displacement one : nature.displaces()) {
            int process = work.find(one.process());
            if (process >= 0) {
                left[process] *= 1 - one.share() * used;
            }
        }
    }

    /** Coverage times accuracy of an innovation that is in use; none below the threshold. */
    private double used(World world, int k, int place) {
        double used = coverage(world, world.technology().nature(k), place)
                * world.technology().maturity(k);
        return used >= fields.useThreshold() ? used : 0;
    }

    /** What is covered: all, unless others hold the data; then as far as they know enough. */
    private double coverage(World world, Nature nature, int place) {
        Holder holder = nature.terms().holder().orElse(Holder.STATE);
        if (holder == Holder.STATE || nature.needs().isEmpty()) {
            return 1;
        }
        Challenge domain = nature.needs().get(0);
        double all = 0;
        for (Holder one : Holder.values()) {
            all += world.knowledge().of(one, domain);
        }
        if (all == 0) {
            return fields.noData();
        }
        double known = place < 0
                ? world.knowledge().of(holder, domain)
                : world.knowledge().of(holder, domain, place);
        return Math.min(1, known / fields.enough());
    }

    /** The place of each organisation that governs one; -1 for those that serve more. */
    private static int[] places(World world) {
        int[] places = new int[world.organisations().size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < world.citizens().places(); place++) {
            int these = world.audience().publicOf(Layer.LOCAL, place);
            for (int member : world.audience().publics(Layer.LOCAL).get(these).members()) {
                places[member] = place;
            }
        }
        return places;
    }
}
