package omslag.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.parameter.GovernmentPack;
import omslag.term.Layer;
import omslag.world.Audience;

/** Who serves whom at the start, from the data pack (ODD initialisation). */
final class FirstAudience {
    private final GovernmentPack pack;
    private final Reach reach;

    FirstAudience(GovernmentPack pack, Reach reach) {
        this.pack = pack;
        this.reach = reach;
    }

    Audience audience() {
        int places = pack.places().size();
        List<List<Audience.Public>> publics = new ArrayList<>();
        int[][] publicOf = new int[Layer.values().length][places];
        for (Layer layer : Layer.values()) {
            List<Audience.Public> found = new ArrayList<>();
            Map<String, Integer> numbers = new TreeMap<>();
            for (int p = 0; p < places; p++) {
                GovernmentPack.Place place = pack.places().get(p);
                String key = layer == Layer.LOCAL ? place.id() : place.region();
                Integer number = numbers.get(key);
                if (number == null) {
                    number = found.size();
                    numbers.put(key, number);
                    found.add(meet(layer, p));
                }
                publicOf[layer.ordinal()][p] = number;
            }
            publics.add(List.copyOf(found));
        }
        return new Audience(publics, publicOf);
    }

    private Audience.Public meet(Layer layer, int place) {
        int[] members = new int[reach.size(place)];
        double[] weights = new double[members.length];
        int n = 0;
        double sum = 0;
        for (int i = 0; i < members.length; i++) {
            GovernmentPack.Body body = pack.bodies().get(reach.body(place, i));
            double weight = body.kind().layer() == layer ? body.contacts() * reach.share(place, i) : 0;
            if (weight > 0) {
                members[n] = reach.body(place, i);
                weights[n++] = weight;
                sum += weight;
            }
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return new Audience.Public(Arrays.copyOf(members, n), Arrays.copyOf(weights, n));
    }
}
