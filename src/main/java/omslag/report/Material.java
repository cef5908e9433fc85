package omslag.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import omslag.results.RunCard;
import omslag.results.ScenarioFile;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * All that the parts of a report are made from.
 *
 * @param folder the results folder
 * @param words the words of its language
 * @param why what moved the indicators
 * @param card what the manifest says
 * @param tables the rows that the report tells of
 * @param files the scenarios as they were run, in the order of the tables
 */
record Material(Path folder, Words words, Why why, RunCard card, Tables tables, List<ScenarioFile> files) {
    /** What the essay names besides the three: chains, challengers, security and continuity, client and partner. */
    static final List<IndicatorId> OTHERS = List.of(
            IndicatorId.CHAIN_OUTPUT,
            IndicatorId.CHAIN_WAITING,
            IndicatorId.CHALLENGER_SHARE,
            IndicatorId.EXITS,
            IndicatorId.OUTAGE_HOURS,
            IndicatorId.BREACHES,
            IndicatorId.INNOVATIVE_BIDDERS,
            IndicatorId.LEAD_TIME);

    /** Reads it from a folder. */
    static Material read(Path folder, ReportOptions options) throws IOException {
        RunCard card = RunCard.read(folder);
        List<ScenarioFile> files = new ArrayList<>();
        for (RunCard.Named named : card.scenarios()) {
            files.add(ScenarioFile.read(folder.resolve(named.file())));
        }
        List<IndicatorId> indicators =
                Stream.concat(IndicatorId.primaries().stream(), OTHERS.stream()).toList();
        return new Material(
                folder,
                new Words(Texts.of(options.language())),
                options.why(),
                card,
                Tables.read(folder, indicators),
                List.copyOf(files));
    }
}
