package omslag.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import omslag.report.StyleFile;
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
    /** The subject that is a file and no table. */
    private static final String STYLE = "style";

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(
            paramLabel = "SUBJECT",
            completionCandidates = Subjects.class,
            converter = Known.class,
            description = {"one of ${COMPLETION-CANDIDATES}; style is the house style file that ships, to start from"})
    private String subject;

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
        spec.commandLine().getOut().print(subject.equals(STYLE) ? StyleFile.text() : format.print(table()));
        spec.commandLine().getOut().flush();
        return Omslag.DONE;
    }

    /** The words for the subjects. */
    static final class Subjects implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> ids = new ArrayList<>();
            Stream.of(Reference.values()).map(Reference::id).forEach(ids::add);
            ids.add(STYLE);
            return ids.iterator();
        }
    }

    private ReferenceTable table() {
        return Stream.of(Reference.values())
                .filter(reference -> reference.id().equals(subject))
                .findFirst()
                .orElseThrow()
                .table(texts());
    }

    /** Reads a subject, in capitals or not. */
    static final class Known implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            String id = word.toLowerCase(Locale.ROOT);
            for (String known : new Subjects()) {
                if (known.equals(id)) {
                    return id;
                }
            }
            throw new TypeConversionException("'" + word + "' is not one of " + String.join(", ", new Subjects()));
        }
    }
}
