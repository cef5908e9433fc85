package omslag.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** The report as a PDF for paper: tagged for screen readers, its charts as vectors, its letters embedded. */
final class Pdf {
    private static final String DATE = "2026-01-01T00:00:00Z";

    private Pdf() {}

    /** The bytes of the PDF of a page whose pictures are in a folder. */
    static byte[] of(String page, Path pictures, String title) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, pictures.toAbsolutePath().toUri().toString() + "/");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Omslag");
        for (Letter letter : Letter.values()) {
            builder.useFont(letter, letter.family, letter.weight, letter.style, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** One date and one number for every PDF, so that the same report is the same bytes. */
    private static void date(PDDocument document, String title) throws IOException {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(1_767_225_600_000L);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Omslag");
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(0L);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String dated = xmp.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^<\"]*", DATE);
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A font that the program brings along. */
    private enum Letter implements FSSupplier<InputStream> {
        SERIF("Liberation Serif", "LiberationSerif-Regular", 400, FontStyle.NORMAL),
        SERIF_ITALIC("Liberation Serif", "LiberationSerif-Italic", 400, FontStyle.ITALIC),
        SERIF_BOLD("Liberation Serif", "LiberationSerif-Bold", 700, FontStyle.NORMAL),
        SANS("Liberation Sans", "LiberationSans-Regular", 400, FontStyle.NORMAL),
        SANS_BOLD("Liberation Sans", "LiberationSans-Bold", 700, FontStyle.NORMAL),
        MONO("Liberation Mono", "LiberationMono-Regular", 400, FontStyle.NORMAL);

        private final String family;
        private final String file;
        private final int weight;
        private final FontStyle style;

        Letter(String family, String file, int weight, FontStyle style) {
            this.family = family;
            this.file = file;
            this.weight = weight;
            this.style = style;
        }

        @Override
        public InputStream supply() {
            @Nullable InputStream in = Pdf.class.getResourceAsStream("/liberation/" + file + ".ttf");
            if (in == null) {
                throw new UncheckedIOException(new IOException("no font " + file));
            }
            return in;
        }
    }
}
