package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import omslag.parameter.Catalogue;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.BenefitType;
import omslag.term.Landscape;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Companies;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.ProcessKind;
import omslag.world.World;

/** How innovations come into being (ODD 3a): how many in a quarter, and what each of them is. */
final class Invention {
    /** Onset of each wave, its delay to mass and the width of its rise, in years; the essay, and theory 3a. */
    private static final double[][] ONSETS = {{1960, 8, 3}, {1990, 5, 2}, {2000, 12, 4}};

    /** Part of the innovations that a big company makes. */
    private static final double BIG_SHARE = 0.4;

    /** Probability that an innovation touches a second process. */
    private static final double SECOND_PROCESS = 0.3;

    private static final double DUTIFUL = 0.05;

    private final Settings settings;
    private final TechnologyParameters technology;
    private final Past past;
    private final Natures natures;
    private final Named named;

    /** Without innovations that have a name. */
    Invention(Settings settings) {
        this(settings, List.of());
    }

    /** With those of the catalogue that the government of a pack can use. */
    Invention(Settings settings, GovernmentPack pack) {
        this(settings, Named.usable(pack));
    }

    private Invention(Settings settings, List<Catalogue.Item> items) {
        this.settings = settings;
        past = new Past(settings);
        technology = settings.parameters().technology();
        natures = new Natures(settings);
        named = new Named(settings, items, this);
    }

    /** Innovations of a wave to expect in these years from this date: the integral of a logistic rise to a plateau. */
    double expected(Wave wave, double year, double years) {
        double growth = softPlus(rise(wave, year + years)) - softPlus(rise(wave, year));
        return plateau(wave) * ONSETS[wave.ordinal()][2] * growth;
    }

    private double plateau(Wave wave) {
        return switch (wave) {
            case AUTOMATION -> technology.automationArrivals();
            case DIGITALISATION -> technology.digitalisationArrivals();
            case DATAFICATION -> technology.dataficationArrivals();
        };
    }

    private static double rise(Wave wave, double year) {
        double[] onset = ONSETS[wave.ordinal()];
        return (year - onset[0] - onset[1]) / onset[2];
    }

    /** The integral of the logistic function: ln(1 + e^x), without overflow. */
    private static double softPlus(double x) {
        return Math.max(x, 0) + Numbers.log(1 + Numbers.exp(-Math.abs(x)));
    }

    /**
     * Lets the innovations of a step arrive; a speed of 1 is the standard. Those with a name come in their year and take
     * the place of others that were to be expected.
     */
    void arrive(World world, Draws draws, Step step, double speed) {
        arrive(world, draws, step, step.index(), speed);
    }

    /** The same before a run, of which the steps may be shorter: an arrival is dated by this index in steps of the run. */
    void arrive(World world, Draws draws, Step step, int arrival, double speed) {
        int quarter = step.quarterIndex();
        if (step.opensQuarter()) {
            for (Catalogue.Item item : named.arriving(quarter)) {
                world.technology().arrive(make(world, draws, item, arrival));
            }
        }
        double year = step.quarter().year() + (quarter & 3) / 4.0 + step.part() * step.years();
        for (Wave wave : Wave.values()) {
            double mean = expected(wave, year, step.years()) * past.heyday(wave, quarter) * speed
                    - named.replaced(wave, quarter) * step.quarters();
            int count = draws.poisson(Math.max(0, mean), Strand.ARRIVAL, wave.ordinal(), step.index());
            for (int slot = 0; slot < count; slot++) {
                world.technology().arrive(make(world, draws, wave, step, arrival, slot));
            }
        }
    }

    /** An innovation with a name. */
    private Innovation make(World world, Draws draws, Catalogue.Item item, int index) {
        long key = FirstOrganisations.key(item.id());
        double share = item.viable().orElse(viableShare(item.wave()));
        Nature nature = natures.of(item);
        double promised = item.multiplier()
                * (nature.benefit() == BenefitType.SUBSTITUTION
                        ? natures.benefit(nature.displaces())
                        : draws.lognormal(
                                technology.benefitMedian(), technology.benefitSpread(), Strand.BENEFIT, key, 0));
        return innovation(
                key,
                item.id(),
                item.wave(),
                index,
                item.processes(),
                draws.chance(share, Strand.VIABILITY, key, 0),
                promised,
                item.algorithm(),
                supplier(world.companies(), draws, key),
                nature);
    }

    /** An innovation without a name. */
    private Innovation make(World world, Draws draws, Wave wave, Step step, int arrival, int slot) {
        long key = Draws.key(Draws.key(wave.ordinal() + 1, step.index()), slot);
        double promised =
                draws.lognormal(technology.benefitMedian(), technology.benefitSpread(), Strand.BENEFIT, key, 0);
        List<ProcessKind> touched = touched(world, draws, wave, key);
        return innovation(
                key,
                id(wave, step, slot),
                wave,
                arrival,
                touched.stream().map(ProcessKind::id).toList(),
                draws.chance(viableShare(wave), Strand.VIABILITY, key, 0),
                promised,
                wave == Wave.DATAFICATION && touched.get(0).decides() > DUTIFUL,
                supplier(world.companies(), draws, key),
                natures.unnamed(wave, touched.get(0), promised, world.technology(), draws, key));
    }

    private static String id(Wave wave, Step step, int slot) {
        String part = step.opensQuarter() ? "" : "." + (step.part() + 1);
        return wave.id().substring(0, 4) + "-" + step.quarter().toString().toLowerCase(Locale.ROOT) + part + "-"
                + (slot + 1);
    }

    private Innovation innovation(
            long key,
            String id,
            Wave wave,
            int index,
            List<String> processes,
            boolean viable,
            double promised,
            boolean algorithm,
            int supplier,
            Nature nature) {
        double cost =
                technology.benefitMedian() / settings.environment().technology().benefitCost();
        double benefit = viable ? promised : 0;
        return new Innovation(
                key, id, wave, index, processes, viable, benefit, promised, cost, algorithm, supplier, nature);
    }

    private double viableShare(Wave wave) {
        return switch (wave) {
            case AUTOMATION -> technology.viableAutomation();
            case DIGITALISATION -> technology.viableDigitalisation();
            case DATAFICATION -> settings.environment().technology().viableShare();
        };
    }

    private static List<ProcessKind> touched(World world, Draws draws, Wave wave, long key) {
        List<ProcessKind> within = world.processes().stream()
                .filter(process -> wave == Wave.DATAFICATION || process.landscape() == landscape(wave))
                .toList();
        List<ProcessKind> from = within.isEmpty() ? world.processes() : within;
        List<ProcessKind> touched = new ArrayList<>();
        int first = (int) (draws.uniform(Strand.TOUCH, key, 0) * from.size());
        touched.add(from.get(first));
        if (from.size() > 1 && draws.chance(SECOND_PROCESS, Strand.TOUCH, key, 1)) {
            int step = 1 + (int) (draws.uniform(Strand.TOUCH, key, 2) * (from.size() - 1));
            touched.add(from.get((first + step) % from.size()));
        }
        return touched;
    }

    /** The landscape that a wave brought. */
    static Landscape landscape(Wave wave) {
        return switch (wave) {
            case AUTOMATION -> Landscape.BACK_OFFICE;
            case DIGITALISATION -> Landscape.FRONT_OFFICE;
            case DATAFICATION -> Landscape.OUT_OF_OFFICE;
        };
    }

    private static int supplier(Companies companies, Draws draws, long key) {
        double place = draws.uniform(Strand.SUPPLIER, key, 0);
        if (place < BIG_SHARE || companies.startups() == 0) {
            return (int) (draws.uniform(Strand.SUPPLIER, key, 1) * companies.big());
        }
        int nth = (int) (draws.uniform(Strand.SUPPLIER, key, 1) * companies.startups());
        for (Companies.Company company : companies.all()) {
            if (company.alive() && !company.big() && nth-- == 0) {
                return company.number();
            }
        }
        throw new IllegalStateException("fewer start-ups than were counted");
    }
}
