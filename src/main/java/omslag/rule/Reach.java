package omslag.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.parameter.GovernmentPack;
import omslag.term.Kind;

/**
 * Which bodies of a government serve anybody in each place, in their order, and what share of its residents.
 *
 * <p>Implementation note. It is asked of the data once for each region, not once for each body and place.
 */
final class Reach {
    private final int[][] bodies;
    private final double[][] shares;
    private final int[] sizes;

    /** Looks it up in a pack. */
    Reach(GovernmentPack pack) {
        List<GovernmentPack.Place> places = pack.places();
        bodies = new int[places.size()][16];
        shares = new double[places.size()][16];
        sizes = new int[places.size()];
        Map<String, Integer> placeOf = new TreeMap<>();
        Map<String, Integer> regionOf = new TreeMap<>();
        int[] region = new int[places.size()];
        for (int p = 0; p < region.length; p++) {
            placeOf.put(places.get(p).id(), p);
            Integer first = regionOf.putIfAbsent(places.get(p).region(), p);
            region[p] = first == null ? p : first;
        }
        double[] ofRegion = new double[region.length];
        for (int b = 0; b < pack.bodies().size(); b++) {
            GovernmentPack.Body body = pack.bodies().get(b);
            if (body.kind() == Kind.MUNICIPALITY) {
                Integer place = placeOf.get(body.id());
                if (place != null) {
                    add(place, b, 1);
                }
                continue;
            }
            for (int first : regionOf.values()) {
                ofRegion[first] = body.reach(places.get(first));
            }
            for (int p = 0; p < region.length; p++) {
                if (ofRegion[region[p]] != 0) {
                    add(p, b, ofRegion[region[p]]);
                }
            }
        }
    }

    private void add(int place, int body, double share) {
        int n = sizes[place]++;
        if (n == bodies[place].length) {
            bodies[place] = Arrays.copyOf(bodies[place], 2 * n);
            shares[place] = Arrays.copyOf(shares[place], 2 * n);
        }
        bodies[place][n] = body;
        shares[place][n] = share;
    }

    /** How many bodies serve anybody in a place. */
    int size(int place) {
        return sizes[place];
    }

    /** The number of one of them. */
    int body(int place, int which) {
        return bodies[place][which];
    }

    /** The share of the residents of the place that it serves. */
    double share(int place, int which) {
        return shares[place][which];
    }

    /** How many people each body serves. */
    double[] residents(GovernmentPack pack) {
        double[] residents = new double[pack.bodies().size()];
        for (int p = 0; p < sizes.length; p++) {
            for (int i = 0; i < sizes[p]; i++) {
                residents[bodies[p][i]] += shares[p][i] * pack.places().get(p).residents();
            }
        }
        return residents;
    }
}
