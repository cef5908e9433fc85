package omslag.world;

import java.util.List;
import java.util.Optional;
import omslag.term.BenefitType;
import omslag.term.Capability;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Landscape;

/**
 * What kind of innovation something is.
 *
 * @param field the playing field it belongs to
 * @param landscape the landscape its systems stand in
 * @param benefit the kind of benefit it brings when it works
 * @param challengesOrder whether it changes the order of things, where others support it
 * @param builtOn the capabilities of the trinity it needs; none for most
 * @param needs the domain whose data it needs, and in which it is of use; the first counts, empty for none
 * @param ethicalRisk how risky it is for the rights of people against the average algorithm, 0 none
 * @param displaces what it makes superfluous when it works
 * @param terms what else is known of it
 */
public record Nature(
        Field field,
        Landscape landscape,
        BenefitType benefit,
        boolean challengesOrder,
        List<Capability> builtOn,
        List<Challenge> needs,
        double ethicalRisk,
        List<Displacement> displaces,
        Terms terms) {

    /** An innovation of which no more is known. */
    public Nature(
            Field field,
            Landscape landscape,
            BenefitType benefit,
            boolean challengesOrder,
            List<Capability> builtOn,
            List<Challenge> needs,
            double ethicalRisk,
            List<Displacement> displaces) {
        this(field, landscape, benefit, challengesOrder, builtOn, needs, ethicalRisk, displaces, Terms.PLAIN);
    }

    /**
     * What is known of few innovations.
     *
     * @param social whether it is another way of working rather than another technology
     * @param national whether one national body that uses it makes work superfluous everywhere
     * @param holder who holds the data it needs; empty for whoever uses it
     * @param removes shares by task of the work it saves; empty as in the process
     * @param creates work it makes by task, over the work it saves; empty as others
     * @param succeeds the id of the innovation whose next generation it is; empty for none
     */
    public record Terms(
            boolean social,
            boolean national,
            Optional<Holder> holder,
            List<Double> removes,
            List<Double> creates,
            String succeeds) {
        /** Nothing of the kind. */
        public static final Terms PLAIN = new Terms(false, false, Optional.empty(), List.of(), List.of(), "");
    }

    /**
     * Work that becomes superfluous.
     *
     * @param process the id of the process
     * @param share the share of its demand, when all is covered and accurate
     */
    public record Displacement(String process, double share) {}

    /** An innovation that makes work cheaper and has nothing else about it. */
    public static Nature plain(Field field, Landscape landscape) {
        return new Nature(field, landscape, BenefitType.COST, false, List.of(), List.of(), 1, List.of());
    }
}
