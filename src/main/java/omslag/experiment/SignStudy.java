package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.PairedDifference;
import omslag.statistics.Proportion;
import omslag.statistics.SignMap;
import omslag.term.IndicatorId;

/** The sign map: at which points a scenario is better than the first, worse, or cannot be told from it. */
final class SignStudy implements Study {
    static final List<String> SIGNS =
            List.of("a", "b", "point", "indicator", "n", "difference", "ci_low", "ci_high", "sign");
    static final List<String> SHARES =
            List.of("a", "b", "indicator", "sign", "points", "of", "share", "ci_low", "ci_high");

    @Override
    public void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException {
        batch.table(
                "signs.csv",
                SIGNS,
                csv -> each(outcomes, (b, indicator, differences) -> {
                    SignMap map = SignMap.of(differences);
                    for (int p = 0; p < differences.size(); p++) {
                        PairedDifference difference = differences.get(p);
                        names(csv, outcomes, b).cell(p + outcomes.firstPoint()).cell(indicator.id());
                        csv.cell(difference.n()).cell(difference.mean());
                        csv.cell(difference.interval().low())
                                .cell(difference.interval().high())
                                .cell(word(map.signs().get(p)))
                                .end();
                    }
                }));
        batch.table(
                "sign_shares.csv",
                SHARES,
                csv -> each(outcomes, (b, indicator, differences) -> {
                    SignMap map = SignMap.of(differences);
                    share(csv, outcomes, b, indicator, SignMap.Sign.BETTER, map.better());
                    share(csv, outcomes, b, indicator, SignMap.Sign.WORSE, map.worse());
                    share(csv, outcomes, b, indicator, SignMap.Sign.UNTOLD, map.untold());
                }));
    }

    @FunctionalInterface
    private interface Row {
        void write(int b, IndicatorId indicator, List<PairedDifference> differences) throws IOException;
    }

    private static void each(Outcomes outcomes, Row row) throws IOException {
        for (int b = 1; b < outcomes.scenarios().size(); b++) {
            for (IndicatorId indicator : outcomes.indicators()) {
                List<PairedDifference> differences = new ArrayList<>();
                for (int p = 0; p < outcomes.plan().points().count(); p++) {
                    differences.add(outcomes.difference(indicator, b, p));
                }
                row.write(b, indicator, differences);
            }
        }
    }

    private static Csv names(Csv csv, Outcomes outcomes, int b) {
        return csv.cell(outcomes.scenarios().get(0)).cell(outcomes.scenarios().get(b));
    }

    private static void share(
            Csv csv, Outcomes outcomes, int b, IndicatorId indicator, SignMap.Sign sign, Proportion share)
            throws IOException {
        names(csv, outcomes, b).cell(indicator.id()).cell(word(sign));
        csv.cell(share.count()).cell(share.n()).cell(share.share());
        csv.cell(share.interval().low()).cell(share.interval().high()).end();
    }

    /** A sign as tables have it. */
    static String word(SignMap.Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
