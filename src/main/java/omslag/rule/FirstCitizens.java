package omslag.rule;

import java.util.List;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Layer;
import omslag.unit.Hands;
import omslag.unit.Numbers;
import omslag.world.Citizens;

/** The first citizens: how many live where, and who they are (ODD initialisation). */
final class FirstCitizens {
    /** Cumulative shares of low and middle education among adults; CBS, rounded. */
    private static final double LOW = 0.27;

    private static final double MIDDLE = 0.64;

    /**
     * By how much the share of the low educated is larger, and that of the high educated smaller, in poor neighbourhoods
     * than in the country; the other way round in prosperous ones. A proposal.
     */
    private static final double APART = 0.12;

    /** Shares of citizens who do not worry about their privacy, and who worry much; Westin, as often quoted. */
    static final double UNCONCERNED = 0.18;

    static final double WORRIED = 0.25;

    /** Mean digital skill by education, and its spread; a proposal in the order of CBS's digital-skill classes. */
    private static final double[] SKILL = {0.35, 0.5, 0.65};

    private static final double SKILL_SPREAD = 0.2;

    /** Cumulative shares of the first three age groups among adults; CBS, rounded. */
    private static final double[] AGES = {0.27, 0.58, 0.89};

    /** Digital skill of an age group above the average; a proposal, with mean about zero over adults. */
    private static final double[] SKILL_BY_AGE = {0.1, 0.05, -0.06, -0.2};

    private final Settings settings;
    private final Draws draws;
    private final List<GovernmentPack.Place> places;

    FirstCitizens(Settings settings, GovernmentPack pack, Draws draws) {
        this.settings = settings;
        this.draws = draws;
        this.places = pack.places();
    }

    Citizens citizens() {
        long[] residents =
                places.stream().mapToLong(GovernmentPack.Place::residents).toArray();
        int[] counts = counts(residents, settings.population().citizens());
        double[] people = new double[residents.length];
        int total = 0;
        for (int p = 0; p < people.length; p++) {
            people[p] = residents[p];
            total += counts[p];
        }
        int[] shift = new int[Citizens.blocks(counts)];
        for (int b = 0; b < shift.length; b++) {
            shift[b] = (int) (draws.uniform(Strand.FRIENDS, b, 0) * total);
        }
        return new Citizens(counts, people, shift);
    }

    void settle(Hands hands, Citizens citizens) {
        TrustParameters trust = settings.parameters().trust();
        hands.share(citizens.places(), p -> {
            long place = FirstOrganisations.key(places.get(p).id());
            for (int slot = 0; slot < citizens.count(p); slot++) {
                long key = Draws.key(place, slot);
                int neighbourhood = neighbourhood(slot, citizens.count(p));
                citizens.live(citizens.first(p) + slot, neighbourhood, attitude(key));
                settle(citizens, citizens.first(p) + slot, key, trust);
            }
        });
    }

    private void settle(Citizens citizens, int i, long key, TrustParameters trust) {
        double rank = draws.uniform(Strand.CITIZEN, key, 0);
        double apart = APART * (citizens.neighbourhood(i) - 1);
        int education = rank < LOW - apart ? 0 : rank < MIDDLE - apart ? 1 : 2;
        double years = draws.uniform(Strand.CITIZEN, key, 2);
        int age = 0;
        while (age < AGES.length && years >= AGES[age]) {
            age++;
        }
        double skill = Numbers.clip(
                SKILL[education] + SKILL_BY_AGE[age] + SKILL_SPREAD * draws.normal(Strand.CITIZEN, key, 1), 0, 1);
        double schooled = trust.educationGap() * (0.5 * education - meanEducation());
        double disposition = schooled + trust.startSpread() * draws.normal(Strand.DISPOSITION, key, 0);
        citizens.settle(i, age, education, skill, disposition);
        for (Layer layer : Layer.values()) {
            double first = FirstTrust.of(FirstTrust.mean(trust, layer), citizens.disposition(i));
            citizens.trust(i, layer, (float) first);
        }
    }

    /** The class of neighbourhood of a slot: the first quarter of a place is poor, the last quarter prosperous. */
    static int neighbourhood(int slot, int citizens) {
        double along = (slot + 0.5) / citizens;
        return along < Citizens.POOR ? 0 : along > 1 - Citizens.POOR ? 2 : 1;
    }

    private int attitude(long key) {
        double rank = draws.uniform(Strand.DONATION, key, 0);
        return rank < UNCONCERNED ? 0 : rank < 1 - WORRIED ? 1 : 2;
    }

    private static double meanEducation() {
        return 0.5 * (MIDDLE - LOW) + (1 - MIDDLE);
    }

    /** Agents for each place: in proportion to residents by largest remainder, at least one each. */
    static int[] counts(long[] residents, int citizens) {
        int n = residents.length;
        int[] counts = new int[n];
        if (citizens == Population.FULL) {
            for (int p = 0; p < n; p++) {
                counts[p] = (int) Math.max(1, residents[p]);
            }
            return counts;
        }
        double total = 0;
        for (long r : residents) {
            total += r;
        }
        int given = 0;
        double[] remainder = new double[n];
        for (int p = 0; p < n; p++) {
            double exact = citizens * (residents[p] / total);
            counts[p] = Math.max(1, (int) exact);
            remainder[p] = exact - counts[p];
            given += counts[p];
        }
        while (given < citizens) {
            int largest = 0;
            for (int p = 1; p < n; p++) {
                largest = remainder[p] > remainder[largest] ? p : largest;
            }
            counts[largest]++;
            remainder[largest]--;
            given++;
        }
        return counts;
    }
}
