package omslag.rule;

import omslag.parameter.LabourParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Cause;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.MarketBook;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * Employees leave and vacancies are filled on one national market, on which seekers of two types choose among employers
 * and the world outside (ODD 3i).
 */
final class StaffMove implements Rule {
    private static final Task[] TASKS = Task.values();

    /** Years in an age group: 20 to 35, and 35 to 55. */
    private static final double YOUNG_YEARS = 15;

    private static final double MIDDLE_YEARS = 20;

    /** With so few seekers that those who leave cannot be replaced there is no state at rest: this many are filled then. */
    private static final double LEAST_FILLED = 0.05;

    private final LabourParameters labour;
    private final Employer employer;
    private final double scarcity;
    private final boolean redeployed;
    private final double outside;
    private final double usualOdds;
    private final Relaxation relaxation = new Relaxation();

    StaffMove(Settings settings) {
        labour = settings.parameters().labour();
        employer = new Employer(settings);
        scarcity = settings.environment().labourScarcity();
        redeployed = settings.mechanisms().supportFunctions();
        outside = Numbers.exp(labour.outside());
        usualOdds = Numbers.log(labour.acceptance() / (1 - labour.acceptance()));
    }

    @Override
    public Phase phase() {
        return Phase.STAFF_MOVES;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Market market = new Market(world.organisations().size());
        double[][][] logs = new double[world.organisations().size()][2][MarketBook.causes()];
        for (Organisation organisation : world.organisations()) {
            double stable = employer.forStability(organisation, world);
            double learning = employer.forLearning(organisation, world);
            double[][] ofTypes = logs[organisation.index()];
            employer.book(organisation, world, ofTypes[0], ofTypes[1]);
            double stability = labour.stabilitySeekers();
            leave(organisation, stability * stable + (1 - stability) * learning, step);
            if (!redeployed) {
                reassign(organisation, step);
            }
            market.enter(organisation, stable, learning, ordinary(organisation), vacant(organisation.workforce()));
        }
        for (Organisation organisation : world.organisations()) {
            hire(organisation, market, step);
            book(organisation, world, market, logs[organisation.index()]);
        }
    }

    /**
     * Books the quarter before the first, at rest: as many posts fall vacant as are filled, and employers are what they are
     * at the start.
     */
    void begin(World world, Step step) {
        Market market = new Market(world.organisations().size());
        double filled = ordinaryFilled(labour, step.quarters());
        double[][][] logs = new double[world.organisations().size()][2][MarketBook.causes()];
        for (Organisation organisation : world.organisations()) {
            double[][] ofTypes = logs[organisation.index()];
            employer.book(organisation, world, ofTypes[0], ofTypes[1]);
            double posts = ordinary(organisation);
            market.enter(
                    organisation,
                    employer.forStability(organisation, world),
                    employer.forLearning(organisation, world),
                    posts,
                    posts * step.quarters() / filled);
        }
        for (Organisation organisation : world.organisations()) {
            book(organisation, world, market, logs[organisation.index()]);
        }
    }

    /** Books what makes up the applications that an organisation gets; the parts of its utilities are in already. */
    private void book(Organisation organisation, World world, Market market, double[][] logs) {
        double open = market.vacancies[organisation.index()];
        double[] byType = market.byType(organisation.index(), outside, labour);
        double seekers = market.seekers(scarcity, labour);
        double[] shares = {labour.stabilitySeekers(), 1 - labour.stabilitySeekers()};
        double[] crowds = {market.stablePull, market.learningPull};
        for (int t = 0; t < logs.length; t++) {
            byType[t] *= seekers;
            logs[t][MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_VACANCIES)] = MarketBook.log(open);
            logs[t][MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_COMPETITION)] =
                    -MarketBook.log(crowds[t] + market.ordinary * outside);
            logs[t][MarketBook.index(Cause.EMPLOYER_ATTRACTIVENESS_SEEKERS)] = MarketBook.log(seekers * shares[t]);
        }
        if (world.ledger().kept()) {
            world.ledger().market().hire(organisation, open, byType, logs);
        }
    }

    private static double vacant(Workforce people) {
        double open = 0;
        for (Task task : TASKS) {
            open += people.vacant(task);
        }
        return open;
    }

    /** Posts that fall vacant in an ordinary quarter: turnover at the start. */
    private double ordinary(Organisation organisation) {
        return organisation.workforce().totalAtStart() * turnover(labour) * Step.QUARTER;
    }

    /** Share of employees who leave in a year at the start. */
    static double turnover(LabourParameters labour) {
        return labour.youngStart() * labour.quitYoung()
                + (1 - labour.youngStart() - labour.oldStart()) * labour.quitMiddle()
                + labour.oldStart() * labour.retire();
    }

    /**
     * The share of vacancies that a step of so many quarters fills when as many are filled as fall vacant, and employers are
     * average.
     */
    static double ordinaryFilled(LabourParameters labour, double quarters) {
        double outside = Numbers.exp(labour.outside());
        double filled = 0.5;
        double before = 0;
        // At a fixed point nothing changes any more.
        for (int i = 0; i < 200 && filled != before; i++) {
            before = filled;
            double applications = 2 * labour.seekers() / (quarters / before + outside);
            filled = 0.5 * (before + filled(applications * quarters, labour.acceptance(), labour.match()));
        }
        return Math.max(LEAST_FILLED * quarters, filled);
    }

    /** Vacancies left open at the end of a step of so many quarters, over employees, when as many are filled as fall vacant. */
    static double leftOpenAtStart(LabourParameters labour, double quarters) {
        double filled = ordinaryFilled(labour, quarters);
        return turnover(labour) * Step.QUARTER * quarters * (1 - filled) / filled;
    }

    /** The same for those who keep up old systems: they are older, and their posts are harder to fill. */
    static double legacyLeftOpenAtStart(LabourParameters labour, double quarters) {
        double filled = ordinaryFilled(labour, quarters) * labour.legacyAppeal();
        double leaving = turnover(labour) + labour.oldStart() * labour.retire() * (labour.legacyAge() - 1);
        return leaving * Step.QUARTER * quarters * (1 - filled) / filled;
    }

    /** Hired staff over employees in that state. */
    static double externalAtStart(LabourParameters labour, double quarters) {
        return labour.hireBase() + labour.hireOut() * leftOpenAtStart(labour, quarters);
    }

    private void leave(Organisation organisation, double utility, Step step) {
        Workforce people = organisation.workforce();
        double drive = Numbers.exp(-labour.quitResponse() * utility);
        people.leave(0, people.ages(0) * relaxation.in(step, labour.quitYoung() * drive), 1);
        people.leave(1, people.ages(1) * relaxation.in(step, labour.quitMiddle() * drive), 1);
        people.leave(2, people.ages(2) * relaxation.in(step, labour.retire()), labour.legacyAge());
        people.age(relaxation.in(step, 1 / YOUNG_YEARS), relaxation.in(step, 1 / MIDDLE_YEARS));
    }

    /** Without HR that does it (3k), employees above the posts of their task are retrained for tasks with vacancies. */
    private void reassign(Organisation organisation, Step step) {
        Workforce people = organisation.workforce();
        double part = relaxation.in(step, labour.reassign() * people.trainingDays());
        double displaced = 0;
        for (Task from : TASKS) {
            double surplus = Math.max(0, people.staff(from) - people.posts(from));
            double movable = part * surplus;
            for (Task to : TASKS) {
                double moved = Math.min(movable, Math.max(0, people.posts(to) - people.staff(to)));
                people.reassign(from, to, moved, labour.movedSkill());
                movable -= moved;
                surplus -= moved;
            }
            displaced += surplus;
        }
        people.displace(displaced);
    }

    private void hire(Organisation organisation, Market market, Step step) {
        Workforce people = organisation.workforce();
        int o = organisation.index();
        double open = market.vacancies[o];
        if (open <= 0) {
            people.recruit(0, 0, Double.NaN, Double.NaN);
            people.hireOut(labour.hireBase() * people.totalAtStart());
            return;
        }
        double applications = market.applications(o, scarcity, outside, labour);
        double accepted = Numbers.logistic(usualOdds + market.utility(o, labour.stabilitySeekers()));
        double filled = filled(applications / open * step.quarters(), accepted, labour.match());
        double left = 0;
        for (Task task : TASKS) {
            double vacant = people.vacant(task);
            double hired = filled * vacant * (task == Task.LEGACY_IT ? labour.legacyAppeal() : 1);
            people.hire(task, hired, labour.hireSkill(), labour.youngHires());
            left += vacant - hired;
        }
        people.recruit(open, applications, accepted, filled(applications / open, accepted, labour.match()));
        people.hireOut(labour.hireBase() * people.totalAtStart() + labour.hireOut() * left);
    }

    /** Share of vacancies filled in a step: each acceptable application fills one with a fixed probability. */
    static double filled(double applicationsPerVacancy, double accepted, double match) {
        return -Numbers.expm1(-match * accepted * applicationsPerVacancy);
    }

    /** The market of one quarter. */
    static final class Market {
        private final double[] vacancies;
        private final double[] stable;
        private final double[] learning;
        private final double[] stablePulls;
        private final double[] learningPulls;
        private double ordinary;
        private double stablePull;
        private double learningPull;

        Market(int organisations) {
            vacancies = new double[organisations];
            stable = new double[organisations];
            learning = new double[organisations];
            stablePulls = new double[organisations];
            learningPulls = new double[organisations];
        }

        void enter(
                Organisation organisation, double forStability, double forLearning, double ordinaryPosts, double open) {
            int o = organisation.index();
            vacancies[o] = open;
            stable[o] = forStability;
            learning[o] = forLearning;
            ordinary += ordinaryPosts;
            stablePulls[o] = Numbers.exp(forStability);
            learningPulls[o] = Numbers.exp(forLearning);
            stablePull += open * stablePulls[o];
            learningPull += open * learningPulls[o];
        }

        /**
         * Applications that an organisation gets: seekers choose among all vacancies and as many outside as government
         * has in an ordinary quarter, so that half of them look at government when both are alike.
         */
        double applications(int o, double scarcity, LabourParameters labour) {
            return applications(o, scarcity, Numbers.exp(labour.outside()), labour);
        }

        /** The same, with the pull of the world outside known. */
        private double applications(int o, double scarcity, double pullOutside, LabourParameters labour) {
            double[] byType = byType(o, pullOutside, labour);
            return seekers(scarcity, labour) * (byType[0] + byType[1]);
        }

        /** The share of seekers that applies, by what they look for: stability, or to learn. */
        private double[] byType(int o, double pullOutside, LabourParameters labour) {
            double outside = ordinary * pullOutside;
            return new double[] {
                labour.stabilitySeekers() * vacancies[o] * stablePulls[o] / (stablePull + outside),
                (1 - labour.stabilitySeekers()) * vacancies[o] * learningPulls[o] / (learningPull + outside)
            };
        }

        private double seekers(double scarcity, LabourParameters labour) {
            return 2 * labour.seekers() * ordinary / scarcity;
        }

        double utility(int o, double stability) {
            return stability * stable[o] + (1 - stability) * learning[o];
        }
    }
}
