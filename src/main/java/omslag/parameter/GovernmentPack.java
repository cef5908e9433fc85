package omslag.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;

/**
 * A government as data: the places where citizens live, the bodies that govern and serve them, and their work.
 *
 * @param id the name of the pack
 * @param places municipalities, in order
 * @param bodies organisations of all kinds, in order; the municipalities among them have the id of their place
 * @param processes the work processes
 * @param mixes for each mix, its processes and their shares of the work, which sum to 1
 * @param catalogue the innovations known by name that are offered to it
 */
public record GovernmentPack(
        String id,
        List<Place> places,
        List<Body> bodies,
        List<WorkProcess> processes,
        Map<String, List<MixShare>> mixes,
        Catalogue catalogue) {

    /** A government that is offered no innovation by name. */
    public GovernmentPack(
            String id,
            List<Place> places,
            List<Body> bodies,
            List<WorkProcess> processes,
            Map<String, List<MixShare>> mixes) {
        this(id, places, bodies, processes, mixes, Catalogue.NONE);
    }

    /** The same government, offered the innovations of this catalogue. */
    public GovernmentPack with(Catalogue offered) {
        return new GovernmentPack(id, places, bodies, processes, mixes, offered);
    }

    /**
     * A municipality as a place to live.
     *
     * @param id its code, such as GM0014
     * @param name its name
     * @param region the code of the province it lies in
     * @param residents how many people live there
     */
    public record Place(String id, String name, String region, long residents) {}

    /**
     * An organisation.
     *
     * @param id its code
     * @param name its name in English
     * @param nameDutch its name in Dutch
     * @param kind its kind
     * @param serves regions it serves, with the share of the residents of each, 0 to 1; empty for the whole country, and
     *     for a municipality, which serves its place
     * @param staff employees in FTE
     * @param ictBudget ICT budget in thousands of euros a year
     * @param mix the mix of work processes
     * @param contacts how many contacts citizens have with it, relative to others of its layer
     */
    public record Body(
            String id,
            String name,
            String nameDutch,
            Kind kind,
            Map<String, Double> serves,
            double staff,
            double ictBudget,
            String mix,
            double contacts) {
        /** The share of the residents of a place that it serves, 0 to 1. */
        public double reach(Place place) {
            if (kind == Kind.MUNICIPALITY) {
                return id.equals(place.id()) ? 1 : 0;
            }
            return serves.isEmpty() ? 1 : serves.getOrDefault(place.region(), 0.0);
        }
    }

    /**
     * A work process.
     *
     * @param id its id
     * @param name its name in English
     * @param nameDutch its name in Dutch
     * @param landscape the landscape it belongs to
     * @param field the playing field in which innovations of it are found first
     * @param tasks shares of the work by task, in the order of {@link omslag.term.Task}; they sum to 1
     * @param decides share of its output that decides about a citizen, 0 to 1
     * @param challenge the challenge of society it helps to meet; empty for none
     */
    public record WorkProcess(
            String id,
            String name,
            String nameDutch,
            Landscape landscape,
            Field field,
            List<Double> tasks,
            double decides,
            Optional<Challenge> challenge) {}

    /**
     * The share of a process in a mix.
     *
     * @param process the id of the process
     * @param share its share of the work, 0 to 1
     */
    public record MixShare(String process, double share) {}
}
