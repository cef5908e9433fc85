package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import omslag.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report opened by others: the page by a browser with an accessibility checker, the Word file by LibreOffice. */
class OpenedReportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        SmallResults.in(folder);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_checker_in_a_browser_finds_nothing_wrong_with_the_page(Language language) throws Exception {
        Report.write(folder, new ReportOptions(language, Why.UNKNOWN));
        String axe;
        try (InputStream in = OpenedReportTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String checked = Files.readString(folder.resolve("report.html"))
                .replace(
                        "</body>",
                        "<script>" + axe + "</script><script>axe.run().then(r => {"
                                + "const found = document.createElement('pre');"
                                + "found.textContent = 'FOUND' + JSON.stringify(r.violations.map(v => v.id))"
                                + " + ' PASSED ' + r.passes.length;"
                                + "document.body.appendChild(found);});</script></body>");
        Path page = Files.writeString(folder.resolve("checked.html"), checked);
        String dom = told(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("browser"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString()));
        assertThat(dom).contains("<pre>FOUND[] PASSED ").doesNotContain("PASSED 0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_office_program_turns_the_word_file_into_pages_that_read_the_same(Language language) throws Exception {
        Report.write(folder, new ReportOptions(language, Why.UNKNOWN));
        Path out = folder.resolve("office");
        told(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString(),
                folder.resolve("report.docx").toString()));
        try (PDDocument pages = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
            for (Part part : Report.paper(Material.read(folder, new ReportOptions(language, Why.UNKNOWN)))
                    .parts()) {
                assertThat(text).contains(part.title());
            }
        }
    }

    private String told(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("told.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end");
        }
        return Files.readString(out);
    }
}
