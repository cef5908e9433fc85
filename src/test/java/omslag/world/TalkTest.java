package omslag.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Hands;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talk between citizens against DeGroot and against Friedkin and Johnsen (theory 3f). */
class TalkTest {
    private static final Layer LAYER = Layer.LOCAL;

    @Test
    void people_who_only_listen_agree_on_the_mean_weighted_by_influence() {
        Citizens citizens = people();
        RealMatrix w = whoHearsWhom(citizens);
        double consensus = influence(w).dotProduct(trust(citizens));
        for (int round = 0; round < 5000; round++) {
            citizens.talk(Hands.ONE, LAYER, 1);
        }
        for (int i = 0; i < citizens.count(); i++) {
            assertThat((double) citizens.trust(i, LAYER)).isEqualTo(consensus, within(1e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.12, 0.4, 0.9})
    void people_who_keep_part_of_their_own_judgement_settle_where_friedkin_and_johnsen_say(double weight) {
        Citizens citizens = people();
        RealVector own = trust(citizens);
        RealMatrix w = whoHearsWhom(citizens);
        RealMatrix left = MatrixUtils.createRealIdentityMatrix(citizens.count()).subtract(w.scalarMultiply(weight));
        RealVector settled = new LUDecomposition(left).getSolver().solve(own.mapMultiply(1 - weight));
        for (int round = 0; round < 1000; round++) {
            citizens.talk(Hands.ONE, LAYER, (float) weight);
        }
        double spread = 0;
        for (int i = 0; i < citizens.count(); i++) {
            assertThat((double) citizens.trust(i, LAYER)).isEqualTo(settled.getEntry(i), within(2e-6));
            assertThat((double) citizens.ownTrust(i, LAYER)).isEqualTo(own.getEntry(i));
            spread = Math.max(spread, Math.abs(settled.getEntry(i) - settled.getEntry(0)));
        }
        assertThat(spread).isPositive();
    }

    @Test
    void one_round_of_talk_is_the_matrix_of_who_hears_whom() {
        Citizens citizens = people();
        RealVector heard = whoHearsWhom(citizens).operate(trust(citizens));
        citizens.talk(Hands.ONE, LAYER, 1);
        for (int i = 0; i < citizens.count(); i++) {
            assertThat((double) citizens.trust(i, LAYER)).isEqualTo(heard.getEntry(i), within(1e-6));
        }
    }

    @Test
    void people_without_any_susceptibility_say_what_they_think() {
        Citizens citizens = people();
        RealVector own = trust(citizens);
        citizens.talk(Hands.ONE, LAYER, 0);
        assertThat(trust(citizens)).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 3 0", "3000 2000 10 5000 1 0", "1 1 1 4096 1"})
    void every_place_is_visited_once_whatever_its_size(String sizes) {
        int[] counts = Stream.of(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
        int[] shift = new int[Citizens.blocks(counts)];
        Citizens citizens = new Citizens(counts, new double[counts.length], shift);
        List<Integer> visited = new ArrayList<>();
        citizens.visit(Hands.ONE, new Benches<>(Object::new), (place, bench) -> visited.add(place));
        assertThat(visited).isEqualTo(IntStream.range(0, counts.length).boxed().toList());
    }

    /** Three places of different sizes, with a friend of each citizen at a distance of eight. */
    private static Citizens people() {
        Citizens citizens = new Citizens(new int[] {7, 5, 13}, new double[] {70, 50, 130}, new int[] {8, 8, 11});
        for (int i = 0; i < citizens.count(); i++) {
            citizens.settle(i, 1, i % 3, 0.5, 0);
            citizens.trust(i, LAYER, (float) ((i * i * 37 % 100) / 100.0));
        }
        return citizens;
    }

    private static RealVector trust(Citizens citizens) {
        RealVector trust = new ArrayRealVector(citizens.count());
        for (int i = 0; i < citizens.count(); i++) {
            trust.setEntry(i, citizens.trust(i, LAYER));
        }
        return trust;
    }

    private static RealMatrix whoHearsWhom(Citizens citizens) {
        RealMatrix w = new Array2DRowRealMatrix(citizens.count(), citizens.count());
        for (int p = 0; p < citizens.places(); p++) {
            for (int slot = 0; slot < citizens.count(p); slot++) {
                for (int which = 0; which < 5; which++) {
                    w.addToEntry(citizens.first(p) + slot, citizens.neighbour(p, slot, which), 0.2);
                }
            }
        }
        return w;
    }

    /** The left eigenvector of eigenvalue 1: πᵀ(W − I) = 0 with the sum of π equal to 1. */
    private static RealVector influence(RealMatrix w) {
        int n = w.getRowDimension();
        RealMatrix system = w.transpose().subtract(MatrixUtils.createRealIdentityMatrix(n));
        RealVector right = new ArrayRealVector(n);
        for (int i = 0; i < n; i++) {
            system.setEntry(n - 1, i, 1);
        }
        right.setEntry(n - 1, 1);
        return new LUDecomposition(system).getSolver().solve(right);
    }
}
