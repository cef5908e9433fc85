package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words near dots lie on nothing else. */
class PlacingTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 200);

    @Test
    void words_of_large_dots_that_overlap_lie_apart_from_every_dot_and_from_one_another() {
        List<Placing.Dot> dots = new ArrayList<>(List.of(
                new Placing.Dot(285, 100, 13),
                new Placing.Dot(262, 112, 10),
                new Placing.Dot(268, 108, 10),
                new Placing.Dot(240, 100, 8)));
        for (int i = 0; i < 120; i++) {
            dots.add(new Placing.Dot(60 + i * 37 % 170, 70 + i * 53 % 60, 3));
        }
        Placing placing = new Placing(AREA);
        dots.forEach(placing::keepFree);
        List<Rectangle2D> words = new ArrayList<>();
        for (Placing.Dot dot : dots.subList(0, 4)) {
            words.add(placing.find(dot, 55, 9.5, 130).orElseThrow());
        }
        for (int i = 0; i < words.size(); i++) {
            Rectangle2D word = words.get(i);
            assertThat(AREA.contains(word)).isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(word.intersects(words.get(k))).isFalse();
            }
            for (Placing.Dot dot : dots) {
                double x = Math.max(word.getMinX(), Math.min(word.getMaxX(), dot.x()));
                double y = Math.max(word.getMinY(), Math.min(word.getMaxY(), dot.y()));
                assertThat(Math.hypot(x - dot.x(), y - dot.y())).isGreaterThan(dot.radius());
            }
        }
    }

    @Test
    void a_word_for_which_there_is_no_room_is_left_out() {
        Placing placing = new Placing(AREA);
        placing.keepFree(new Placing.Dot(150, 100, 250));
        assertThat(placing.find(new Placing.Dot(150, 100, 2), 40, 10, 130)).isEmpty();
    }

    @Test
    void a_word_away_from_its_dot_has_a_line_to_its_edge_and_one_beside_it_has_none() {
        Placing.Dot dot = new Placing.Dot(100, 100, 10);
        assertThat(Placing.leader(dot, new Rectangle2D.Double(112, 95, 40, 10))).isEmpty();
        assertThat(Placing.leader(dot, new Rectangle2D.Double(150, 95, 40, 10))).hasValueSatisfying(line -> {
            assertThat(line.getX1()).isEqualTo(110);
            assertThat(line.getX2()).isEqualTo(150);
        });
    }
}
