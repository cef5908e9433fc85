package omslag.cli;

import java.util.concurrent.Callable;
import omslag.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code schema}: prints the JSON Schema with which an editor completes and checks a file. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario or experiment files, for completion in an editor.",
        footer = {"", "Example:", "  omslag schema scenario > scenario.schema.json"},
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class SchemaCommand implements Callable<Integer>, Speaking {
    /** What has a schema. */
    enum Subject {
        /** A scenario file. */
        scenario,
        /** An experiment file. */
        experiment
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "SUBJECT", description = "one of ${COMPLETION-CANDIDATES}")
    private Subject subject;

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() {
        String text = subject == Subject.experiment ? ScenarioSchema.experiment() : ScenarioSchema.text();
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return Omslag.DONE;
    }
}
