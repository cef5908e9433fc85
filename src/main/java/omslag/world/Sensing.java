package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.unit.Hands;

/**
 * Which citizens sense for themselves, where their data go, and what moves them: the price of sensors, concern about what
 * was concealed, and what people answer who are asked to share data.
 *
 * <p>Implementation note. Two bytes a citizen: four bits for the domains sensed now and four for those sensed before, so
 * that everybody sees what neighbours did in the previous step; and two bits for each domain for where the data go. Counts
 * are whole numbers, so that their sums depend on no order.
 */
public final class Sensing {
    private static final int DOMAINS = Challenge.values().length;
    private static final int DESTINATIONS = Destination.values().length;
    private static final int CLASSES = Citizens.NEIGHBOURHOODS;
    private static final int NOW = (1 << DOMAINS) - 1;
    private static final Destination[] GOALS = Destination.values();
    private static final int LANE_BITS = 16;
    private static final int LANE = (1 << LANE_BITS) - 1;

    private final byte[] mask;
    private final byte[] goal;
    private final int[][] flows;
    private final int[][] sensing;
    private final int[][] people;
    private final double[] alarm;
    private final double[] refusalState;
    private final double[] refusalCompanies;
    private final double[][] startUnresolved;
    private double price = 1;

    /** Where the data of a citizen go. */
    public enum Destination {
        /** Nowhere: the citizen keeps them. */
        KEEP,
        /** To what citizens own in common. */
        COMMONS,
        /** To government. */
        GOVERNMENT,
        /** To a technology company. */
        PLATFORM
    }

    /** What citizens do who may begin, stop or change. */
    public interface Law {
        /** Sixty-four bits of chance for the citizen in this slot of the place: sixteen for each domain. */
        long bits(int slot);

        /** Lets a citizen who does not sense a domain consider it. */
        void consider(int slot, int domain, int lane);

        /** Lets a citizen who senses a domain consider it anew. */
        void reconsider(int slot, int domain, int lane);
    }

    /** Nobody senses yet. */
    public Sensing(Citizens citizens) {
        int places = citizens.places();
        mask = new byte[citizens.count()];
        goal = new byte[citizens.count()];
        flows = new int[DOMAINS * DESTINATIONS * CLASSES][places];
        sensing = new int[CLASSES][places];
        people = new int[CLASSES][places];
        alarm = new double[places];
        refusalState = new double[places];
        refusalCompanies = new double[places];
        startUnresolved = new double[DOMAINS][places];
    }

    private Sensing(Sensing other) {
        mask = other.mask.clone();
        goal = other.goal.clone();
        flows = copy(other.flows);
        sensing = copy(other.sensing);
        people = copy(other.people);
        alarm = other.alarm.clone();
        refusalState = other.refusalState.clone();
        refusalCompanies = other.refusalCompanies.clone();
        startUnresolved =
                Arrays.stream(other.startUnresolved).map(double[]::clone).toArray(double[][]::new);
        price = other.price;
    }

    /** An independent copy. */
    public Sensing copy() {
        return new Sensing(this);
    }

    /** Whether a citizen senses a domain. */
    public boolean senses(int citizen, Challenge domain) {
        return (mask[citizen] >> domain.ordinal() & 1) != 0;
    }

    /** Whether a citizen sensed a domain in the previous step. */
    public boolean sensed(int citizen, int domain) {
        return (mask[citizen] >> DOMAINS + domain & 1) != 0;
    }

    /** Where the data of a citizen about a domain go; it means nothing for those who do not sense it. */
    public Destination destination(int citizen, Challenge domain) {
        return GOALS[goal[citizen] >> 2 * domain.ordinal() & DESTINATIONS - 1];
    }

    /** Citizens of a class of neighbourhood in a place who sense a domain and whose data go there. */
    public int flow(Challenge domain, Destination destination, int neighbourhood, int place) {
        return flows[flow(domain.ordinal(), destination.ordinal(), neighbourhood)][place];
    }

    /** Citizens of a class of neighbourhood in a place who sense anything. */
    public int sensing(int neighbourhood, int place) {
        return sensing[neighbourhood][place];
    }

    /** Citizens of a class of neighbourhood in a place. */
    public int people(int neighbourhood, int place) {
        return people[neighbourhood][place];
    }

    /** Concern in a place about what was concealed, 0 to 1. */
    public double alarm(int place) {
        return alarm[place];
    }

    /** What a sensor costs, against the start. */
    public double price() {
        return price;
    }

    /** Share of the citizens of a place who would refuse to share data with government. */
    public double refusalState(int place) {
        return refusalState[place];
    }

    /** Share of the citizens of a place who would refuse to share data with companies. */
    public double refusalCompanies(int place) {
        return refusalCompanies[place];
    }

    /** What stayed unmet of a need in a place at the start. */
    public double startUnresolved(Challenge domain, int place) {
        return startUnresolved[domain.ordinal()][place];
    }

    /** Keeps what stays unmet of the needs as that of the start. */
    public void markStart(Needs needs) {
        for (Challenge domain : Challenge.values()) {
            for (int p = 0; p < alarm.length; p++) {
                startUnresolved[domain.ordinal()][p] = needs.unresolved(domain, p);
            }
        }
    }

    /** Sensors become cheaper. */
    public void cheapen(double newPrice) {
        price = newPrice;
    }

    /** Concern in a place moves. */
    public void alarm(int place, double concern) {
        alarm[place] = concern;
    }

    /** The citizens of a place answer whether they would refuse. */
    public void answer(int place, double shareState, double shareCompanies) {
        refusalState[place] = shareState;
        refusalCompanies[place] = shareCompanies;
    }

    /** A citizen begins to sense a domain, and gives the data a destination. */
    public void begin(int citizen, int domain, Destination destination) {
        mask[citizen] |= (byte) (1 << domain);
        send(citizen, domain, destination);
    }

    /** A citizen stops sensing a domain. */
    public void stop(int citizen, int domain) {
        mask[citizen] &= (byte) ~(1 << domain);
        send(citizen, domain, Destination.KEEP);
    }

    /** A citizen gives the data about a domain a destination. */
    public void send(int citizen, int domain, Destination destination) {
        int others = goal[citizen] & ~(DESTINATIONS - 1 << 2 * domain);
        goal[citizen] = (byte) (others | destination.ordinal() << 2 * domain);
    }

    /** What everybody senses now becomes what neighbours see. */
    public void remember(Hands hands, Citizens citizens) {
        hands.share(alarm.length, p -> {
            int from = citizens.first(p);
            for (int i = from; i < from + citizens.count(p); i++) {
                int now = mask[i] & NOW;
                mask[i] = (byte) (now << DOMAINS | now);
            }
        });
    }

    /**
     * Lets those citizens of a place consider who, by sixteen bits of chance, may begin, stop or change.
     *
     * @param mayBegin for each domain, the highest lane with which anyone could begin
     * @param mayStop the highest lane with which anyone could stop
     * @param mayChange the lowest lane with which anyone could change the destination
     */
    public void move(int first, int fromSlot, int toSlot, int[] mayBegin, int mayStop, int mayChange, Law law) {
        for (int slot = fromSlot; slot < toSlot; slot++) {
            long bits = law.bits(slot);
            int now = mask[first + slot];
            for (int d = 0; d < DOMAINS; d++) {
                int lane = (int) (bits >>> LANE_BITS * d) & LANE;
                if ((now >> d & 1) == 0) {
                    if (lane <= mayBegin[d]) {
                        law.consider(slot, d, lane);
                    }
                } else if (lane <= mayStop || lane >= mayChange) {
                    law.reconsider(slot, d, lane);
                }
            }
        }
    }

    /** Counts who senses what and where the data go. */
    public void count(Hands hands, Citizens citizens) {
        hands.share(alarm.length, p -> count(citizens, p));
    }

    private void count(Citizens citizens, int place) {
        int from = citizens.first(place);
        int[] here = new int[flows.length];
        int[] all = new int[CLASSES];
        int[] some = new int[CLASSES];
        for (int i = from; i < from + citizens.count(place); i++) {
            int now = mask[i] & NOW;
            int where = citizens.neighbourhood(i);
            all[where]++;
            some[where] += now != 0 ? 1 : 0;
            for (int left = now; left != 0; left &= left - 1) {
                int d = Integer.numberOfTrailingZeros(left);
                here[flow(d, goal[i] >> 2 * d & DESTINATIONS - 1, where)]++;
            }
        }
        for (int k = 0; k < here.length; k++) {
            flows[k][place] = here[k];
        }
        for (int c = 0; c < CLASSES; c++) {
            people[c][place] = all[c];
            sensing[c][place] = some[c];
        }
    }

    private static int flow(int domain, int destination, int neighbourhood) {
        return (domain * DESTINATIONS + destination) * CLASSES + neighbourhood;
    }

    private static int[][] copy(int[][] of) {
        return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
    }
}
