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
 * are whole numbers, so that their sums depend on no order, and they move with the few who move.
 */
public final class Sensing {
    private static final int DOMAINS = Challenge.values().length;
    private static final int DESTINATIONS = Destination.values().length;
    private static final int CLASSES = Citizens.NEIGHBOURHOODS;
    private static final int FLOWS = DOMAINS * DESTINATIONS * CLASSES;
    private static final int NOW = (1 << DOMAINS) - 1;
    private static final Destination[] GOALS = Destination.values();
    private static final int BYTE = 0xFF;

    /** For what is sensed now and before, a byte for each domain, 1 where it was sensed before. */
    private static final int[] BEFORE = before();

    private final byte[] mask;
    private final byte[] goal;
    private final int[] flows;
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

    /** Nobody senses yet. */
    public Sensing(Citizens citizens) {
        int places = citizens.places();
        mask = new byte[citizens.count()];
        goal = new byte[citizens.count()];
        flows = new int[FLOWS * places];
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
        flows = other.flows.clone();
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

    private static int[] before() {
        int[] spread = new int[BYTE + 1];
        for (int code = 0; code <= BYTE; code++) {
            for (int d = 0; d < DOMAINS; d++) {
                spread[code] |= (code >> DOMAINS + d & 1) << Byte.SIZE * d;
            }
        }
        return spread;
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
        return flows[flow(domain.ordinal(), destination.ordinal(), neighbourhood, place)];
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

    /** A citizen senses a domain and gives the data a destination, before anything is counted. */
    public void begin(int citizen, int domain, Destination destination) {
        mask[citizen] |= (byte) (1 << domain);
        aim(citizen, domain, destination);
    }

    /** A citizen does not sense a domain, before anything is counted. */
    public void stop(int citizen, int domain) {
        mask[citizen] &= (byte) ~(1 << domain);
        aim(citizen, domain, Destination.KEEP);
    }

    /** A citizen of a class of neighbourhood in a place, who did not, begins to sense a domain. */
    public void begin(int citizen, int neighbourhood, int place, int domain, Destination destination) {
        sensing[neighbourhood][place] += (mask[citizen] & NOW) == 0 ? 1 : 0;
        flows[flow(domain, destination.ordinal(), neighbourhood, place)]++;
        begin(citizen, domain, destination);
    }

    /** A citizen of a class of neighbourhood in a place stops sensing a domain. */
    public void stop(int citizen, int neighbourhood, int place, int domain) {
        flows[flow(domain, goal(citizen, domain), neighbourhood, place)]--;
        stop(citizen, domain);
        sensing[neighbourhood][place] -= (mask[citizen] & NOW) == 0 ? 1 : 0;
    }

    /** A citizen of a class of neighbourhood in a place, who senses a domain, gives the data another destination. */
    public void send(int citizen, int neighbourhood, int place, int domain, Destination destination) {
        flows[flow(domain, goal(citizen, domain), neighbourhood, place)]--;
        flows[flow(domain, destination.ordinal(), neighbourhood, place)]++;
        aim(citizen, domain, destination);
    }

    private int goal(int citizen, int domain) {
        return goal[citizen] >> 2 * domain & DESTINATIONS - 1;
    }

    private void aim(int citizen, int domain, Destination destination) {
        int others = goal[citizen] & ~(DESTINATIONS - 1 << 2 * domain);
        goal[citizen] = (byte) (others | destination.ordinal() << 2 * domain);
    }

    /** What everybody senses now becomes what neighbours see. */
    public void remember(Hands hands, Citizens citizens) {
        hands.share(alarm.length, p -> remember(mask, citizens.first(p), citizens.first(p) + citizens.count(p)));
    }

    private static void remember(byte[] mask, int from, int to) {
        for (int i = from; i < to; i++) {
            mask[i] = (byte) (mask[i] << DOMAINS | mask[i] & NOW);
        }
    }

    /**
     * Puts citizens of a place on a bench, up to {@link Citizens#BLOCK} from this slot on: what they sense, and what their
     * neighbours sensed in the previous step.
     *
     * @param neighbours whether these matter
     */
    public void look(Onlookers bench, Citizens citizens, int place, int fromSlot, boolean neighbours) {
        int from = citizens.first(place) + fromSlot;
        int n = Math.min(Citizens.BLOCK, citizens.count(place) - fromSlot);
        byte[] all = mask;
        int[] now = bench.now;
        for (int j = 0; j < n; j++) {
            now[j] = all[from + j] & NOW;
        }
        if (neighbours) {
            around(bench.ring, citizens.first(place), citizens.count(place), fromSlot, n);
            int far = citizens.far(place, fromSlot);
            int ahead = Math.min(n, all.length - far);
            spread(all, far, bench.far, 0, ahead);
            spread(all, 0, bench.far, ahead, n);
        }
        bench.open(n, neighbours);
    }

    /** Those around in the ring of a place: from two before the first of the block to two behind the last. */
    private void around(int[] ring, int first, int people, int fromSlot, int n) {
        int end = Math.min(n + 2 * Onlookers.SIDE, people - fromSlot + Onlookers.SIDE);
        spread(mask, first + fromSlot, ring, Onlookers.SIDE, end);
        for (int j = 0; j < Onlookers.SIDE; j++) {
            ring[j] = BEFORE[mask[first + Math.floorMod(fromSlot - Onlookers.SIDE + j, people)] & BYTE];
        }
        for (int j = end; j < n + 2 * Onlookers.SIDE; j++) {
            ring[j] = BEFORE[mask[first + Math.floorMod(fromSlot - Onlookers.SIDE + j, people)] & BYTE];
        }
    }

    private static void spread(byte[] mask, int from, int[] to, int start, int end) {
        int at = from - start;
        for (int j = start; j < end; j++) {
            to[j] = BEFORE[mask[at + j] & BYTE];
        }
    }

    /** Counts who senses what and where the data go, and who lives where. */
    public void count(Hands hands, Citizens citizens) {
        hands.share(alarm.length, p -> count(citizens, p));
    }

    private void count(Citizens citizens, int place) {
        int from = citizens.first(place);
        Arrays.fill(flows, FLOWS * place, FLOWS * (place + 1), 0);
        int[] all = new int[CLASSES];
        int[] some = new int[CLASSES];
        for (int i = from; i < from + citizens.count(place); i++) {
            int now = mask[i] & NOW;
            int where = citizens.neighbourhood(i);
            all[where]++;
            some[where] += now != 0 ? 1 : 0;
            for (int left = now; left != 0; left &= left - 1) {
                int d = Integer.numberOfTrailingZeros(left);
                flows[flow(d, goal(i, d), where, place)]++;
            }
        }
        for (int c = 0; c < CLASSES; c++) {
            people[c][place] = all[c];
            sensing[c][place] = some[c];
        }
    }

    private static int flow(int domain, int destination, int neighbourhood, int place) {
        return ((place * DOMAINS + domain) * DESTINATIONS + destination) * CLASSES + neighbourhood;
    }

    private static int[][] copy(int[][] of) {
        return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
    }
}
