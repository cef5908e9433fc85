package omslag.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people read in one language, by key; places for arguments are written {@code {0}}, {@code {1}}, … */
public final class Texts {
    /** The files: all texts, and those of indicators, causes, the report, experiments, settings and validation apart. */
    static final List<String> BUNDLES =
            List.of("texts", "indicators", "causes", "report", "experiments", "settings", "validation");

    private static final Map<Language, Texts> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Texts(language, load(language)));
        }
    }

    private final Language language;
    private final SortedMap<String, String> byKey;

    private Texts(Language language, SortedMap<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** The texts in this language. */
    public static Texts of(Language language) {
        Texts texts = BY_LANGUAGE.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts in " + language.id());
        }
        return texts;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** Every key, sorted. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /**
     * The text with this key, its places filled in as they are: numbers get no separators, so that what is shown can be
     * typed again.
     *
     * @throws IllegalArgumentException when no text has that key
     */
    public String get(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no text has the key " + key));
    }

    /** A number with this many decimals in the signs of the language: 12,345.6 or 12.345,6. */
    public String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", language.symbols());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A whole number in the signs of the language: 12,345 or 12.345. */
    public String number(long value) {
        return new DecimalFormat("#,##0", language.symbols()).format(value);
    }

    /** The text with this key, its places filled in; empty when there is none. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(byKey.get(key)).map(text -> fill(text, arguments));
    }

    // One pass, so that an argument that itself holds {1} stays as the user wrote it.
    private static String fill(String text, Object[] arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            int index = close < 0 ? -1 : place(text.substring(at + 1, close));
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                at = close + 1;
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }

    private static int place(String inside) {
        return inside.length() == 1 && Character.isDigit(inside.charAt(0)) ? inside.charAt(0) - '0' : -1;
    }

    private static SortedMap<String, String> load(Language language) {
        SortedMap<String, String> sorted = new TreeMap<>();
        for (String bundle : BUNDLES) {
            Properties read = load("/omslag/" + bundle + "_" + language.id() + ".properties");
            read.stringPropertyNames().forEach(key -> sorted.put(key, read.getProperty(key)));
        }
        return sorted;
    }

    private static Properties load(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
