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
 * @param quarters whether the scenario says itself which quarters are written
 */
public record Arm(
        String name,
        String question,
        String yaml,
        Course course,
        GovernmentPack pack,
        OutputChoice output,
        boolean quarters) {
    /** A scenario whose choice of quarters stands. */
    public Arm(String name, String question, String yaml, Course course, GovernmentPack pack, OutputChoice output) {
        this(name, question, yaml, course, pack, output, true);
    }

    /** A scenario as it was read. */
    public static Arm of(Prepared prepared) {
        Scenario scenario = prepared.scenario();
        return new Arm(
                scenario.name(),
                scenario.question(),
                scenario.toYaml(),
                scenario.course(),
                prepared.pack(),
                choice(scenario.output()),
                scenario.output().quarters().isPresent());
    }

    /** The same scenario at the points of a design: unless it says otherwise its runs keep the last year. */
    Arm ofDesign() {
        return quarters ? this : new Arm(name, question, yaml, course, pack, output.ofLastYear(), true);
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
        return new Arm(name, question, yaml, other, pack, output, quarters);
    }

    private static OutputChoice.Volume volume(Output.Amount amount) {
        return OutputChoice.Volume.valueOf(amount.name());
    }
}
