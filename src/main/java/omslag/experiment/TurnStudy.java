package omslag.experiment;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.MorrisDesign;
import omslag.statistics.MorrisEffects;
import omslag.statistics.SignMap;
import omslag.statistics.SignTurns;

/**
 * Which settings decide the sign of a difference: in how many trajectories of a screening moving one alone turned it, what
 * moving it does to the difference on average, and which comes first by that. Only signs that are told from chance count.
 */
final class TurnStudy {
    static final List<String> TURNS = List.of(
            "scenario",
            "against",
            "indicator",
            "setting",
            "rank",
            "moves",
            "told",
            "turned",
            "up",
            "down",
            "doubt",
            "effect",
            "ci_low",
            "ci_high",
            "size",
            "beyond_chance");
    static final List<String> SIGNS = List.of(
            "scenario", "against", "indicator", "points", "above", "below", "untold", "missing", "moves", "turned");

    private TurnStudy() {}

    /**
     * A difference that was screened.
     *
     * @param subject whose
     * @param effects of each setting on it
     */
    record Screened(Subjects.Subject subject, List<MorrisEffects.Effect> effects) {}

    /** Writes {@code sign_turns.csv} and {@code screened_signs.csv}; nothing where no difference was screened. */
    static void write(MorrisDesign design, List<String> settings, List<Screened> screened, Batch batch)
            throws IOException {
        List<Screened> differences = screened.stream()
                .filter(one -> !one.subject().against().isEmpty())
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        batch.table("sign_turns.csv", TURNS, csv -> {
            for (Screened one : differences) {
                turns(csv, one, settings, SignTurns.of(design, one.subject().values()));
            }
        });
        batch.table("screened_signs.csv", SIGNS, csv -> {
            for (Screened one : differences) {
                signs(csv, one.subject(), SignTurns.of(design, one.subject().values()));
            }
        });
    }

    private static void turns(Csv csv, Screened one, List<String> settings, List<SignTurns> turns) throws IOException {
        List<Integer> order = order(turns, one.effects());
        for (int i = 0; i < settings.size(); i++) {
            SignTurns of = turns.get(i);
            MorrisEffects.Effect effect = one.effects().get(i);
            one.subject().start(csv).cell(settings.get(i)).cell(order.indexOf(i) + 1);
            csv.cell(of.moves()).cell(of.told()).cell(of.turned());
            csv.cell(of.up()).cell(of.down()).cell(of.doubt());
            csv.cell(effect.mu());
            csv.cell(effect.muInterval().low()).cell(effect.muInterval().high());
            csv.cell(effect.muStar()).cell(effect.beyondChance()).end();
        }
    }

    /** The settings by turns, then those of which the effect is beyond chance, then by the mean size of the effect. */
    private static List<Integer> order(List<SignTurns> turns, List<MorrisEffects.Effect> effects) {
        Comparator<Integer> byTurns = Comparator.comparingInt(i -> -turns.get(i).turned());
        return IntStream.range(0, turns.size())
                .boxed()
                .sorted(byTurns.thenComparing(i -> !effects.get(i).beyondChance())
                        .thenComparingDouble(i -> size(effects.get(i))))
                .toList();
    }

    private static double size(MorrisEffects.Effect effect) {
        return Double.isNaN(effect.muStar()) ? 0 : -effect.muStar();
    }

    private static void signs(Csv csv, Subjects.Subject subject, List<SignTurns> turns) throws IOException {
        List<SignMap.Sign> signs = SignTurns.signs(subject.values());
        subject.start(csv).cell(signs.size());
        for (SignMap.Sign sign :
                List.of(SignMap.Sign.BETTER, SignMap.Sign.WORSE, SignMap.Sign.UNTOLD, SignMap.Sign.MISSING)) {
            csv.cell(signs.stream().filter(each -> each == sign).count());
        }
        csv.cell(turns.stream().mapToInt(SignTurns::moves).sum());
        csv.cell(turns.stream().mapToInt(SignTurns::turned).sum()).end();
    }
}
