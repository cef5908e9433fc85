package omslag.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import omslag.chart.DesignTables;
import omslag.results.Batch;
import omslag.results.RunCard;

/** Writes the report of a results folder, from its tables and charts alone: as a page, as PDF and as a Word file. */
public final class Report {
    /** The name of the page. */
    public static final String PAGE = "report.html";

    private static final List<String> NEEDED = List.of(RunCard.FILE, "runs.csv", "summary.csv");

    private Report() {}

    /**
     * Writes {@code report.html}, {@code report.pdf} and {@code report.docx} into the folder, all or none.
     *
     * @param folder a folder with a manifest, {@code summary.csv}, the scenarios as they were run and, for several
     *     scenarios, {@code comparison.csv}; charts are taken in where there are any
     * @return the files written, in order
     * @throws ReportException when a table is missing or cannot be understood, or the report cannot be written; its
     *     message is for the user
     */
    public static List<Path> write(Path folder, ReportOptions options) throws ReportException {
        try {
            Paper paper = paper(Material.read(folder, options));
            byte[] html = Html.page(paper, options.colours()).getBytes(StandardCharsets.UTF_8);
            byte[] pdf = Pdf.of(Html.sheet(paper, options.colours()), folder.resolve(Pictures.FOLDER), paper.title());
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            Word.write(paper, options.colours(), docx);
            try (Batch batch = new Batch(folder)) {
                batch.file(PAGE, html);
                batch.file("report.pdf", pdf);
                batch.file("report.docx", docx.toByteArray());
                batch.publish();
                return batch.files();
            }
        } catch (IOException e) {
            throw new ReportException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The files that a results folder must hold and this one lacks; empty for a results folder. */
    public static List<String> missing(Path folder) {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(name -> Files.isRegularFile(folder.resolve(name)));
        if (DesignTables.isDesign(folder)) {
            missing.addAll(DesignTables.missing(folder));
        }
        return missing;
    }

    /** The report before it takes a form. */
    static Paper paper(Material material) throws IOException {
        if (DesignTables.isDesign(material.folder())) {
            return new DesignReport(material).paper();
        }
        Words words = material.words();
        Plain plain = new Plain(material);
        List<Part> parts = new ArrayList<>();
        parts.add(new Answer(material).part());
        List<Block.Figure> figures = Pictures.of(material.folder());
        parts.add(plain.figures(figures));
        parts.add(new Results(material).part());
        plain.why().ifPresent(parts::add);
        parts.add(new Differing(material).part());
        parts.add(plain.limits());
        parts.add(new Evidence(material).part());
        parts.add(plain.method());
        parts.add(plain.again());
        plain.more(figures).ifPresent(parts::add);
        return new Paper(
                words,
                title(words, material.tables().scenarios()),
                words.get("subtitle", material.card().version()),
                parts);
    }

    /** What stands above a document about these scenarios. */
    static String title(Words words, List<String> scenarios) {
        List<String> names = scenarios.stream().map(Words::plain).toList();
        if (names.size() < 2) {
            return Words.capital(names.stream().collect(Collectors.joining()));
        }
        String others = words.list(
                        names.subList(1, names.size()).stream().map(Prose::of).toList())
                .shown();
        return words.get("title.compared", Words.capital(others), names.get(0));
    }
}
