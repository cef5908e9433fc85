package omslag.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import omslag.results.KeptPlan;
import omslag.results.PointTable;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Inquiry;
import omslag.scenario.Overrides;
import omslag.scenario.Points;
import omslag.scenario.Prepared;
import omslag.scenario.ScenarioReader;

/**
 * What a results folder was made for, read back from what stands in it.
 *
 * @param inquiry what was asked
 * @param layout the design
 * @param plan the runs, as many replications as the folder holds
 */
public record KeptInquiry(Inquiry inquiry, Layout layout, Plan plan) {
    /**
     * Reads it.
     *
     * @param version the version of the model with which runs would be made again
     * @throws IOException when the folder holds no results of this program; the message is for the user
     * @throws omslag.scenario.WrongInput when its scenarios or its experiment can no longer be read
     */
    public static KeptInquiry read(Path folder, String version) throws IOException {
        KeptPlan kept = KeptPlan.find(folder).orElseThrow(() -> new IOException(folder + " holds no results"));
        Path document = folder.resolve(Aim.FILE);
        Inquiry inquiry;
        if (Files.isRegularFile(document)) {
            inquiry = ExperimentReader.read(document, Overrides.NONE);
        } else {
            List<Path> files =
                    kept.scenarios().stream().map(KeptPlan.Entry::file).toList();
            inquiry = Inquiry.of(new ScenarioReader().readAll(files, Overrides.NONE));
        }
        List<Prepared> scenarios = inquiry.scenarios();
        Layout made = Layout.of(inquiry.design(), scenarios.get(0).scenario().seed());
        Path table = folder.resolve(PointTable.FILE);
        // The points are those that were run, also where a later version would draw others.
        Points points = Files.isRegularFile(table) ? ExperimentReader.points(table) : Points.NONE;
        Layout layout = new Layout(made.spec(), points, made.cube());
        Plan plan = Plan.of(scenarios, points, version).replicated(kept.replications());
        return new KeptInquiry(inquiry, layout, plan);
    }

    /** What the runs were made for. */
    public Aim aim() {
        return Aim.of(inquiry, layout, plan);
    }
}
