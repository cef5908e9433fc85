package omslag.world;

import java.util.List;
import omslag.term.Layer;

/**
 * Who serves whom: for each layer the publics that meet the same organisations, and to which public the citizens of a
 * place belong.
 */
public final class Audience {
    private final int[][] publicOf;
    private final List<List<Public>> publics;

    /**
     * People who meet the same organisations of a layer.
     *
     * @param members numbers of the organisations
     * @param weights how much of each they meet; they sum to 1 unless there are none
     */
    public record Public(int[] members, double[] weights) {}

    /** For each layer, the publics and the number of the public of each place. */
    public Audience(List<List<Public>> publics, int[][] publicOf) {
        this.publics = List.copyOf(publics);
        this.publicOf = publicOf.clone();
    }

    /** The publics of a layer. */
    public List<Public> publics(Layer layer) {
        return publics.get(layer.ordinal());
    }

    /** The number of the public of a layer that the citizens of a place belong to. */
    public int publicOf(Layer layer, int place) {
        return publicOf[layer.ordinal()][place];
    }
}
