package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fronts that are known, found again. */
class NondominatedSearchTest {
    private static final double[] REFERENCE = {1.1, 1.1};

    private static Batch<Candidate.Score> each(Function<double[], Candidate.Score> score) {
        return (round, candidates) -> Arrays.stream(candidates).map(score).toList();
    }

    private static Candidate.Score score(double... aims) {
        return new Candidate.Score(aims, 0);
    }

    private static Candidate candidate(double... aims) {
        return new Candidate(new double[] {0.5}, score(aims));
    }

    /** Zitzler, Deb and Thiele 2000: the front is 1 − √f1. */
    private static Candidate.Score zdt1(double[] x) {
        double sum = 0;
        for (int d = 1; d < x.length; d++) {
            sum += x[d];
        }
        double g = 1 + 9 * sum / (x.length - 1);
        return score(x[0], g * (1 - Math.sqrt(x[0] / g)));
    }

    /** The problem CONSTR of Deb e.a. 2002: f1 from 0.1 to 1, x2 from 0 to 5, two constraints. */
    private static Candidate.Score constr(double[] x) {
        double x1 = 0.1 + 0.9 * x[0];
        double x2 = 5 * x[1];
        double violation = Math.max(0, 6 - x2 - 9 * x1) + Math.max(0, 1 + x2 - 9 * x1);
        return new Candidate.Score(new double[] {x1, (1 + x2) / x1}, violation);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void zdt1_is_reached(long seed) {
        NondominatedSearch.Front front = new NondominatedSearch(40, 120)
                .search(10, each(NondominatedSearchTest::zdt1), REFERENCE, new Draws(seed));
        // The whole front dominates 1.21 − 1/3 = 0.8767.
        assertThat(last(front)).isBetween(0.865, 1.21 - 1 / 3.0);
        assertThat(front.hypervolumes()).hasSize(121).isSorted();
        assertThat(front.hypervolumes().get(0)).isLessThan(0.3);
        assertThat(front.tried()).isEqualTo(40 * 121);
        assertThat(front.failed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void constraints_are_kept_and_the_front_lies_along_them(long seed) {
        NondominatedSearch.Front front = new NondominatedSearch(40, 80)
                .search(2, each(NondominatedSearchTest::constr), new double[] {1, 9}, new Draws(seed));
        // Along the first constraint from 7/18 to 2/3: 5 − 7·ln(12/7); then x2 = 0: 3 − ln 1.5.
        double whole = 5 - 7 * StrictMath.log(12 / 7.0) + 3 - StrictMath.log(1.5);
        assertThat(last(front)).isBetween(0.98 * whole, whole);
        assertThat(front.members()).allSatisfy(member -> {
            assertThat(member.score().violation()).isZero();
            assertThat(constr(member.point()).objectives())
                    .isEqualTo(member.score().objectives());
        });
    }

    @Test
    void the_front_is_in_order_and_none_of_it_dominates_another() {
        List<Candidate> members = new NondominatedSearch(20, 10)
                .search(4, each(NondominatedSearchTest::zdt1), null, new Draws(4))
                .members();
        for (int i = 1; i < members.size(); i++) {
            assertThat(members.get(i).score().objectives()[0])
                    .isGreaterThan(members.get(i - 1).score().objectives()[0]);
            assertThat(members.get(i).score().objectives()[1])
                    .isLessThan(members.get(i - 1).score().objectives()[1]);
        }
        assertThat(members).hasSizeGreaterThan(5);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        NondominatedSearch search = new NondominatedSearch(20, 15);
        assertThat(bytes(search, 7)).isEqualTo(bytes(search, 7)).isNotEqualTo(bytes(search, 8));
    }

    private static String bytes(NondominatedSearch search, long seed) {
        NondominatedSearch.Front front = search.search(
                5,
                (round, candidates) -> Arrays.stream(candidates)
                        .parallel()
                        .map(NondominatedSearchTest::zdt1)
                        .toList(),
                REFERENCE,
                new Draws(seed));
        StringBuilder text = new StringBuilder(front.hypervolumes().toString());
        front.members().forEach(member -> text.append(Arrays.toString(member.point())));
        return text.toString();
    }

    @Test
    void three_aims_are_searched_too_without_an_area() {
        NondominatedSearch.Front front = new NondominatedSearch(40, 40)
                .search(
                        4,
                        each(x -> score(x[0] * x[1], x[0] * (1 - x[1]), 1 - x[0] + x[2] + x[3])),
                        null,
                        new Draws(2));
        assertThat(front.hypervolumes()).isEmpty();
        // The front is the plane on which the three add up to 1.
        List<Double> off = front.members().stream()
                .map(member -> Arrays.stream(member.score().objectives()).sum() - 1)
                .sorted()
                .toList();
        assertThat(off.get(off.size() / 2)).isBetween(0.0, 0.1);
    }

    @Test
    void candidates_that_cannot_be_tried_are_counted_and_never_on_the_front() {
        NondominatedSearch.Front front = new NondominatedSearch(20, 10)
                .search(
                        3,
                        (round, candidates) -> Arrays.stream(candidates)
                                .map(x -> x[0] < 0.3
                                        ? Candidate.Score.FAILED
                                        : x[0] < 0.5 ? score(Double.NaN, 1) : zdt1(x))
                                .toList(),
                        REFERENCE,
                        new Draws(1));
        assertThat(front.failed()).isBetween(10, 100);
        assertThat(front.members())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.point()[0]).isGreaterThanOrEqualTo(0.5));
        NondominatedSearch.Front none =
                new NondominatedSearch(4, 2).search(3, each(x -> Candidate.Score.FAILED), REFERENCE, new Draws(1));
        assertThat(none.members()).isEmpty();
        assertThat(none.failed()).isEqualTo(12);
    }

    @Test
    void less_violation_dominates_and_a_candidate_within_its_constraints_all_that_are_not() {
        Candidate.Score kept = score(5, 5);
        Candidate.Score little = new Candidate.Score(new double[] {1, 1}, 0.1);
        Candidate.Score much = new Candidate.Score(new double[] {0, 0}, 2);
        assertThat(kept.dominates(little)).isTrue();
        assertThat(little.dominates(much)).isTrue();
        assertThat(little.dominates(kept)).isFalse();
        assertThat(score(5, 4).dominates(kept)).isTrue();
        assertThat(score(5, 5).dominates(kept)).isFalse();
        assertThat(score(4, 6).dominates(kept)).isFalse();
        assertThat(much.dominates(Candidate.Score.FAILED)).isTrue();
        assertThat(Candidate.Score.FAILED.dominates(Candidate.Score.FAILED)).isFalse();
    }

    @Test
    void layers_are_those_of_peeling_front_after_front() {
        Draws draws = new Draws(3);
        List<Candidate> left = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            left.add(candidate(
                    Math.floor(10 * draws.uniform(Strand.NEED, i, 0)),
                    Math.floor(10 * draws.uniform(Strand.NEED, i, 1))));
        }
        for (List<Candidate> layer : Pareto.layers(left)) {
            List<Candidate> rest = List.copyOf(left);
            assertThat(layer)
                    .isEqualTo(rest.stream()
                            .filter(one -> rest.stream()
                                    .noneMatch(other -> other.score().dominates(one.score())))
                            .toList());
            left.removeAll(layer);
        }
        assertThat(left).isEmpty();
    }

    @Test
    void crowding_is_the_way_between_neighbours_over_the_aims() {
        List<Candidate> layer = List.of(candidate(0, 10), candidate(4, 0), candidate(1, 6), candidate(3, 5));
        assertThat(Pareto.crowding(layer))
                .containsExactly(
                        new double[] {
                            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 3 / 4.0 + 5 / 10.0, 3 / 4.0 + 6 / 10.0
                        },
                        within(1e-12));
    }

    @Test
    void the_area_is_that_of_the_steps() {
        List<Candidate> front = List.of(
                candidate(3, 1),
                candidate(1, 3),
                candidate(2, 2.5),
                candidate(3, 3),
                candidate(0, 9),
                new Candidate(new double[] {0}, new Candidate.Score(new double[] {0, 0}, 1)));
        // Up to 4 and 4: 3·1 + 2·0.5 + 1·1.5.
        assertThat(Pareto.hypervolume(front, new double[] {4, 4})).isCloseTo(5.5, within(1e-12));
        assertThat(Pareto.hypervolume(List.of(), new double[] {4, 4})).isZero();
    }

    @Test
    void children_lie_around_their_parents_and_within_the_cube() {
        Chance chance = new Chance(new Draws(5), Chance.Use.OFFSPRING, 0);
        Variation crossing = new Variation(1, 15, 20);
        double sum = 0;
        int changed = 0;
        int n = 4000;
        for (int i = 0; i < n; i++) {
            double[][] children =
                    crossing.children(new double[] {0.3, 0.02, 0.9}, new double[] {0.7, 0.1, 0.9}, chance);
            for (double[] child : children) {
                assertThat(Arrays.stream(child).boxed())
                        .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
                sum += child[0] / (2 * n);
                changed += child[2] != 0.9 ? 1 : 0;
            }
        }
        assertThat(sum).isCloseTo(0.5, within(0.005));
        // What both parents have changes by mutation only, once in three dimensions.
        assertThat((double) changed / (2 * n)).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void what_makes_no_search_is_refused() {
        assertThatThrownBy(() -> new NondominatedSearch(5, 10)).hasMessageContaining("5 candidates");
        assertThatThrownBy(() -> new NondominatedSearch(2, 10)).hasMessageContaining("2 candidates");
        assertThatThrownBy(() -> new NondominatedSearch(4, -1)).hasMessageContaining("-1 generations");
        assertThatThrownBy(() -> new Candidate.Score(new double[] {1}, -0.5)).hasMessageContaining("-0.5");
        assertThatThrownBy(() -> new NondominatedSearch(4, 1).search(1, (round, x) -> List.of(), null, new Draws(1)))
                .hasMessageContaining("0 answers for 4");
    }

    private static double last(NondominatedSearch.Front front) {
        return front.hypervolumes().get(front.hypervolumes().size() - 1);
    }
}
