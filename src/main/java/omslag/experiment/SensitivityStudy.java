package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Found> found = new ArrayList<>();
        Subjects.each(outcomes, subject -> found.add(Found.of(subject, cube, draws)));
        batch.table("sensitivity.csv", INDICES, csv -> {
            for (Found one : found) {
                for (int f = 0; f < settings.size(); f++) {
                    if (one.sobol().isPresent()) {
                        sobol(csv, one.subject(), settings.get(f), one.sobol().get(), f);
                    } else {
                        morris(csv, one.subject(), settings.get(f), one.morris().get(f));
                    }
                }
            }
        });
        if (cube instanceof MorrisDesign morris) {
            TurnStudy.write(
                    morris,
                    settings,
                    found.stream()
                            .map(one -> new TurnStudy.Screened(one.subject(), one.morris()))
                            .toList(),
                    batch);
        }
        batch.table("variance.csv", VARIANCE, csv -> {
            for (Found one : found) {
                VarianceShares shares = one.shares();
                Interval interval = shares.interval();
                one.subject().start(csv).cell(shares.points()).cell(shares.dropped());
                csv.cell(shares.parameters()).cell(shares.chance()).cell(shares.shareOfChance());
                csv.cell(interval.low()).cell(interval.high()).end();
            }
        });
    }

    /** What is found of one subject: effects of Morris by setting, or indices of Sobol. */
    private record Found(
            Subjects.Subject subject,
            List<MorrisEffects.Effect> morris,
            Optional<SobolConvergence> sobol,
            VarianceShares shares) {
        static Found of(Subjects.Subject subject, Design cube, Draws draws) {
            double[][] values = subject.values();
            if (cube instanceof MorrisDesign morris) {
                return new Found(
                        subject,
                        MorrisEffects.of(morris, values, draws),
                        Optional.empty(),
                        VarianceShares.of(values, draws));
            }
            SobolConvergence sobol =
                    SobolConvergence.of((SaltelliDesign) cube, values, SobolConvergence.USUAL_BOUND, draws);
            return new Found(subject, List.of(), Optional.of(sobol), sobol.all().shares());
        }
    }

    private static void morris(Csv csv, Subjects.Subject subject, String setting, MorrisEffects.Effect effect)
            throws IOException {
        row(csv, subject, setting, "mu", effect.n(), effect.mu(), effect.muInterval());
        row(csv, subject, setting, "mu_star", effect.n(), effect.muStar(), effect.muStarInterval());
        row(csv, subject, setting, "sigma", effect.n(), effect.sigma(), effect.sigmaInterval());
        row(csv, subject, setting, "noise", effect.n(), effect.noise(), Interval.UNKNOWN);
    }

    private static void sobol(Csv csv, Subjects.Subject subject, String setting, SobolConvergence found, int f)
            throws IOException {
        SobolIndices.Index all = found.all().indices().get(f);
        row(csv, subject, setting, "first", found.all().used(), all.first(), all.firstInterval());
        row(csv, subject, setting, "total", found.all().used(), all.total(), all.totalInterval());
        SobolIndices.Index half = found.half().indices().get(f);
        row(csv, subject, setting, "first_of_half", found.half().used(), half.first(), half.firstInterval());
        row(csv, subject, setting, "total_of_half", found.half().used(), half.total(), half.totalInterval());
    }

    private static void row(
            Csv csv, Subjects.Subject subject, String setting, String measure, int n, double value, Interval interval)
            throws IOException {
        subject.start(csv).cell(setting).cell(measure).cell(n).cell(value);
        csv.cell(interval.low()).cell(interval.high()).end();
    }
}
