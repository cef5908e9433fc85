package omslag.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Liberation Sans, brought along: the same letters everywhere, also on a server without a single font.
 *
 * <p>AWT refuses to draw any text, even in a font that a program brings, when it finds no font for its logical ones. So
 * the letters are unpacked to a temporary folder and AWT is told of them ({@code sun.awt.fontconfig}) before its first
 * class loads. A process that has started AWT already keeps its own set-up.
 */
final class Fonts {
    static final String REGULAR = "LiberationSans-Regular";
    static final String BOLD = "LiberationSans-Bold";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static @Nullable Fonts loaded;

    private final Font regular;
    private final Font bold;

    private Fonts(Path folder) throws IOException, FontFormatException {
        regular = Font.createFont(
                Font.TRUETYPE_FONT, folder.resolve(REGULAR + ".ttf").toFile());
        bold = Font.createFont(Font.TRUETYPE_FONT, folder.resolve(BOLD + ".ttf").toFile());
    }

    /** The fonts of this process; made ready at the first call. */
    static synchronized Fonts get() throws ChartException {
        Fonts fonts = loaded;
        if (fonts != null) {
            return fonts;
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
            fonts = new Fonts(folder);
        } catch (IOException | FontFormatException e) {
            throw new ChartException(
                    "the fonts for charts cannot be unpacked to the temporary folder: " + e.getMessage()
                            + ". Maybe: set -Djava.io.tmpdir to a folder that is writable",
                    e);
        }
        loaded = fonts;
        return fonts;
    }

    Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    Font bold(double size) {
        return bold.deriveFont((float) size);
    }

    /** How wide a text is, whatever it is drawn on. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The bytes of a font, to embed. */
    static InputStream stream(String name) throws IOException {
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
