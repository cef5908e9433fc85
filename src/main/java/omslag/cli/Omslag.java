package omslag.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import omslag.experiment.Model;
import omslag.scenario.WrongInput;
import omslag.text.Language;
import omslag.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and how it ends. */
@Command(
        name = "omslag",
        mixinStandardHelpOptions = true,
        description = "Simulates how government institutions change, or fail to, as technology decentralises.",
        footer = {
            "",
            "Example:",
            "  omslag check scenarios/baseline.yaml",
            "",
            "Exit status: 0 done, 1 something failed, 2 wrong input (nothing was done), 130 interrupted."
        },
        subcommands = {
            CheckCommand.class,
            DescribeCommand.class,
            MergeCommand.class,
            ReportCommand.class,
            SchemaCommand.class
        })
public final class Omslag {
    /** All went well. */
    static final int DONE = 0;
    /** Something failed. */
    static final int FAILED = 1;
    /** The input was refused; nothing was done. */
    static final int WRONG_INPUT = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "prints where an error came from")
    private boolean debug;

    /** Starts the program. */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Does what the arguments say; answers the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new RunCommand(Model.ENGINE, new ScenarioCharts()), out, err, arguments);
    }

    /** The same with another command {@code run}. */
    static int run(RunCommand run, PrintWriter out, PrintWriter err, String... arguments) {
        return line(run, out, err).execute(arguments);
    }

    /** The program as it reads its arguments. */
    static CommandLine line(RunCommand run, PrintWriter out, PrintWriter err) {
        Omslag omslag = new Omslag();
        CommandLine line = new CommandLine(omslag)
                .addSubcommand(run)
                .addSubcommand(new ValidateCommand(Model.ENGINE))
                .addSubcommand(new VerifyCommand(Model.ENGINE))
                .addSubcommand(new WhyCommand(Model.ENGINE))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> omslag.tell(e, command))
                .setParameterExceptionHandler((e, given) -> misused(e));
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return line;
    }

    private int tell(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        Texts texts = command.getCommand() instanceof Speaking speaking ? speaking.texts() : Texts.of(Language.ENGLISH);
        boolean refused = e instanceof WrongInput;
        err.println(e instanceof WrongInput wrong ? wrong.lines(texts) : texts.get("error.unexpected", e));
        if (debug) {
            e.printStackTrace(err);
        }
        return refused ? WRONG_INPUT : FAILED;
    }

    private static int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return WRONG_INPUT;
    }
}
