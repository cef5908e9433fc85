package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.GovernmentPack;
import omslag.term.Kind;
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
        List<int[][]> members = new ArrayList<>();
        List<double[][]> weights = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            int[][] who = new int[places][];
            double[][] much = new double[places][];
            for (int p = 0; p < places; p++) {
                boolean sameRegion = p > 0
                        && layer != Layer.LOCAL
                        && pack.places()
                                .get(p)
                                .region()
                                .equals(pack.places().get(p - 1).region());
                if (sameRegion) {
                    who[p] = who[p - 1];
                    much[p] = much[p - 1];
                } else {
                    fill(layer, p, who, much);
                }
            }
            members.add(who);
            weights.add(much);
        }
        return new Audience(members, weights);
    }

    private void fill(Layer layer, int place, int[][] who, double[][] much) {
        List<Integer> found = new ArrayList<>();
        List<Double> weight = new ArrayList<>();
        double sum = 0;
        for (int b = 0; b < pack.bodies().size(); b++) {
            GovernmentPack.Body body = pack.bodies().get(b);
            double w = body.kind().layer() == layer
                    ? body.contacts() * reach(body, pack.places().get(place))
                    : 0;
            if (w > 0) {
                found.add(b);
                weight.add(w);
                sum += w;
            }
        }
        double total = sum;
        who[place] = found.stream().mapToInt(Integer::intValue).toArray();
        much[place] = weight.stream().mapToDouble(w -> w / total).toArray();
    }

    /** The share of the residents of a place that a body serves. */
    private static double reach(GovernmentPack.Body body, GovernmentPack.Place place) {
        if (body.kind() == Kind.MUNICIPALITY) {
            return body.id().equals(place.id()) ? 1 : 0;
        }
        return body.serves().isEmpty() ? 1 : body.serves().getOrDefault(place.region(), 0.0);
    }
}
