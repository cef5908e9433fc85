package omslag.chart;

import java.awt.Color;
import omslag.report.StyleFile;

/** The house style that ships, for tests of charts. */
final class Shipped {
    static final HouseStyle STYLE = StyleFile.shipped().charts();
    static final Look LOOK = new Look(STYLE);

    private Shipped() {}

    /** The look of a scenario in it. */
    static Palette palette(int place) {
        return LOOK.palette(place);
    }

    static double contrastWithWhite(Color colour) {
        return Contrast.between(colour.getRGB() & 0xFFFFFF, 0xFFFFFF);
    }
}
