package omslag.cli;

import omslag.term.Term;
import omslag.text.Language;
import omslag.text.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            defaultValue = "en",
            converter = ById.class,
            description = "language of messages, charts and report (default: ${DEFAULT-VALUE})")
    private Language language = Language.ENGLISH;

    /** The texts in the language chosen. */
    Texts texts() {
        return Texts.of(language);
    }

    /** Reads a language by its id. */
    static final class ById implements ITypeConverter<Language> {
        @Override
        public Language convert(String id) {
            return Term.find(Language.class, id)
                    .orElseThrow(() -> new TypeConversionException("expected en or nl but was '" + id + "'"));
        }
    }
}
