package omslag.world;

import java.util.List;
import omslag.term.Wave;

/**
 * Something new that organisations can take up. Whether it works is hidden from them.
 *
 * @param key its address in chance: wave, quarter of arrival and slot
 * @param id its id in the tables
 * @param wave the wave it belongs to
 * @param arrival the quarter it became available, in quarters since the year 0
 * @param processes ids of the kinds of process it touches
 * @param viable whether it works
 * @param benefit yearly benefit when mature, as share of the work of a process; zero when it does not work
 * @param promised the benefit that is claimed for it
 * @param cost cost of scaling it at the start of the run, as share of the yearly work of a process
 * @param algorithm whether it decides by data, so that it can be flawed
 * @param supplier the number of the company that makes it
 * @param nature what kind of innovation it is
 */
public record Innovation(
        long key,
        String id,
        Wave wave,
        int arrival,
        List<String> processes,
        boolean viable,
        double benefit,
        double promised,
        double cost,
        boolean algorithm,
        int supplier,
        Nature nature) {}
