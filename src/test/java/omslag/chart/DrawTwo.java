package omslag.chart;

import java.nio.file.Path;
import omslag.text.Language;

/** A process of its own that draws the charts of a folder. */
final class DrawTwo {
    private DrawTwo() {}

    public static void main(String[] folder) throws ChartException {
        Charts.draw(Path.of(folder[0]), new ChartOptions(Language.ENGLISH, "Model Omslag. Data: CBS.", Shipped.STYLE));
    }
}
