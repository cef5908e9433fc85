package omslag.cli;

import java.util.ArrayList;
import java.util.List;
import omslag.experiment.Arm;
import omslag.results.OutputChoice;
import omslag.scenario.Output;
import omslag.scenario.Overrides;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;
import omslag.scenario.ScenarioReader;
import omslag.scenario.WrongInput;
import omslag.term.Term;
import omslag.text.Language;
import omslag.text.Texts;

/** Scenario files as the arms of a plan. */
final class ScenarioArms implements ArmSource {
    @Override
    public Loaded load(Asked asked) throws WrongFiles {
        Texts texts = Texts.of(
                Term.find(Language.class, asked.language().getLanguage()).orElse(Language.ENGLISH));
        List<Prepared> prepared;
        try {
            prepared = new ScenarioReader()
                    .readAll(
                            asked.files(),
                            new Overrides(
                                    asked.set(),
                                    asked.off(),
                                    asked.replications(),
                                    asked.seed(),
                                    asked.population(),
                                    asked.until()));
        } catch (WrongInput wrong) {
            throw new WrongFiles(wrong.lines(texts));
        }
        Scenario first = prepared.get(0).scenario();
        List<Arm> arms = new ArrayList<>();
        for (Prepared each : prepared) {
            Scenario scenario = each.scenario();
            if (scenario.seed() != first.seed()) {
                throw new WrongFiles(texts.get("run.seeds-differ", first.name(), scenario.name()));
            }
            if (scenario.replications() != first.replications()) {
                throw new WrongFiles(texts.get("run.replications-differ", first.name(), scenario.name()));
            }
            arms.add(new Arm(
                    scenario.name(),
                    scenario.question(),
                    scenario.toYaml(),
                    scenario.course(),
                    each.pack(),
                    choice(scenario.output())));
        }
        return new Loaded(arms, first.replications(), first.seed());
    }

    private static OutputChoice choice(Output output) {
        return new OutputChoice(
                output.events().map(ScenarioArms::volume).orElse(OutputChoice.Volume.USUAL),
                output.organisations().map(ScenarioArms::volume).orElse(OutputChoice.Volume.USUAL),
                output.quarters()
                        .map(times ->
                                times == Output.Times.ALL ? OutputChoice.Quarters.ALL : OutputChoice.Quarters.YEAR_END)
                        .orElse(OutputChoice.Quarters.ALL));
    }

    private static OutputChoice.Volume volume(Output.Amount amount) {
        return switch (amount) {
            case ALL -> OutputChoice.Volume.ALL;
            case SAMPLE -> OutputChoice.Volume.SAMPLE;
            case NONE -> OutputChoice.Volume.NONE;
        };
    }
}
