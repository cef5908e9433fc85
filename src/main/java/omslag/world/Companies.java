package omslag.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import omslag.unit.Numbers;
import org.jspecify.annotations.Nullable;

/** The technology companies: a few big ones that stay, and start-ups that come and go. */
public final class Companies {
    private final List<Company> companies = new ArrayList<>();
    private final int big;
    private double usualPilot;
    private double usualScale;
    private double challenged;
    private @Nullable Suppliers suppliers;
    private double[] outages = new double[0];

    /**
     * Those who exist and work for government: they are asked at each call, so what each call asks lies in rows.
     *
     * @param numbers their numbers, in order
     * @param keys their addresses in chance
     * @param big whether each is one of the big ones
     */
    private record Suppliers(int[] numbers, long[] keys, boolean[] big) {}

    /** One company. */
    public static final class Company {
        private final Companies market;
        private final int number;
        private final long key;
        private final String name;
        private final boolean big;
        private boolean alive = true;
        private Experience experience = new Experience();
        private boolean elsewhere;

        Company(Companies market, int number, long key, String name, boolean big) {
            this.market = market;
            this.number = number;
            this.key = key;
            this.name = name;
            this.big = big;
        }

        private Company copy(Companies to) {
            Company copy = new Company(to, number, key, name, big);
            copy.alive = alive;
            copy.experience = experience.copy();
            copy.elsewhere = elsewhere;
            return copy;
        }

        /** Its number among the companies. */
        public int number() {
            return number;
        }

        /** Its address in chance. */
        public long key() {
            return key;
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** Whether it is one of the big ones. */
        public boolean big() {
            return big;
        }

        /** Whether it still exists. */
        public boolean alive() {
            return alive;
        }

        /** Hours of outage this quarter that hit all its clients. */
        public double outageHours() {
            return market.outageHours(number);
        }

        /** What it has met as a supplier of government. */
        public Experience experience() {
            return experience;
        }

        /** Whether it works for other clients only. */
        public boolean elsewhere() {
            return elsewhere;
        }

        /** It turns to other clients only, or comes back. */
        public void turn(boolean away) {
            elsewhere = away;
            market.suppliers = null;
        }

        /** It fails. */
        public void fail() {
            alive = false;
            market.suppliers = null;
        }

        /** It has this much outage in the quarter. */
        public void goDown(double hours) {
            market.goDown(number, hours);
        }
    }

    /** A market of this many big companies. */
    public Companies(List<String> bigNames) {
        big = bigNames.size();
        for (String name : bigNames) {
            companies.add(new Company(this, companies.size(), companies.size(), name, true));
        }
    }

    private Companies(int big) {
        this.big = big;
    }

    /** All companies that ever were, in order of number. */
    public List<Company> all() {
        return Collections.unmodifiableList(companies);
    }

    /** Hours of outage of a company in this quarter, which hit all its clients. */
    public double outageHours(int number) {
        return outages.length > number ? outages[number] : 0;
    }

    private void goDown(int number, double hours) {
        if (number >= outages.length) {
            outages = Arrays.copyOf(outages, Math.max(2 * outages.length, companies.size()));
        }
        outages[number] = hours;
    }

    /** How many exist and work for government. */
    public int suppliers() {
        return offering().numbers().length;
    }

    /** The number of the company in this place among those who exist and work for government. */
    public int supplier(int place) {
        return offering().numbers()[place];
    }

    /** The address in chance of the company in this place among those who exist and work for government. */
    public long supplierKey(int place) {
        return offering().keys()[place];
    }

    /** Whether the company in this place among those who exist and work for government is one of the big ones. */
    public boolean supplierBig(int place) {
        return offering().big()[place];
    }

    private Suppliers offering() {
        if (suppliers == null) {
            Company[] those = companies.stream()
                    .filter(company -> company.alive() && !company.elsewhere())
                    .toArray(Company[]::new);
            suppliers = new Suppliers(new int[those.length], new long[those.length], new boolean[those.length]);
            for (int i = 0; i < those.length; i++) {
                suppliers.numbers()[i] = those[i].number();
                suppliers.keys()[i] = those[i].key();
                suppliers.big()[i] = those[i].big();
            }
        }
        return suppliers;
    }

    /** How many big ones there are. */
    public int big() {
        return big;
    }

    /** The company with this number. */
    public Company get(int number) {
        return companies.get(number);
    }

    /** Start-ups that exist. */
    public int startups() {
        int n = 0;
        for (Company company : companies) {
            n += company.alive() && !company.big() ? 1 : 0;
        }
        return n;
    }

    /** What a usual pilot is worth, in thousands of euros. */
    public double usualPilot() {
        return usualPilot;
    }

    /** What scaling a usual pilot up is worth. */
    public double usualScale() {
        return usualScale;
    }

    /** The share of calls that are challenges, as companies know it. */
    public double challenged() {
        return challenged;
    }

    /** Companies learn of calls: this weight of what they know of them is new. */
    public void notice(double pilot, double scale, double challenge, double weight) {
        usualPilot = mean(usualPilot, pilot, weight);
        usualScale = mean(usualScale, scale, weight);
        challenged += weight * (challenge - challenged);
    }

    /** A geometric mean that follows what is new. */
    private static double mean(double before, double now, double weight) {
        return before > 0 && now > 0 ? before * Numbers.pow(now / before, weight) : Math.max(before, now);
    }

    /** A start-up is founded. */
    public Company found(long key, String name) {
        Company company = new Company(this, companies.size(), key, name, false);
        companies.add(company);
        suppliers = null;
        return company;
    }

    /** A copy that has nothing in common with this one. */
    Companies copy() {
        Companies copy = new Companies(big);
        for (Company company : companies) {
            copy.companies.add(company.copy(copy));
        }
        copy.outages = outages.clone();
        copy.suppliers = suppliers;
        copy.usualPilot = usualPilot;
        copy.usualScale = usualScale;
        copy.challenged = challenged;
        return copy;
    }
}
