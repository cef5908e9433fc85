package omslag.world;

import java.util.Arrays;
import java.util.List;
import omslag.term.Layer;

/**
 * Who serves whom: for each layer the publics that meet the same organisations, and to which public the citizens of a
 * place belong.
 */
public final class Audience {
    private final int[][] publicOf;
    private final List<List<Public>> publics;

    /** For each layer the members of its publics one after another, and where those of each public begin. */
    private final int[][] members;

    private final int[][] first;

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
        members = new int[publics.size()][];
        first = new int[publics.size()][];
        for (int l = 0; l < members.length; l++) {
            List<Public> these = this.publics.get(l);
            members[l] = these.stream()
                    .flatMapToInt(one -> Arrays.stream(one.members()))
                    .toArray();
            first[l] = new int[these.size() + 1];
            for (int k = 0; k < these.size(); k++) {
                first[l][k + 1] = first[l][k] + these.get(k).members().length;
            }
        }
    }

    /** The publics of a layer. */
    public List<Public> publics(Layer layer) {
        return publics.get(layer.ordinal());
    }

    /** The number of the public of a layer that the citizens of a place belong to. */
    public int publicOf(Layer layer, int place) {
        return publicOf[layer.ordinal()][place];
    }

    /** How many publics a layer has. */
    public int count(Layer layer) {
        return first[layer.ordinal()].length - 1;
    }

    /** The place of the first member of a public among those of its layer; for the number of publics, of one beyond all. */
    public int first(Layer layer, int ofPublic) {
        return first[layer.ordinal()][ofPublic];
    }

    /** The number of the organisation that is a member of a public, by its place among those of the layer. */
    public int member(Layer layer, int place) {
        return members[layer.ordinal()][place];
    }
}
