package omslag.experiment;

import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.results.OutputChoice;
import omslag.scenario.Output;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;

/**
 * One of the scenarios that a plan compares.
 *
 * @param name its name, the first column of the tables
 * @param question what it asks, in words
 * @param yaml its text with everything resolved
 * @param course its settings and what changes on the way
 * @param pack its government
 * @param output what its runs write
 */
public record Arm(String name, String question, String yaml, Course course, GovernmentPack pack, OutputChoice output) {
    /** A scenario as it was read. */
    public static Arm of(Prepared prepared) {
        return of(prepared, false);
    }

    /** A scenario as it was read; at the points of a design its runs keep the last year, unless it says otherwise. */
    public static Arm of(Prepared prepared, boolean design) {
        Scenario scenario = prepared.scenario();
        OutputChoice said = choice(scenario.output());
        boolean cut = design && scenario.output().quarters().isEmpty();
        return new Arm(
                scenario.name(),
                scenario.question(),
                scenario.toYaml(),
                scenario.course(),
                prepared.pack(),
                cut ? said.ofLastYear() : said);
    }

    /** What a scenario says of its output, in the same words; what it leaves unsaid is as usual. */
    public static OutputChoice choice(Output said) {
        return new OutputChoice(
                said.history().map(Arm::volume).orElse(OutputChoice.USUAL.history()),
                said.causes().map(Arm::volume).orElse(OutputChoice.USUAL.causes()),
                said.events().map(Arm::volume).orElse(OutputChoice.USUAL.events()),
                said.organisations().map(Arm::volume).orElse(OutputChoice.USUAL.organisations()),
                said.quarters()
                        .map(times -> OutputChoice.Quarters.valueOf(times.name()))
                        .orElse(OutputChoice.USUAL.quarters()));
    }

    /** The same scenario on another course. */
    Arm on(Course other) {
        return new Arm(name, question, yaml, other, pack, output);
    }

    /** The same scenario, of whose runs this is written. */
    Arm writing(OutputChoice other) {
        return new Arm(name, question, yaml, course, pack, other);
    }

    private static OutputChoice.Volume volume(Output.Amount amount) {
        return OutputChoice.Volume.valueOf(amount.name());
    }
}
