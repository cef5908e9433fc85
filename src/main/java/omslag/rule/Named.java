package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Catalogue;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;

/**
 * When innovations that have a name arrive, and how many others they take the place of (ODD 7.17).
 *
 * <p>Up to any date as many innovations are to be expected as without a catalogue: as long as there are more with a name
 * than were expected in all, no others come.
 */
final class Named {
    private final List<Catalogue.Item> items;
    private final int start;
    private final double speed;
    private final double[][] replaced;
    private final int first;

    Named(Settings settings, List<Catalogue.Item> items, Invention invention) {
        this.items = items;
        start = settings.period().start().index();
        speed = settings.environment().technology().speed();
        first = start - Beginning.LOOK_BACK * 4;
        int quarters = items.isEmpty() ? 0 : settings.period().end().index() + 1 - first;
        replaced = new double[Wave.values().length][Math.max(0, quarters)];
        for (Wave wave : Wave.values()) {
            count(wave, invention);
        }
    }

    /** The items that a government has a process for, known by those processes alone. */
    static List<Catalogue.Item> usable(GovernmentPack pack) {
        List<String> known =
                pack.processes().stream().map(GovernmentPack.WorkProcess::id).toList();
        return pack.catalogue().items().stream()
                .filter(item -> item.processes().stream().anyMatch(known::contains))
                .toList();
    }

    /** The quarter in which an item arrives: years after the start pass at the speed of technology. */
    int arrival(Catalogue.Item item) {
        int index = new Quarter(item.year(), 1).index();
        return index <= start ? index : start + (int) Math.ceil((index - start) / speed);
    }

    /** The items that arrive in a quarter. */
    List<Catalogue.Item> arriving(int index) {
        List<Catalogue.Item> now = new ArrayList<>();
        for (Catalogue.Item item : items) {
            if (arrival(item) == index) {
                now.add(item);
            }
        }
        return now;
    }

    /** How many innovations of a wave that were to be expected in a quarter have a name instead. */
    double replaced(Wave wave, int index) {
        double[] ofWave = replaced[wave.ordinal()];
        return index < first || index - first >= ofWave.length ? 0 : ofWave[index - first];
    }

    private void count(Wave wave, Invention invention) {
        double[] ofWave = replaced[wave.ordinal()];
        double surplus = 0;
        for (int q = 0; q < ofWave.length; q++) {
            int index = first + q;
            for (Catalogue.Item item : items) {
                surplus += item.wave() == wave && arrival(item) == index ? 1 : 0;
            }
            double pace = index < start ? 1 : speed;
            double expected = invention.expected(wave, Quarter.ofIndex(index).year() + (index & 3) / 4.0, Step.QUARTER);
            ofWave[q] = Math.min(surplus, expected * pace);
            surplus -= ofWave[q];
        }
    }
}
