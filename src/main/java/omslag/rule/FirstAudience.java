package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.parameter.GovernmentPack;
import omslag.term.Layer;
import omslag.world.Audience;

/** Who serves whom at the start, from the data pack (ODD initialisation). */
final class FirstAudience {
    private final GovernmentPack pack;

    FirstAudience(GovernmentPack pack) {
        this.pack = pack;
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
                    found.add(meet(layer, place));
                }
                publicOf[layer.ordinal()][p] = number;
            }
            publics.add(List.copyOf(found));
        }
        return new Audience(publics, publicOf);
    }

    private Audience.Public meet(Layer layer, GovernmentPack.Place place) {
        List<Integer> members = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (int b = 0; b < pack.bodies().size(); b++) {
            GovernmentPack.Body body = pack.bodies().get(b);
            double weight = body.kind().layer() == layer ? body.contacts() * body.reach(place) : 0;
            if (weight > 0) {
                members.add(b);
                weights.add(weight);
                sum += weight;
            }
        }
        double total = sum;
        return new Audience.Public(
                members.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(weight -> weight / total).toArray());
    }
}
