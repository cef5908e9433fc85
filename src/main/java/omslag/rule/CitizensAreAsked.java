package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.World;

/** Citizens are asked whether they would share data with government, and with companies (ODD 3g): a survey, no choice. */
final class CitizensAreAsked implements Rule {
    private final Settings settings;

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

    /** Asks everyone. */
    void ask(World world) {
        Donation donation = new Donation(settings, world);
        DataView view = DataView.of(world);
        Layer[] layers = Donation.layers(world);
        float slope = (float) (donation.government(1, 0, 0, 0) - donation.government(0, 0, 0, 0));
        float[] firms = new float[Citizens.ATTITUDES];
        for (int a = 0; a < Citizens.ATTITUDES; a++) {
            firms[a] = Donation.refuses((float) donation.platform(donation.worry(a)));
        }
        world.hands().share(world.citizens().places(), p -> {
            float[] state = new float[Citizens.ATTITUDES];
            for (int a = 0; a < Citizens.ATTITUDES; a++) {
                state[a] = (float) donation.government(0, donation.worry(a), view.guards(p), 0);
            }
            ask(world, p, layers, slope, state, firms);
        });
    }

    private static void ask(World world, int place, Layer[] layers, float slope, float[] state, float[] firms) {
        Citizens citizens = world.citizens();
        int first = citizens.first(place);
        int n = citizens.count(place);
        double refuseState = 0;
        double refuseFirms = 0;
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            double stateOfBlock = 0;
            double firmsOfBlock = 0;
            for (int i = first + from; i < first + Math.min(n, from + Citizens.BLOCK); i++) {
                int attitude = citizens.attitude(i);
                float appeal = state[attitude] + slope * Donation.trust(citizens, i, layers);
                stateOfBlock += Donation.refuses(appeal);
                firmsOfBlock += firms[attitude];
            }
            refuseState += stateOfBlock;
            refuseFirms += firmsOfBlock;
        }
        world.sensing().answer(place, refuseState / n, refuseFirms / n);
    }
}
