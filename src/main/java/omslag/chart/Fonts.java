package omslag.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a house style, brought along: the same everywhere, also on a server without a single font.
 *
 * <p>AWT refuses to draw any text, even in a font that a program brings, when it finds no font for its logical ones. So
 * the letters are unpacked to a temporary folder and AWT is told of them ({@code sun.awt.fontconfig}) before its first
 * class loads. A process that has started AWT already keeps its own set-up.
 */
final class Fonts {
    private static final String REGULAR = "LiberationSans-Regular";
    private static final String BOLD = "LiberationSans-Bold";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Signs that charts write beside letters and digits that every font has. */
    private static final String SIGNS = "09AZaz.,:;()+%−–“”…éë";

    private static @Nullable Path unpacked;

    private final Look look;
    private final Letter regular;
    private final Letter bold;

    /** A font and the bytes it was read from. */
    private record Letter(Font font, byte[] bytes) {
        static Letter of(byte[] bytes) throws IOException {
            try {
                return new Letter(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)), bytes);
            } catch (FontFormatException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    private Fonts(Look look, Letter regular, Letter bold) {
        this.look = look;
        this.regular = regular;
        this.bold = bold;
    }

    /** The letters of this look. */
    static Fonts of(Look look) throws ChartException {
        prepare();
        HouseStyle.Letters letters = look.style().letters();
        try {
            String family = letters.family().replace(" ", "");
            Optional<Path> thick = letters.bold().or(letters::regular);
            return new Fonts(
                    look,
                    Letter.of(bytes(letters.regular(), family + "-Regular")),
                    Letter.of(bytes(thick, family + "-Bold")));
        } catch (IOException e) {
            throw new ChartException("the letters of the house style cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether charts can be written in the letters of this file: TrueType, free to embed, with the signs they need. */
    static boolean usable(Path file) throws ChartException {
        prepare();
        try (PDDocument document = new PDDocument()) {
            Letter letter = Letter.of(Files.readAllBytes(file));
            PDType0Font.load(document, new ByteArrayInputStream(letter.bytes));
            return letter.font.canDisplayUpTo(SIGNS) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] bytes(Optional<Path> file, String shipped) throws IOException {
        if (file.isPresent()) {
            return Files.readAllBytes(file.get());
        }
        try (InputStream in = stream(shipped)) {
            return in.readAllBytes();
        }
    }

    /** Makes this process ready to draw letters; done at the first call. */
    private static synchronized void prepare() throws ChartException {
        if (unpacked != null) {
            return;
        }
        try {
            Path folder = unpack();
            // A window of the same program has set this, or started AWT, before it asks for a chart.
            setUnlessSet("java.awt.headless", "true");
            if (unixButNotMac()) {
                setUnlessSet(
                        "sun.awt.fontconfig",
                        folder.resolve("fontconfig.properties").toString());
            }
            unpacked = folder;
        } catch (IOException e) {
            throw new ChartException(
                    "the fonts for charts cannot be unpacked to the temporary folder: " + e.getMessage()
                            + ". Maybe: set -Djava.io.tmpdir to a folder that is writable",
                    e);
        }
    }

    /** The look that these letters belong to. */
    Look look() {
        return look;
    }

    /** Of what a chart tells. */
    Font title() {
        return sized(bold, look.style().letters().title());
    }

    /** Of what a chart shows. */
    Font subtitle() {
        return sized(regular, look.style().letters().subtitle());
    }

    /** Above a plot. */
    Font heading() {
        return sized(bold, look.style().letters().heading());
    }

    /** As large as a heading, and not bold. */
    Font large() {
        return sized(regular, look.style().letters().heading());
    }

    /** At axes, at the ends of lines and in the key. */
    Font label() {
        return sized(regular, look.style().letters().label());
    }

    /** A label that stands out. */
    Font boldLabel() {
        return sized(bold, look.style().letters().label());
    }

    /** Of the caption and of small numbers. */
    Font note() {
        return sized(regular, look.style().letters().note());
    }

    /** A little smaller than a note. */
    Font small() {
        Font note = note();
        return note.deriveFont(note.getSize2D() - 0.5f);
    }

    /** A font made smaller until a text fits a width, down to two thirds. */
    static Font fitting(String text, double width, Font font) {
        double size = font.getSize2D();
        Font fit = font;
        while (size > font.getSize2D() * 2 / 3 && width(text, fit) > width) {
            size -= 0.25;
            fit = font.deriveFont((float) size);
        }
        return fit;
    }

    private static Font sized(Letter letter, double points) {
        return letter.font.deriveFont((float) Look.pixels(points));
    }

    /** How wide a text is, whatever it is drawn on. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** Gives a reader of fonts the name and the bytes of each font, to embed. */
    void each(Embedding embedding) throws IOException {
        for (Letter letter : List.of(regular, bold)) {
            embedding.take(letter.font.getFontName(Locale.ROOT), letter.bytes.clone());
        }
    }

    /** Takes a font in. */
    interface Embedding {
        /** Takes the bytes of the font that AWT knows by this name. */
        void take(String name, byte[] bytes) throws IOException;
    }

    private static InputStream stream(String name) throws IOException {
        InputStream in = Fonts.class.getResourceAsStream("/liberation/" + name + ".ttf");
        if (in == null) {
            throw new IOException("no font " + name);
        }
        return in;
    }

    private static Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("omslag-fonts");
        folder.toFile().deleteOnExit();
        for (String name : List.of(REGULAR, BOLD)) {
            Path file = folder.resolve(name + ".ttf");
            try (InputStream in = stream(name)) {
                Files.copy(in, file);
            }
            file.toFile().deleteOnExit();
        }
        Path config = folder.resolve("fontconfig.properties");
        Files.writeString(config, configuration(folder), StandardCharsets.ISO_8859_1);
        config.toFile().deleteOnExit();
        return folder;
    }

    private static String configuration(Path folder) {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                String name = style.startsWith("bold") ? BOLD : REGULAR;
                text.append(family + "." + style + ".latin-1=" + name + "\n");
            }
        }
        for (String name : List.of(REGULAR, BOLD)) {
            String path = folder.resolve(name + ".ttf").toAbsolutePath().toString();
            text.append("filename." + name + "=" + path.replace("\\", "\\\\") + "\n");
        }
        return text.toString();
    }

    private static boolean unixButNotMac() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !os.contains("windows") && !os.contains("mac");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
