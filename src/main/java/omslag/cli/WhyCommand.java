package omslag.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import omslag.experiment.Apportionment;
import omslag.experiment.Experiment;
import omslag.experiment.Interruption;
import omslag.experiment.Model;
import omslag.experiment.ModelVersion;
import omslag.experiment.Stop;
import omslag.experiment.Terminal;
import omslag.report.Explainer;
import omslag.report.ExplanationText;
import omslag.results.Refused;
import omslag.scenario.Place;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.text.Texts;
import omslag.unit.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code why}: says what moved an indicator, in words and numbers. */
@Command(
        name = "why",
        description = {
            "Says what moved an indicator since the start, cause by cause; with --against what made two scenarios",
            "differ, cause by cause and divided over the settings in which they differ."
        },
        footer = {
            "",
            "Example:",
            "  omslag why results/main --indicator legitimacy --at 2038Q4 --against risk-management",
            "",
            "What lies between the two scenarios is run first, and kept in the folder.",
            "Exit status: 0 done, 1 a run failed, 2 wrong input (nothing was done), 130 interrupted."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class WhyCommand implements Callable<Integer>, Speaking {
    private final Model model;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "DIR", description = "a results folder")
    private Path folder;

    @Option(names = "--indicator", paramLabel = "I", description = "what moved (default: ${DEFAULT-VALUE})")
    private String indicator = "legitimacy";

    @Option(names = "--at", paramLabel = "QUARTER", description = "when, such as 2038Q4 (default: the last quarter)")
    private @Nullable String at;

    @Option(names = "--scope", paramLabel = "SCOPE", description = "of whom (default: ${DEFAULT-VALUE})")
    private String scope = "all";

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "the scenario (default: the first that is not the one of --against)")
    private @Nullable String scenario;

    @Option(names = "--against", paramLabel = "SCENARIO", description = "the scenario to compare it with")
    private @Nullable String against;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "how many replications are divided (default: 5, or all where nothing has to be run)")
    private @Nullable Integer replications;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads make runs (default: all processors)")
    private @Nullable Integer threads;

    @Option(names = "--no-runs", description = "tells only what the tables hold, and runs nothing")
    private boolean noRuns;

    @Option(names = "--quiet", description = "tells only the answer and what goes wrong")
    private boolean quiet;

    /** The command with what makes runs. */
    WhyCommand(Model model) {
        this.model = model;
    }

    @Override
    public Texts texts() {
        return language.texts();
    }

    @Override
    public Integer call() throws IOException {
        WhyQuestion question = WhyQuestion.of(folder, indicator, scope, at, scenario, against, replications, threads);
        reasons(question).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        if (question.against().isEmpty() || noRuns) {
            return Omslag.DONE;
        }
        return divide(question, question.against().get());
    }

    /** What moved the indicator, or made it differ, by the ledger of causes. */
    private List<String> reasons(WhyQuestion question) throws IOException {
        String name = texts().get("indicator." + question.indicator().id() + ".name");
        if (!Cause.booked().contains(question.indicator())) {
            String booked = Cause.booked().stream().map(IndicatorId::id).collect(Collectors.joining(", "));
            return List.of(texts().get("reason.not-booked", name, booked));
        }
        String scenario = question.scenario();
        Explainer explainer = Explainer.read(folder, question.scope());
        boolean known = explainer.scenarios().contains(scenario)
                && explainer.scenarios().contains(question.against().orElse(scenario))
                && explainer.quarters(scenario).contains(question.at());
        if (!known) {
            return List.of(texts().get("reason.none", name, scenario));
        }
        Quarter since = explainer.start(scenario);
        return new ExplanationText(texts())
                .lines(
                        question.against().isPresent()
                                ? explainer.compare(
                                        scenario, question.against().get(), question.indicator(), since, question.at())
                                : explainer.explain(scenario, question.indicator(), since, question.at()));
    }

    private int divide(WhyQuestion question, String other) throws IOException {
        Stop stop = new Stop();
        Interruption interruption = new Interruption(stop);
        try {
            Apportionment.Ending ending = new Apportionment(
                            folder,
                            other,
                            question.scenario(),
                            question.at(),
                            replications == null ? OptionalInt.empty() : OptionalInt.of(replications),
                            threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                            new Experiment.Telling(spec.commandLine().getErr(), Terminal.present(), quiet, texts()))
                    .conduct(model, ModelVersion.model(), stop);
            tell(question, other, ending);
            return ending.status();
        } catch (Refused refused) {
            spec.commandLine().getErr().println(line(refused));
            return Omslag.WRONG_INPUT;
        } finally {
            interruption.close();
        }
    }

    private void tell(WhyQuestion question, String other, Apportionment.Ending ending) {
        PrintWriter out = spec.commandLine().getOut();
        if (ending.status() == Interruption.STATUS) {
            spec.commandLine().getErr().println(texts().get("why.interrupted"));
        } else if (ending.groups().isEmpty()) {
            out.println(texts().get("why.alike", question.scenario(), other, question.at()));
        } else if (ending.shares().isEmpty()) {
            out.println(texts().get("why.no-runs", question.scenario(), other));
        } else {
            new SharesText(texts())
                    .lines(ending.of(question.indicator(), question.scope()))
                    .forEach(out::println);
        }
        out.flush();
    }

    private String line(Refused refused) {
        String id = refused.reason().id();
        String key = refused.reason() == Refused.Reason.OTHER_PLAN ? "why.other-plan" : "folder." + id;
        String text = texts().get(key, refused.path(), refused.detail());
        return Place.startOf(folder.toString()) + ": " + text + ". [" + id + "]";
    }
}
