package omslag.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.unit.Numbers;

/** Finds room for words near their dots, so that no word lies on a dot or on another word. */
final class Placing {
    /** Room between a word and anything else. */
    private static final double AIR = 2;

    private static final double STEP = 3;

    /** A word this near its dot needs no line to it. */
    private static final double CLOSE = 6;

    /** Directions in which room is sought. */
    private static final int DIRECTIONS = 24;

    /** Crossing a dot is as bad as lying this much farther away. */
    private static final double CROSSING = 8;

    /** A dot, and its radius. */
    record Dot(double x, double y, double radius) {
        private boolean touches(Rectangle2D box) {
            double dx = Math.max(Math.max(box.getMinX() - x, 0), x - box.getMaxX());
            double dy = Math.max(Math.max(box.getMinY() - y, 0), y - box.getMaxY());
            return dx * dx + dy * dy < (radius + AIR) * (radius + AIR);
        }
    }

    private final Rectangle2D area;
    private final List<Dot> dots = new ArrayList<>();
    private final List<Rectangle2D> words = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** Words stay within this area. */
    Placing(Rectangle2D area) {
        this.area = area;
    }

    /** A dot that no word may cover. */
    void keepFree(Dot dot) {
        dots.add(dot);
    }

    /**
     * A free box of this size for the word of a dot, at most so far from its edge: near it, and where a line to it crosses
     * few other dots. It is taken from then on.
     */
    Optional<Rectangle2D> find(Dot dot, double width, double height, double farthest) {
        Optional<Rectangle2D> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (double away = AIR + 1; away <= farthest && away < least; away += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                Rectangle2D box = box(dot, width, height, dot.radius + away, (double) i / DIRECTIONS);
                Optional<Line2D> leader = leader(dot, box);
                if (isFree(box, leader)) {
                    double cost = away + CROSSING * crossings(dot, leader);
                    best = cost < least ? Optional.of(box) : best;
                    least = Math.min(least, cost);
                }
            }
        }
        best.ifPresent(box -> {
            words.add(new Rectangle2D.Double(box.getX() - AIR, box.getY(), box.getWidth() + 2 * AIR, box.getHeight()));
            leader(dot, box).ifPresent(leaders::add);
        });
        return best;
    }

    private long crossings(Dot dot, Optional<Line2D> leader) {
        return leader.stream()
                .flatMap(line -> dots.stream()
                        .filter(other -> !other.equals(dot) && line.ptSegDist(other.x, other.y) < other.radius))
                .count();
    }

    private boolean isFree(Rectangle2D box, Optional<Line2D> leader) {
        return area.contains(box)
                && words.stream().noneMatch(box::intersects)
                && leaders.stream().noneMatch(box::intersectsLine)
                && dots.stream().noneMatch(other -> other.touches(box))
                && leader.stream()
                        .noneMatch(line -> words.stream().anyMatch(line::intersects)
                                || leaders.stream().anyMatch(line::intersectsLine));
    }

    /** The box whose nearest point lies this far from the dot's middle in a direction, moved sideways into the area. */
    private Rectangle2D box(Dot dot, double width, double height, double away, double turn) {
        double angle = 2 * Math.PI * turn;
        double cos = Numbers.cos(angle);
        double sin = Numbers.cos(angle - Math.PI / 2);
        double x = dot.x + away * cos + (cos > 0.3 ? 0 : cos < -0.3 ? -width : -width / 2);
        double y = dot.y + away * sin + (sin > 0.3 ? 0 : sin < -0.3 ? -height : -height / 2);
        double within = Math.max(area.getMinX(), Math.min(area.getMaxX() - width, x));
        return new Rectangle2D.Double(within, y, width, height);
    }

    /** A line from the edge of a dot to a word that lies away from it; empty when they are close. */
    static Optional<Line2D> leader(Dot dot, Rectangle2D box) {
        Point2D to = new Point2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), dot.x)),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), dot.y)));
        double distance = to.distance(dot.x, dot.y);
        if (distance < dot.radius + CLOSE) {
            return Optional.empty();
        }
        double share = dot.radius / distance;
        return Optional.of(new Line2D.Double(
                dot.x + share * (to.getX() - dot.x), dot.y + share * (to.getY() - dot.y), to.getX(), to.getY()));
    }
}
