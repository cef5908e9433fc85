package omslag.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Locale;

/** What can be said of a difference at a point, with a shape of its own beside its colour. */
enum SignMark {
    /** Above zero: a triangle that points up. */
    BETTER,
    /** Below zero: a triangle that points down. */
    WORSE,
    /** Not to be told from zero: an open ring. */
    UNTOLD;

    /** The word in tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign of this word; what is no sign cannot be told. */
    static SignMark of(String word) {
        for (SignMark mark : values()) {
            if (mark.word().equals(word)) {
                return mark;
            }
        }
        return UNTOLD;
    }

    /** How the sign is called. */
    String name(ChartTexts texts) {
        return switch (this) {
            case BETTER -> texts.get("sign.higher");
            case WORSE -> texts.get("sign.lower");
            case UNTOLD -> texts.get("sign.untold");
        };
    }

    Color colour(Pen pen) {
        return switch (this) {
            case BETTER -> pen.more();
            case WORSE -> pen.less();
            case UNTOLD -> pen.quiet();
        };
    }

    /** Draws it around a place, so many pixels to each side. */
    void draw(Pen pen, double x, double y, double size) {
        switch (this) {
            case BETTER ->
                pen.fill(Pen.corners(x, y - size, x + size, y + size * 0.8, x - size, y + size * 0.8), colour(pen));
            case WORSE ->
                pen.fill(Pen.corners(x, y + size, x + size, y - size * 0.8, x - size, y - size * 0.8), colour(pen));
            case UNTOLD -> {
                double ring = size * 0.8;
                pen.draw(new Ellipse2D.Double(x - ring, y - ring, 2 * ring, 2 * ring), colour(pen), 1);
            }
        }
    }
}
