package omslag.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import omslag.unit.Decimals;

/** JSON as it is being written, indented by two spaces. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> empty = new ArrayDeque<>();
    private boolean afterKey;

    JsonText beginObject() {
        return open('{');
    }

    JsonText endObject() {
        return close('}');
    }

    JsonText beginList() {
        return open('[');
    }

    JsonText endList() {
        return close(']');
    }

    JsonText key(String key) {
        next();
        out.append(quoted(key)).append(": ");
        afterKey = true;
        return this;
    }

    JsonText member(String key, Object value) {
        return key(key).value(value);
    }

    /** A string, number, boolean or list of those; anything else as its text. */
    JsonText value(Object value) {
        if (value instanceof List<?> items) {
            beginList();
            items.forEach(this::value);
            return endList();
        }
        next();
        boolean bare = value instanceof Integer || value instanceof Long || value instanceof Boolean;
        out.append(
                value instanceof Double number
                        ? Decimals.text(number)
                        : bare ? value.toString() : quoted(value.toString()));
        return this;
    }

    @Override
    public String toString() {
        return out.toString() + "\n";
    }

    private JsonText open(char bracket) {
        next();
        out.append(bracket);
        empty.push(true);
        return this;
    }

    private JsonText close(char bracket) {
        boolean nothing = empty.pop();
        if (!nothing) {
            out.append('\n').append("  ".repeat(empty.size()));
        }
        out.append(bracket);
        return this;
    }

    private void next() {
        if (!afterKey && !empty.isEmpty()) {
            out.append(empty.pop() ? "\n" : ",\n");
            empty.push(false);
            out.append("  ".repeat(empty.size()));
        }
        afterKey = false;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
