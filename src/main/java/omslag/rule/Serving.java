package omslag.rule;

import java.util.List;
import omslag.term.Layer;
import omslag.world.Audience;
import omslag.world.World;

/** Sums over the organisations that serve a place, and means over the places that an organisation serves (ODD 3o). */
final class Serving {
    private static final Layer[] LAYERS = Layer.values();

    private final World world;
    private final int places;
    private final int organisations;
    private final double[] people;

    Serving(World world) {
        this.world = world;
        places = world.citizens().places();
        organisations = world.organisations().size();
        people = people();
    }

    /** For each place the sum over the organisations that serve it, as far as they reach. */
    double[] atPlaces(double[] ofOrganisations) {
        double[] sums = new double[places];
        for (Layer layer : LAYERS) {
            List<Audience.Public> publics = world.audience().publics(layer);
            double[] ofPublics = new double[publics.size()];
            for (int k = 0; k < ofPublics.length; k++) {
                int[] members = publics.get(k).members();
                for (int m = 0; m < members.length; m++) {
                    ofPublics[k] += world.chains().reach(layer, k, m) * ofOrganisations[members[m]];
                }
            }
            for (int p = 0; p < places; p++) {
                sums[p] += ofPublics[world.audience().publicOf(layer, p)];
            }
        }
        return sums;
    }

    /** For each organisation the mean over the residents whom it serves; 0 when it serves nobody. */
    double[] forOrganisations(double[] atPlaces) {
        double[] sums = new double[organisations];
        for (Layer layer : LAYERS) {
            List<Audience.Public> publics = world.audience().publics(layer);
            double[] total = new double[publics.size()];
            for (int p = 0; p < places; p++) {
                int k = world.audience().publicOf(layer, p);
                total[k] += world.citizens().residents(p) * atPlaces[p];
            }
            addTo(sums, layer, publics, total);
        }
        for (int o = 0; o < organisations; o++) {
            sums[o] = people[o] == 0 ? 0 : sums[o] / people[o];
        }
        return sums;
    }

    /** The residents whom each organisation serves, as far as it reaches. */
    private double[] people() {
        double[] sums = new double[organisations];
        for (Layer layer : LAYERS) {
            List<Audience.Public> publics = world.audience().publics(layer);
            double[] residents = new double[publics.size()];
            for (int p = 0; p < places; p++) {
                residents[world.audience().publicOf(layer, p)] +=
                        world.citizens().residents(p);
            }
            addTo(sums, layer, publics, residents);
        }
        return sums;
    }

    private void addTo(double[] sums, Layer layer, List<Audience.Public> publics, double[] ofPublics) {
        for (int k = 0; k < ofPublics.length; k++) {
            int[] members = publics.get(k).members();
            for (int m = 0; m < members.length; m++) {
                sums[members[m]] += world.chains().reach(layer, k, m) * ofPublics[k];
            }
        }
    }

    /** For each organisation the mean reach among the residents whom it serves: how much of itself it meets in a sum. */
    double[] ownReach() {
        double[] squares = new double[organisations];
        for (Layer layer : LAYERS) {
            List<Audience.Public> publics = world.audience().publics(layer);
            double[] residents = new double[publics.size()];
            for (int p = 0; p < places; p++) {
                residents[world.audience().publicOf(layer, p)] +=
                        world.citizens().residents(p);
            }
            for (int k = 0; k < residents.length; k++) {
                int[] members = publics.get(k).members();
                for (int m = 0; m < members.length; m++) {
                    double reach = world.chains().reach(layer, k, m);
                    squares[members[m]] += reach * reach * residents[k];
                }
            }
        }
        for (int o = 0; o < organisations; o++) {
            squares[o] = people[o] == 0 ? 0 : squares[o] / people[o];
        }
        return squares;
    }
}
