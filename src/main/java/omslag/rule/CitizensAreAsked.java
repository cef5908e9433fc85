package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.World;

/**
 * Citizens are asked whether they would share data with government, and with companies (ODD 3g): a survey, no choice. In a
 * place of many agents not all are asked, but {@value #ASKED} of them: neighbours in groups, at even distances.
 */
final class CitizensAreAsked implements Rule {
    /** The most who are asked in a place; surveys ask no more. */
    private static final int ASKED = 1024;

    private static final int GROUPS = 16;

    private final Settings settings;
    private final Benches<float[]> benches = new Benches<>(() -> new float[Citizens.ATTITUDES]);

    CitizensAreAsked(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_SENSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        ask(world);
    }

    /** Asks everyone, or as many as are asked. */
    void ask(World world) {
        Donation donation = new Donation(settings, world);
        double[] guards = DataView.guards(world);
        Layer[] layers = Donation.layers(world);
        double plain = donation.government(0, 0, 0, 0);
        float slope = (float) (donation.government(1, 0, 0, 0) - plain);
        float[] firms = new float[Citizens.ATTITUDES];
        for (int a = 0; a < Citizens.ATTITUDES; a++) {
            firms[a] = Donation.refuses((float) donation.platform(donation.worry(a)));
        }
        world.citizens().visit(world.hands(), benches, (p, state) -> {
            for (int a = 0; a < Citizens.ATTITUDES; a++) {
                state[a] = (float) donation.government(0, donation.worry(a), guards[p], 0);
            }
            ask(world, p, layers, slope, state, firms);
        });
    }

    private static void ask(World world, int place, Layer[] layers, float slope, float[] state, float[] firms) {
        Citizens citizens = world.citizens();
        int first = citizens.first(place);
        int n = citizens.count(place);
        boolean all = n <= ASKED;
        int groups = all ? 1 : GROUPS;
        int size = all ? n : ASKED / GROUPS;
        double refuseState = 0;
        double refuseFirms = 0;
        for (int group = 0; group < groups; group++) {
            int from = first + (int) ((long) group * n / groups);
            double stateOfGroup = 0;
            double firmsOfGroup = 0;
            for (int i = from; i < from + size; i++) {
                int attitude = citizens.attitude(i);
                float appeal = state[attitude] + slope * Donation.trust(citizens, i, layers);
                stateOfGroup += Donation.refuses(appeal);
                firmsOfGroup += firms[attitude];
            }
            refuseState += stateOfGroup;
            refuseFirms += firmsOfGroup;
        }
        int asked = groups * size;
        world.sensing().answer(place, refuseState / asked, refuseFirms / asked);
    }
}
