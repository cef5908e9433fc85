package omslag.rule;

import omslag.term.Challenge;
import omslag.unit.Numbers;
import omslag.world.Citizens;
import omslag.world.Sensing.Destination;

/**
 * The logit of {@link Donation} in factors: e to the power of an appeal is that of what the citizens of a place with the same
 * attitude have in common, times that of trust and of ideology, which come by tables. Between the cells of trust it goes
 * straight, which is right to one in ten thousand.
 */
final class Giving {
    private static final Challenge[] DOMAINS = Challenge.values();
    private static final int ALL = DOMAINS.length * Citizens.ATTITUDES;
    private static final int CELLS = 256;

    private final Donation donation;
    private final double[] governmentByTrust = new double[CELLS];
    private final double[] commonsByTrust = new double[CELLS];
    private final double[] commonsByIdeology = new double[Cells.COUNT];
    private final double[] platform = new double[ALL];
    private final double governmentSlope;
    private final double commonsSlope;

    Giving(Donation donation) {
        this.donation = donation;
        double government = donation.government(0, 0, 0, 0);
        double commons = donation.commons(0, 0);
        governmentSlope = (donation.government(1, 0, 0, 0) - government) / CELLS;
        commonsSlope = (donation.commons(1, 0) - commons) / CELLS;
        for (int cell = 0; cell < CELLS; cell++) {
            governmentByTrust[cell] = Numbers.exp(governmentSlope * (cell + 0.5));
            commonsByTrust[cell] = Numbers.exp(commons + commonsSlope * (cell + 0.5));
        }
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            commonsByIdeology[cell] = Numbers.exp(donation.commons(0, Cells.normal(cell)) - commons);
        }
        for (Challenge domain : DOMAINS) {
            for (int attitude = 0; attitude < Citizens.ATTITUDES; attitude++) {
                platform[at(domain.ordinal(), attitude)] = Numbers.exp(donation.platform(minds(domain, attitude)));
            }
        }
    }

    private double minds(Challenge domain, int attitude) {
        return donation.worry(attitude) * donation.sensitivity(domain);
    }

    private static int at(int domain, int attitude) {
        return domain * Citizens.ATTITUDES + attitude;
    }

    /** A place for what {@link #meet} says of a place. */
    static double[] inAPlace() {
        return new double[ALL];
    }

    /** What guard-rails and needs of a place make of the odds of giving to government. */
    void meet(double guards, double[] needs, double[] inPlace) {
        for (Challenge domain : DOMAINS) {
            int d = domain.ordinal();
            for (int attitude = 0; attitude < Citizens.ATTITUDES; attitude++) {
                double appeal = donation.government(0, minds(domain, attitude), guards, needs[d]);
                inPlace[at(d, attitude)] = Numbers.exp(appeal);
            }
        }
    }

    /**
     * Where the data of a citizen go.
     *
     * @param draw a uniform draw
     * @param trusts the citizen's trust, 0 to 1
     * @param ideology the cell of what the citizen thinks of the commons
     * @param inPlace what {@link #meet} says of the place
     */
    Destination choose(double draw, int domain, int attitude, double trusts, int ideology, double[] inPlace) {
        double along = trusts * CELLS;
        int cell = Math.min(CELLS - 1, (int) along);
        double off = along - cell - 0.5;
        int at = at(domain, attitude);
        double common = commonsByTrust[cell] * (1 + commonsSlope * off) * commonsByIdeology[ideology];
        double state = inPlace[at] * governmentByTrust[cell] * (1 + governmentSlope * off);
        return Donation.at(draw, common, state, platform[at]);
    }
}
