package omslag.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code describe}: prints the reference from the declarations. */
@Command(
        name = "describe",
        description = "Prints the reference, from the declarations in the code.",
        footer = {"", "Example:", "  omslag describe parameters --format csv"},
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class DescribeCommand implements Callable<Integer>, Speaking {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(
            paramLabel = "SUBJECT",
            completionCandidates = Subjects.class,
            converter = ById.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private Reference subject;

    @Option(
            names = "--format",
            defaultValue = "md",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ReferenceTable.Format format = ReferenceTable.Format.md;

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(format.print(subject.table(texts())));
        spec.commandLine().getOut().flush();
        return Omslag.DONE;
    }

    /** The words for the subjects. */
    static final class Subjects implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> ids = new ArrayList<>();
            Stream.of(Reference.values()).map(Reference::id).forEach(ids::add);
            return ids.iterator();
        }
    }

    /** Reads a subject by its word. */
    static final class ById implements ITypeConverter<Reference> {
        @Override
        public Reference convert(String id) {
            return Stream.of(Reference.values())
                    .filter(subject -> subject.id().equals(id.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + id + "' is not one of " + String.join(", ", new Subjects())));
        }
    }
}
