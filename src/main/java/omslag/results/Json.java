package omslag.results;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes one JSON document (RFC 8259), a member a line, indented by two spaces.
 *
 * <p>A member is a key and a value; within a list the key is left out.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean first = true;

    /** A document whose root is an object. */
    public Json() {
        begin('{', '}');
    }

    /** Starts an object as the value of a key. */
    public Json object(String key) {
        key(key);
        return begin('{', '}');
    }

    /** Starts an object within a list. */
    public Json object() {
        next();
        return begin('{', '}');
    }

    /** Starts a list as the value of a key. */
    public Json list(String key) {
        key(key);
        return begin('[', ']');
    }

    /** A text. */
    public Json put(String key, String value) {
        key(key);
        quote(value);
        return this;
    }

    /** A whole number. */
    public Json put(String key, long value) {
        key(key);
        out.append(value);
        return this;
    }

    /** A real number; JSON has no word for one that is undefined or infinite, so those are null. */
    public Json put(String key, double value) {
        key(key);
        out.append(Double.isFinite(value) ? Decimals.text(value) : "null");
        return this;
    }

    /** A text within a list. */
    public Json add(String value) {
        next();
        quote(value);
        return this;
    }

    /** Ends the object or list begun last. */
    public Json end() {
        char close = open.pop();
        if (!first) {
            line();
        }
        out.append(close);
        first = false;
        return this;
    }

    /** Ends what is open and gives the document. */
    public String text() {
        while (!open.isEmpty()) {
            end();
        }
        return out + "\n";
    }

    private Json begin(char start, char close) {
        out.append(start);
        open.push(close);
        first = true;
        return this;
    }

    private void key(String key) {
        next();
        quote(key);
        out.append(": ");
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
        line();
    }

    private void line() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(value, i, c);
            }
        }
        out.append('"');
    }

    /** Control characters and halves of a lost surrogate pair cannot stand in UTF-8 JSON as they are. */
    private void plain(String value, int i, char c) {
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        if (c < 0x20 || Character.isSurrogate(c) && !paired) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
