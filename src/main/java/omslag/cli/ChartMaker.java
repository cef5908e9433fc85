package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Draws the charts of a results folder from its tables. */
@FunctionalInterface
public interface ChartMaker {
    /** Draws them into the folder. */
    void draw(Path folder, Locale language) throws IOException;
}
