package omslag.rule;

import java.util.Arrays;
import omslag.term.Layer;
import omslag.world.Audience;
import omslag.world.Chains;
import omslag.world.Citizens;
import omslag.world.World;

/** Sums over the organisations that serve a place, and means over the places that an organisation serves (ODD 3o). */
final class Serving {
    private static final Layer[] LAYERS = Layer.values();

    private final Audience audience;
    private final Chains chains;
    private final Citizens citizens;
    private final int places;
    private final int organisations;
    private final double[] people;

    /** Sums of the publics of one layer, anew for each layer. */
    private final double[] sums;

    Serving(World world) {
        audience = world.audience();
        chains = world.chains();
        citizens = world.citizens();
        places = citizens.places();
        organisations = world.organisations().size();
        int most = 0;
        for (Layer layer : LAYERS) {
            most = Math.max(most, audience.count(layer));
        }
        sums = new double[most];
        people = people();
    }

    /** For each place the sum over the organisations that serve it, as far as they reach. */
    double[] atPlaces(double[] ofOrganisations) {
        double[] atPlaces = new double[places];
        for (Layer layer : LAYERS) {
            int count = audience.count(layer);
            for (int k = 0; k < count; k++) {
                double sum = 0;
                int end = audience.first(layer, k + 1);
                for (int m = audience.first(layer, k); m < end; m++) {
                    sum += chains.reach(layer, m) * ofOrganisations[audience.member(layer, m)];
                }
                sums[k] = sum;
            }
            for (int p = 0; p < places; p++) {
                atPlaces[p] += sums[audience.publicOf(layer, p)];
            }
        }
        return atPlaces;
    }

    /** For each organisation the mean over the residents whom it serves; 0 when it serves nobody. */
    double[] forOrganisations(double[] atPlaces) {
        double[] means = new double[organisations];
        for (Layer layer : LAYERS) {
            Arrays.fill(sums, 0);
            for (int p = 0; p < places; p++) {
                sums[audience.publicOf(layer, p)] += citizens.residents(p) * atPlaces[p];
            }
            addTo(means, layer);
        }
        return forEach(means);
    }

    /** The residents whom each organisation serves, as far as it reaches. */
    private double[] people() {
        double[] all = new double[organisations];
        for (Layer layer : LAYERS) {
            countResidents(layer);
            addTo(all, layer);
        }
        return all;
    }

    private void countResidents(Layer layer) {
        Arrays.fill(sums, 0);
        for (int p = 0; p < places; p++) {
            sums[audience.publicOf(layer, p)] += citizens.residents(p);
        }
    }

    private void addTo(double[] ofOrganisations, Layer layer) {
        int count = audience.count(layer);
        for (int k = 0; k < count; k++) {
            int end = audience.first(layer, k + 1);
            for (int m = audience.first(layer, k); m < end; m++) {
                ofOrganisations[audience.member(layer, m)] += chains.reach(layer, m) * sums[k];
            }
        }
    }

    private double[] forEach(double[] ofOrganisations) {
        for (int o = 0; o < organisations; o++) {
            ofOrganisations[o] = people[o] == 0 ? 0 : ofOrganisations[o] / people[o];
        }
        return ofOrganisations;
    }

    /** For each organisation the mean reach among the residents whom it serves: how much of itself it meets in a sum. */
    double[] ownReach() {
        double[] squares = new double[organisations];
        for (Layer layer : LAYERS) {
            countResidents(layer);
            int count = audience.count(layer);
            for (int k = 0; k < count; k++) {
                int end = audience.first(layer, k + 1);
                for (int m = audience.first(layer, k); m < end; m++) {
                    double reach = chains.reach(layer, m);
                    squares[audience.member(layer, m)] += reach * reach * sums[k];
                }
            }
        }
        return forEach(squares);
    }
}
