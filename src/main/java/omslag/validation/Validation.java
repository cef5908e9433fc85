package omslag.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.results.Batch;
import omslag.results.Refused;
import omslag.text.Texts;

/** All of validation: its parts, carried out one after another, and the page that tells what came out. */
public final class Validation {
    /** The page. */
    public static final String PAGE = "validation.md";

    /** The parts, in the order in which they are carried out. */
    public static final List<ValidationPart> PARTS =
            List.of(new SeriesPart(), new ConvergencePart(), new PatternPart(), new MainPart());

    private static final String SITE = "../../src/site/resources";

    private Validation() {}

    /**
     * Carries out all parts and writes their tables; the page is written apart, for its charts are drawn in between.
     *
     * @throws Conduct.Broken when it was interrupted; no table was written then
     */
    public static void carryOut(Conduct conduct) throws Refused, IOException, Conduct.Broken {
        Files.createDirectories(conduct.out());
        try (Batch batch = new Batch(conduct.out())) {
            for (ValidationPart part : PARTS) {
                part.write(conduct, batch);
            }
            batch.publish();
        }
    }

    /**
     * Writes the page from the tables in a folder.
     *
     * @param charts where charts stand, seen from the page
     */
    public static void writePage(ValidationFiles files, Path tables, String charts, Texts texts) throws IOException {
        String page = new ValidationPage(files, tables, charts, SITE, texts).markdown();
        Files.write(tables.resolve(PAGE), page.getBytes(StandardCharsets.UTF_8));
    }
}
