package omslag.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in stretches, so that each number in it keeps the place it comes from.
 *
 * @param spans the stretches, in order
 */
record Prose(List<Span> spans) {
    private static final char UNBROKEN = '\u00a0';

    /** Keeps its own copy. */
    Prose {
        spans = List.copyOf(spans);
    }

    /** Only words. */
    static Prose of(String words) {
        return new Prose(List.of(new Span.Plain(words)));
    }

    /** Only this. */
    static Prose of(Span span) {
        return new Prose(List.of(span));
    }

    /** Nothing. */
    static Prose empty() {
        return new Prose(List.of());
    }

    /** This and then that. */
    Prose then(Prose more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Prose(all);
    }

    /** The same in one line, for a cell with numbers. */
    Prose unbroken() {
        return new Prose(spans.stream()
                .map(span ->
                        span instanceof Span.Plain ? new Span.Plain(span.shown().replace(' ', UNBROKEN)) : span)
                .toList());
    }

    /** What a reader sees. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        spans.forEach(span -> shown.append(span.shown()));
        return shown.toString();
    }

    /** The same with a capital at the start. */
    Prose capital() {
        if (spans.isEmpty() || spans.get(0).shown().isEmpty()) {
            return this;
        }
        List<Span> changed = new ArrayList<>(spans);
        String first = Words.capital(spans.get(0).shown());
        if (spans.get(0) instanceof Span.Plain) {
            changed.set(0, new Span.Plain(first));
        } else if (spans.get(0) instanceof Span.Name) {
            changed.set(0, new Span.Name(first));
        }
        return new Prose(changed);
    }
}
