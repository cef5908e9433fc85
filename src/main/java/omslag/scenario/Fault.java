package omslag.scenario;

import java.util.List;
import omslag.text.Texts;

/**
 * One thing that is wrong with input, and where.
 *
 * @param id what is wrong
 * @param place where
 * @param details the value and what is allowed, in the order of the text of the id; strings and phrases
 * @param maybe what the user may have meant, best first
 */
public record Fault(FaultId id, Place place, List<Object> details, List<String> maybe) {
    /** A fault without a suggestion. */
    public static Fault of(FaultId id, Place place, Object... details) {
        return new Fault(id, place, List.of(details), List.of());
    }

    /** A word that is not one of these, with those it may be meant for. */
    public static Fault unknownWord(Place place, String word, List<String> known) {
        return of(FaultId.UNKNOWN_WORD, place, word, Allowed.list(known)).maybe(Suggestions.nearest(word, known));
    }

    /** The same fault with what the user may have meant. */
    public Fault maybe(List<String> suggestions) {
        return new Fault(id, place, details, List.copyOf(suggestions));
    }

    /** The one line a user reads: {@code FILE:LINE:COLUMN: what is wrong (the value); what is allowed. Maybe: … [id]}. */
    public String line(Texts texts) {
        String advice = maybe.isEmpty() ? "" : " " + texts.get("fault.maybe", String.join(", ", maybe));
        return place + ": " + texts.get("fault." + id.id(), Phrase.said(details, texts)) + "." + advice + " [" + id.id()
                + "]";
    }
}
