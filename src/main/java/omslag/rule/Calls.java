package omslag.rule;

import java.util.Arrays;
import omslag.parameter.ProcurementParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.unit.Numbers;
import omslag.world.Companies;
import omslag.world.Contracts;
import omslag.world.Use;
import omslag.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Calls to suppliers (ODD 3j, D5). By specification the cheapest wins, at the cost of the second cheapest, and delivers
 * what was specified when the need arose. In a challenge a few teams make a prototype, the best-looking wins and is paid
 * its cost and margin.
 */
final class Calls {
    /** The lead time of a usual purchase, at which what is bought is worth what innovations promise, in years. */
    private static final double USUAL_TIME = 1;

    /** The teams for which the extra cost of a challenge is given. */
    private static final double USUAL_TEAMS = 3;

    /** The least that a supplier delivers. */
    private static final double LEAST = 0.2;

    /** Room for this many bidders is made at first. */
    private static final int FEW = 16;

    /** The weight of one more call in what companies know of calls. */
    private static final double NEWS = 0.005;

    /** Draws of a company on a call: whether it fits, its cost, its quality, what a jury sees, and its place in line. */
    private static final int FIT = 0;

    private static final int COST = 1;
    private static final int QUALITY = 2;
    private static final int JURY = 3;
    private static final int LINE = 4;

    private final ProcurementParameters numbers;
    private final Bidding bidding;
    private final LockIn lockIn;
    private final double pace;
    private final double challengeMoney;
    private final boolean on;

    /**
     * What came of a call.
     *
     * @param supplier the number of the company
     * @param quality the quality of what it delivers
     * @param price its price over the usual one
     * @param years from need to contract
     * @param covered whether the contract covers scaling up
     */
    record Award(int supplier, double quality, double price, double years, boolean covered) {
        /** What is bought without a call. */
        static final Award PLAIN = new Award(Use.MAKER, 1, 1, 0, true);
    }

    Calls(Settings settings) {
        numbers = settings.parameters().procurement();
        bidding = new Bidding(settings);
        lockIn = new LockIn(settings);
        pace = numbers.frozenLoss() * settings.environment().technology().speed();
        challengeMoney = settings.parameters().levers().challengeMoney();
        on = settings.mechanisms().procurement();
    }

    /** Whether things are bought by call. */
    boolean on() {
        return on;
    }

    /** How much dearer a pilot is by challenge: each team is paid its prototype. */
    double challengeExtra() {
        return on ? challengeMoney * numbers.teams() / USUAL_TEAMS : challengeMoney;
    }

    /** The cost of research and development over that of the start: more when its ownership stays with government. */
    double research() {
        double before = 1 - numbers.researchSaving() * (1 - numbers.lockIn().clauses());
        return on ? (1 - numbers.researchSaving() * (1 - lockIn.clauses())) / before : 1;
    }

    /** How far scaling can go on without a new tender. */
    double contract(Use use) {
        return on ? Awards.contract(use.covered(), numbers.specificationTime()) : 1;
    }

    /** Puts a call out; null when nobody bids. Those who bid learn from it. */
    @Nullable
    Award put(World world, Contracts books, Draws draws, long key, boolean challenge, double pilot, double scale) {
        if (!on) {
            return Award.PLAIN;
        }
        Companies market = world.companies();
        double usual = challenge ? numbers.challengeTime() : numbers.specificationTime();
        double spread = numbers.timeSpread();
        double years = draws.lognormal(usual * Numbers.exp(-spread * spread / 2), spread, Strand.BID, key, 0);
        int[] bidders = bidders(market, draws, key, challenge, pilot, scale);
        market.notice(pilot, scale, challenge ? 1 : 0, NEWS);
        int startups = 0;
        for (int number : bidders) {
            startups += market.get(number).big() ? 0 : 1;
        }
        books.call(startups, years);
        if (bidders.length == 0) {
            return null;
        }
        Award award = challenge
                ? challenged(market, draws, key, bidders, years)
                : specified(market, draws, key, bidders, years);
        for (int number : bidders) {
            market.get(number).experience().bid(challenge, number == award.supplier(), years);
        }
        books.award(pilot * award.price(), !market.get(award.supplier()).big());
        return award;
    }

    /** Who would win an ordinary call by specification; nobody learns from it. */
    int usualSupplier(World world, Draws draws, long key, double pilot, double scale) {
        int[] bidders = on ? bidders(world.companies(), draws, key, false, pilot, scale) : new int[0];
        return bidders.length == 0
                ? Use.MAKER
                : specified(world.companies(), draws, key, bidders, USUAL_TIME).supplier();
    }

    /** Who bids. */
    private int[] bidders(Companies market, Draws draws, long key, boolean challenge, double pilot, double scale) {
        int[] bidders = new int[FEW];
        int n = 0;
        long lane = draws.lane(Strand.BID, FIT);
        long call = Draws.keys(key);
        int suppliers = market.suppliers();
        for (int i = 0; i < suppliers; i++) {
            double fit = market.supplierBig(i) ? numbers.fitBig() : numbers.fitStartup();
            long bits = Draws.inLane(lane, Draws.inLane(call, market.supplierKey(i)));
            if (Draws.uniform(bits) < fit) {
                Companies.Company company = market.get(market.supplier(i));
                if (bidding.bids(company, challenge, pilot, scale)) {
                    bidders = n == bidders.length ? Arrays.copyOf(bidders, 2 * n) : bidders;
                    bidders[n++] = company.number();
                }
            }
        }
        return Arrays.copyOf(bidders, n);
    }

    private Award specified(Companies market, Draws draws, long key, int[] bidders, double years) {
        double[] costs = new double[bidders.length];
        for (int i = 0; i < bidders.length; i++) {
            costs[i] = cost(market.get(bidders[i]), draws, key);
        }
        int winner = bidders[Awards.lowest(costs, bidders.length)];
        double price = over(Awards.price(costs, bidders.length, 1));
        double quality = quality(market.get(winner), draws, key) * delivered(years);
        boolean covered = draws.chance(numbers.followSpecification(), Strand.BID, key, 1);
        return new Award(winner, Math.max(LEAST, quality), price, years, covered);
    }

    private Award challenged(Companies market, Draws draws, long key, int[] bidders, double years) {
        int[] teams = teams(market, draws, key, bidders);
        double[] shown = new double[teams.length];
        double noise = Awards.noise(numbers.qualityStartup(), numbers.reliability());
        for (int i = 0; i < teams.length; i++) {
            Companies.Company team = market.get(teams[i]);
            shown[i] = quality(team, draws, key) + noise * draws.normal(Strand.BID, Draws.key(key, team.key()), JURY);
        }
        Companies.Company winner = market.get(teams[Awards.best(shown, teams.length)]);
        double price = over(cost(winner, draws, key)) + numbers.margin();
        double quality = quality(winner, draws, key) * delivered(years);
        boolean covered = draws.chance(numbers.followChallenge(), Strand.BID, key, 1);
        return new Award(winner.number(), Math.max(LEAST, quality), price, years, covered);
    }

    /** The first so many in a line drawn by lot. */
    private int[] teams(Companies market, Draws draws, long key, int[] bidders) {
        int[] teams = bidders.clone();
        double[] place = new double[teams.length];
        for (int i = 0; i < teams.length; i++) {
            place[i] = draws.uniform(
                    Strand.BID, Draws.key(key, market.get(teams[i]).key()), LINE);
        }
        int wanted = Math.min(numbers.teams(), teams.length);
        for (int i = 0; i < wanted; i++) {
            for (int j = i + 1; j < teams.length; j++) {
                if (place[j] < place[i]) {
                    double swap = place[i];
                    place[i] = place[j];
                    place[j] = swap;
                    int team = teams[i];
                    teams[i] = teams[j];
                    teams[j] = team;
                }
            }
        }
        return Arrays.copyOf(teams, wanted);
    }

    /** The place of the cost of a company in the range of costs. */
    private double cost(Companies.Company company, Draws draws, long key) {
        double place = draws.uniform(Strand.BID, Draws.key(key, company.key()), COST);
        return company.big() ? place - numbers.scaleAdvantage() : place;
    }

    private double quality(Companies.Company company, Draws draws, long key) {
        double spread = company.big() ? numbers.qualityBig() : numbers.qualityStartup();
        return 1 + spread * draws.normal(Strand.BID, Draws.key(key, company.key()), QUALITY);
    }

    /** A price over the usual one, from a place in the range of costs. */
    private double over(double place) {
        return 1 + numbers.costRange() * (place - numbers.usualPlace());
    }

    /** What is left after waiting, over what is left after the usual wait at the usual speed. */
    private double delivered(double years) {
        return Awards.frozen(pace, years) / Awards.frozen(numbers.frozenLoss(), USUAL_TIME);
    }

    /** A pilot whose contract does not cover scaling is tendered anew by specification: another supplier, later and older. */
    void cover(World world, Contracts books, Draws draws, long key, Use use, double scale) {
        if (!on) {
            return;
        }
        Companies market = world.companies();
        boolean made = use.supplier() != Use.MAKER;
        if (made) {
            market.get(use.supplier()).experience().end(use.covered());
        }
        if (!use.covered()) {
            Award award = put(world, books, draws, Draws.key(key, 1), false, scale, 0);
            if (award != null) {
                double quality = use.quality() * Awards.frozen(pace, award.years());
                use.contract(award.supplier(), Math.max(LEAST, quality), award.price(), true);
            }
            return;
        }
        books.award(scale * use.price(), made && !market.get(use.supplier()).big());
    }

    /** A pilot ends and nothing follows. */
    void end(World world, Use use) {
        if (on && use.supplier() != Use.MAKER) {
            world.companies().get(use.supplier()).experience().end(false);
        }
    }
}
