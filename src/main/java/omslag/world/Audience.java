package omslag.world;

import java.util.List;
import omslag.term.Layer;

/** Who serves whom: for each place and layer, the organisations a citizen there meets and how much of each. */
public final class Audience {
    private final int[][][] members;
    private final double[][][] weights;

    /**
     * From members and weights by layer and place; the weights of a place and layer sum to 1 unless it has no members.
     */
    public Audience(List<int[][]> members, List<double[][]> weights) {
        this.members = members.toArray(new int[0][][]);
        this.weights = weights.toArray(new double[0][][]);
    }

    /** Numbers of the organisations that serve a place in a layer. */
    public int[] members(Layer layer, int place) {
        return members[layer.ordinal()][place];
    }

    /** How much citizens of the place meet of each. */
    public double[] weights(Layer layer, int place) {
        return weights[layer.ordinal()][place];
    }

    /** Whether places share the same organisations in a layer, so that what holds for one holds for the other. */
    public boolean same(Layer layer, int place, int other) {
        return members[layer.ordinal()][place] == members[layer.ordinal()][other];
    }
}
