package omslag.rule;

import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Technology;
import omslag.world.World;

/** Innovations mature and become cheaper, and the media expect more or less of them (ODD 3a). */
final class TechnologyMatures implements Rule {
    /** Years in which an innovation is news. */
    private static final double TOPICAL = 10;

    private final TechnologyParameters technology;
    private final double speed;
    private final int start;
    private final Past past;

    TechnologyMatures(Settings settings) {
        technology = settings.parameters().technology();
        speed = settings.environment().technology().speed();
        start = settings.period().start().index();
        past = new Past(settings);
    }

    @Override
    public Phase phase() {
        return Phase.TECHNOLOGY_MOVES;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        mature(world, step);
        Technology all = world.technology();
        double[] topical = topical(all, step);
        for (Wave wave : Wave.values()) {
            double audience = world.organisations().size() * Math.max(1, topical[wave.ordinal()]);
            double news = all.announcements(wave) / (audience * step.years());
            double before = all.hype(wave);
            double real = world.peers().realised(wave);
            boolean unknown = past.lived() && !world.peers().tried(wave);
            all.expect(wave, unknown ? before : hype(before, news, real, technology, step.years()));
        }
    }

    /** Innovations of each wave that are young enough to be news. */
    private static double[] topical(Technology all, Step step) {
        double[] counts = new double[Wave.values().length];
        for (Innovation innovation : all.innovations()) {
            boolean young = (step.index() - innovation.arrival()) * step.years() < TOPICAL;
            counts[innovation.wave().ordinal()] += young ? 1 : 0;
        }
        return counts;
    }

    /** Gives every innovation the maturity of this step, and its price against that of 2020. */
    void mature(World world, Step step) {
        Technology all = world.technology();
        double years = Past.years(step);
        double hardware = wright(technology.learningRate(), technology.experienceGrowth() * speed, years);
        double software = Numbers.exp(-technology.softwareDecline() * speed * years);
        for (int k = 0; k < all.count(); k++) {
            Innovation innovation = all.innovation(k);
            double share = innovation.wave() == Wave.DATAFICATION ? technology.hardwareShare() : 0;
            double age = age(innovation, step, start, speed);
            all.develop(k, maturity(technology, age), share * hardware + (1 - share) * software);
        }
    }

    /** The age of an innovation in years, of which those within the run pass at the speed of technology. */
    static double age(Innovation innovation, Step step, int start, double speed) {
        int begun = step.opening(start);
        double before = Math.max(0, begun - innovation.arrival()) * step.years();
        double within = (step.index() - Math.max(begun, innovation.arrival())) * step.years();
        return before + speed * within;
    }

    /** Maturity at an age: a logistic rise. */
    static double maturity(TechnologyParameters technology, double age) {
        return Numbers.logistic((age - technology.maturityHalf()) / technology.maturityWidth());
    }

    /** Wright's law with experience that grows at a rate, which is Moore's: cost against that at the start. */
    static double wright(double learningRate, double growth, double years) {
        double exponent = -Numbers.log(1 - learningRate) / Numbers.log(2);
        return Numbers.exp(-exponent * growth * years);
    }

    /** Media expectation after a time in which news and reality stay as they are: the exact exponential. */
    static double hype(double hype, double news, double real, TechnologyParameters technology, double years) {
        double up = technology.hypeRise() * news;
        double down = technology.hypeFall();
        double end = (up + down * real) / (up + down);
        return end + (hype - end) * Numbers.exp(-(up + down) * years);
    }
}
