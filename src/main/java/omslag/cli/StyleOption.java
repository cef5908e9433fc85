package omslag.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import omslag.report.StyleFile;
import omslag.scenario.Faults;
import omslag.scenario.Place;
import omslag.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --style}: a house style file for charts and report. */
final class StyleOption {
    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = {
                "a house style for charts and report: colours, letters, lines, sizes; what it leaves out",
                "is as shipped (see: omslag describe style)"
            })
    private @Nullable Path file;

    /** The style, as shipped where nothing is said; its faults are added to those found. */
    StyleFile read(Faults faults) {
        return file == null ? StyleFile.shipped() : StyleFile.read(file, new Place("--style", 1, 1), faults);
    }

    /** Names the colours that are drawn with more contrast than the file gives them. */
    static void warn(StyleFile style, Texts texts, PrintWriter err) {
        for (StyleFile.Faint faint : style.faint()) {
            err.println(texts.get(
                    "style.faint",
                    faint.place(),
                    StyleFile.hex(faint.colour()),
                    texts.number(faint.contrast(), 2),
                    texts.number(faint.least(), 1),
                    StyleFile.hex(faint.drawn())));
        }
        err.flush();
    }
}
