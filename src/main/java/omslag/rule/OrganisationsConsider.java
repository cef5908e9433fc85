package omslag.rule;

import omslag.parameter.AdoptionParameters;
import omslag.parameter.AttentionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;

/**
 * Organisations consider innovations: on their own account, because peers or the profession have them, because they must,
 * or because there is money left (ODD 3b). What they consider becomes a pilot when it passes decision point D2.
 *
 * <p>An organisation considers an innovation when its hazard, summed over time, passes one exponential draw. A scenario
 * that raises the hazard so brings the same consideration forward.
 */
final class OrganisationsConsider implements Rule.OfOrganisations {
    /** Stages of the Gamma distribution of a pilot have their own addresses within an attempt. */
    private static final int STAGES_APART = 16;

    private final Settings settings;
    private final AdoptionParameters adoption;
    private final PilotCase cases;
    private final Claims claims;
    private final Sight sight;
    private final double catalyst;
    private final double search;
    private final Calls calls;
    private final Generations generations;
    private final Power sizes;

    OrganisationsConsider(Settings settings) {
        this.settings = settings;
        adoption = settings.parameters().adoption();
        sizes = Power.ofMany(adoption.sizeExponent());
        cases = new PilotCase(settings);
        claims = new Claims(settings);
        sight = new Sight(settings);
        catalyst = 1
                + settings.levers().innovationFunction()
                        * settings.parameters().pilots().functionPace();
        search = settings.levers().vision().publicValue()
                ? settings.parameters().philosophy().search()
                : 1;
        calls = new Calls(settings);
        generations = new Generations(settings);
    }

    @Override
    public Phase phase() {
        return Phase.ORGANISATIONS_CONSIDER;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Board board = organisation.board();
        double able = absorption(organisation, world) * sight.given(board) * catalyst;
        double own = adoption.own() * sight.seen(board);
        double prompted = prompted(organisation);
        double daring = claims.daring(board);
        double profession = profession(world, organisation.kind());
        Portfolio portfolio = organisation.portfolio();
        int known = world.technology().count();
        for (int k = 0; k < known; k++) {
            int process = portfolio.process(k);
            if (process < 0 || portfolio.taken(k) || generations.outdated(organisation, world, k)) {
                continue;
            }
            Nature nature = world.technology().nature(k);
            boolean beyond = nature.challengesOrder() || nature.field() == Field.SMART_SOCIETY;
            double hazard = own * (beyond ? search : 1) + prompted + social(organisation, world, k, profession);
            double dared = nature.challengesOrder() ? daring : 1;
            portfolio.grow(k, able * hazard * dared * step.years());
            if (portfolio.urge(k) >= portfolio.threshold(k)) {
                consider(organisation, world, draws, step, k, process);
                considered(organisation, world, draws, k);
            }
        }
    }

    /** An organisation comes to know the innovations that are new to it. */
    static void meet(Organisation organisation, World world, Draws draws) {
        Portfolio portfolio = organisation.portfolio();
        while (portfolio.known() < world.technology().count()) {
            Innovation innovation = world.technology().innovation(portfolio.known());
            portfolio.meet(process(organisation, innovation), threshold(organisation, innovation, draws, 0));
        }
    }

    /** An innovation has been considered, or stood there at the start. */
    static void considered(Organisation organisation, World world, Draws draws, int k) {
        Innovation innovation = world.technology().innovation(k);
        int next = organisation.portfolio().attempts(k) + 1;
        organisation.portfolio().considered(k, threshold(organisation, innovation, draws, next));
    }

    private static double threshold(Organisation organisation, Innovation innovation, Draws draws, int attempt) {
        return draws.exponential(Strand.CONSIDERATION, Draws.key(organisation.key(), innovation.key()), attempt);
    }

    /** The process of an organisation that an innovation touches first; -1 when it touches none. */
    private static int process(Organisation organisation, Innovation innovation) {
        for (String id : innovation.processes()) {
            int process = organisation.work().find(id);
            if (process >= 0) {
                return process;
            }
        }
        return -1;
    }

    /** Absorptive capacity: digital skill, and size with mean 1 over the kind. */
    private double absorption(Organisation organisation, World world) {
        double size = sizes.of(organisation.identity().size()) / world.peers().meanCapacity(organisation.kind());
        double skill = organisation.workforce().skill(Task.DIGITAL)
                / settings.parameters().start().skill();
        return size * skill;
    }

    /** The hazard of considering any innovation, a year, by mandate or because money is left. */
    private double prompted(Organisation organisation) {
        double slack = Math.max(0, organisation.finances().in(Purse.CHANGE))
                / (organisation.finances().budget() * Step.QUARTER);
        return adoption.coercive() * settings.environment().mandate() + adoption.slack() * Math.min(1, slack);
    }

    /** The hazard added because peers and the profession have it. */
    private double social(Organisation organisation, World world, int innovation, double profession) {
        return adoption.mimetic()
                        * world.peers().seen(innovation, organisation.identity().group())
                + profession * world.peers().adopted(innovation, organisation.kind());
    }

    /** The hazard added when the whole profession has it, as its umbrella organisation makes it weigh. */
    private double profession(World world, Kind kind) {
        if (!settings.mechanisms().philosophy()) {
            return adoption.normative();
        }
        AttentionParameters attention = settings.parameters().attention();
        double more = attention.umbrellaCampaign() * world.umbrellas().effort(kind)
                + attention.umbrellaKnowledge() / 2 * world.umbrellas().knowledge(kind);
        return adoption.normative() * Math.max(0, 1 + more);
    }

    private void consider(Organisation organisation, World world, Draws draws, Step step, int k, int process) {
        Innovation innovation = world.technology().innovation(k);
        long key = Draws.key(organisation.key(), innovation.key());
        int attempt = organisation.portfolio().attempts(k);
        boolean challenged = draws.chance(organisation.decisions().challengeShare(), Strand.SUPPLIER, key, attempt);
        double prior = prior(organisation, innovation, k, step);
        PilotCase.Verdict verdict = cases.judge(organisation, world, k, process, challenged, prior, step);
        if (verdict == PilotCase.Verdict.NO) {
            return;
        }
        double cost = cases.pilotCost(organisation, world, k, process, challenged);
        double commands = claims.share(organisation.board(), innovation.nature().landscape());
        if (organisation.finances().in(Purse.CHANGE) * Math.min(1, commands) < cost) {
            organisation.finances().wishFor(cost);
            return;
        }
        double scale = cases.scaleCost(organisation, world, k, process);
        Calls.Award award =
                calls.put(world, organisation.contracts(), draws, Draws.key(key, attempt), challenged, cost, scale);
        if (award == null) {
            return;
        }
        double price = cost * award.price();
        if (organisation.finances().in(Purse.CHANGE) < price) {
            organisation.finances().wishFor(price);
            return;
        }
        organisation.finances().spend(Purse.CHANGE, Spending.PILOTS, price);
        world.technology().announce(innovation.wave());
        boolean conforming = verdict == PilotCase.Verdict.CONFORM;
        double years = duration(draws, key, attempt);
        int begun = step.index() + (int) Math.round(award.years() / step.years());
        Use use = new Use(k, process, attempt, begun, conforming, challenged, prior, years);
        use.contract(award.supplier(), award.quality(), award.price(), award.covered());
        organisation.portfolio().begin(use, true);
    }

    /**
     * What a board believes of an innovation before a pilot: what it believes of its wave, or what an earlier pilot of its
     * own has shown, which is slowly forgotten.
     */
    private double prior(Organisation organisation, Innovation innovation, int k, Step step) {
        double belief = organisation.board().belief(innovation.wave());
        Use before = organisation.portfolio().latest(k);
        if (before == null) {
            return belief;
        }
        double shown = before.posterior();
        double years = (step.index() - before.begun()) * step.years();
        double forgotten =
                -Numbers.expm1(-years / settings.parameters().pilots().beliefLag());
        return shown + forgotten * (belief - shown);
    }

    /** A Gamma draw for the duration of a pilot: the sum of exponential stages. */
    private double duration(Draws draws, long key, int attempt) {
        int stages = settings.parameters().pilots().stages();
        double sum = 0;
        for (int i = 0; i < stages; i++) {
            sum += draws.exponential(Strand.PILOT_EXIT, key, -1L - attempt * STAGES_APART - i);
        }
        return settings.parameters().pilots().duration() * sum / stages;
    }
}
