package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import omslag.report.StyleFile;
import omslag.text.Language;

/** Draws the charts of a results folder from its tables, and whatever else is made of them. */
@FunctionalInterface
public interface ChartMaker {
    /**
     * Draws them into the folder.
     *
     * @param packs the ids of the data packs that the scenarios ran on, each once
     */
    void draw(Path folder, Language language, List<String> packs) throws IOException;

    /** Draws them in this style on so many threads, where it can. */
    default void draw(Path folder, Language language, List<String> packs, StyleFile style, int threads)
            throws IOException {
        draw(folder, language, packs);
    }
}
