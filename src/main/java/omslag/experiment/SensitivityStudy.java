package omslag.experiment;

import java.io.IOException;
import java.util.List;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.Design;
import omslag.statistics.Interval;
import omslag.statistics.MorrisDesign;
import omslag.statistics.MorrisEffects;
import omslag.statistics.SaltelliDesign;
import omslag.statistics.SobolConvergence;
import omslag.statistics.SobolIndices;
import omslag.statistics.VarianceShares;

/**
 * Which settings matter: the indices of Morris or of Sobol, for the outcome of each scenario and for the difference of each
 * with the first; and how much of the variance is chance.
 */
final class SensitivityStudy implements Study {
    static final List<String> INDICES =
            List.of("scenario", "against", "indicator", "setting", "measure", "n", "value", "ci_low", "ci_high");
    static final List<String> VARIANCE = List.of(
            "scenario",
            "against",
            "indicator",
            "points",
            "dropped",
            "parameters",
            "chance",
            "share_of_chance",
            "ci_low",
            "ci_high");

    @Override
    public void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException {
        Design cube = layout.cube().orElseThrow();
        List<String> settings = layout.names();
        batch.table(
                "sensitivity.csv",
                INDICES,
                csv -> Subjects.each(outcomes, subject -> {
                    if (cube instanceof MorrisDesign morris) {
                        List<MorrisEffects.Effect> effects = MorrisEffects.of(morris, subject.values(), draws);
                        for (int f = 0; f < settings.size(); f++) {
                            morris(csv, subject, settings.get(f), effects.get(f));
                        }
                    } else {
                        sobol(csv, subject, settings, (SaltelliDesign) cube, draws);
                    }
                }));
        batch.table(
                "variance.csv",
                VARIANCE,
                csv -> Subjects.each(outcomes, subject -> {
                    VarianceShares shares = cube instanceof SaltelliDesign saltelli
                            ? SobolIndices.of(saltelli, subject.values(), draws).shares()
                            : VarianceShares.of(subject.values(), draws);
                    Interval interval = shares.interval();
                    subject.start(csv).cell(shares.points()).cell(shares.dropped());
                    csv.cell(shares.parameters()).cell(shares.chance()).cell(shares.shareOfChance());
                    csv.cell(interval.low()).cell(interval.high()).end();
                }));
    }

    private static void morris(Csv csv, Subjects.Subject subject, String setting, MorrisEffects.Effect effect)
            throws IOException {
        row(csv, subject, setting, "mu", effect.n(), effect.mu(), effect.muInterval());
        row(csv, subject, setting, "mu_star", effect.n(), effect.muStar(), effect.muStarInterval());
        row(csv, subject, setting, "sigma", effect.n(), effect.sigma(), effect.sigmaInterval());
        row(csv, subject, setting, "noise", effect.n(), effect.noise(), Interval.UNKNOWN);
    }

    private static void sobol(
            Csv csv, Subjects.Subject subject, List<String> settings, SaltelliDesign design, Draws draws)
            throws IOException {
        SobolConvergence convergence =
                SobolConvergence.of(design, subject.values(), SobolConvergence.USUAL_BOUND, draws);
        SobolIndices whole = convergence.all();
        SobolIndices half = convergence.half();
        for (int f = 0; f < settings.size(); f++) {
            SobolIndices.Index index = whole.indices().get(f);
            String setting = settings.get(f);
            row(csv, subject, setting, "first", whole.used(), index.first(), index.firstInterval());
            row(csv, subject, setting, "total", whole.used(), index.total(), index.totalInterval());
            SobolIndices.Index before = half.indices().get(f);
            int used = half.used();
            row(csv, subject, setting, "first_of_half", used, before.first(), before.firstInterval());
            row(csv, subject, setting, "total_of_half", used, before.total(), before.totalInterval());
        }
    }

    private static void row(
            Csv csv, Subjects.Subject subject, String setting, String measure, int n, double value, Interval interval)
            throws IOException {
        subject.start(csv).cell(setting).cell(measure).cell(n).cell(value);
        csv.cell(interval.low()).cell(interval.high()).end();
    }
}
