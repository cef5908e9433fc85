package omslag.parameter;

import java.util.List;
import java.util.Optional;
import omslag.term.BenefitType;
import omslag.term.Capability;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Landscape;
import omslag.term.Task;
import omslag.term.Wave;

/**
 * A catalogue of innovations that are known by name; others arrive beside them without a name.
 *
 * @param id its name
 * @param items what is in it, in order
 */
public record Catalogue(String id, List<Item> items) {
    /** A catalogue with nothing in it. */
    public static final Catalogue NONE = new Catalogue("none", List.of());

    /**
     * An innovation with a name.
     *
     * @param id its id
     * @param name its name in English
     * @param nameDutch its name in Dutch
     * @param wave the wave it belongs to
     * @param field the playing field it belongs to
     * @param landscape the landscape its systems stand in
     * @param processes ids of the work processes it is used in, the likeliest first
     * @param benefit the kind of benefit it brings when it works
     * @param challengesOrder whether it changes the order of things
     * @param algorithm whether it decides by data, so that it can be flawed
     * @param social whether it is another way of working rather than another technology
     * @param national whether one national body that uses it makes work superfluous everywhere
     * @param needs the domains whose data it needs, the first counts
     * @param holder who holds these data
     * @param builtOn the capabilities it is built on
     * @param risk how risky it is for the rights of people against the average algorithm
     * @param displaces what it makes superfluous when it works and all is covered
     * @param removes shares by task of the work it saves; empty as in the process
     * @param creates work it makes by task, over the work it saves; empty as other innovations
     * @param succeeds the id of the innovation whose next generation it is; empty for none
     * @param year the year from which it can be had
     * @param viable the probability that it works; empty as others of its wave
     * @param multiplier its benefit over that of the median innovation
     * @param mark how well its figures are founded
     * @param source where they come from
     */
    public record Item(
            String id,
            String name,
            String nameDutch,
            Wave wave,
            Field field,
            Landscape landscape,
            List<String> processes,
            BenefitType benefit,
            boolean challengesOrder,
            boolean algorithm,
            boolean social,
            boolean national,
            List<Challenge> needs,
            Optional<Holder> holder,
            List<Capability> builtOn,
            double risk,
            List<Displaced> displaces,
            List<TaskShare> removes,
            List<TaskShare> creates,
            String succeeds,
            int year,
            Optional<Double> viable,
            double multiplier,
            Mark mark,
            String source) {}

    /**
     * Work that becomes superfluous.
     *
     * @param process the id of the process
     * @param share the share of its demand
     */
    public record Displaced(String process, double share) {}

    /**
     * Part of the work that is of one task.
     *
     * @param task the task
     * @param share the share
     */
    public record TaskShare(Task task, double share) {}
}
