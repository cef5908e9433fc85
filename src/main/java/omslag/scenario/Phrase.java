package omslag.scenario;

import java.util.List;
import java.util.stream.Stream;
import omslag.text.Texts;

/**
 * Words that are yet to be put in a language: the key of a text and what fills its places.
 *
 * @param key the key of the text
 * @param arguments what fills its places; phrases among them are put in the same language
 */
public record Phrase(String key, List<Object> arguments) {
    /** A phrase with these arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** The phrase in the language of these texts. */
    public String in(Texts texts) {
        return texts.get(key, said(arguments, texts));
    }

    static Object[] said(List<Object> arguments, Texts texts) {
        return arguments.stream()
                .flatMap(a -> Stream.of(a instanceof Phrase phrase ? phrase.in(texts) : a))
                .toArray();
    }
}
