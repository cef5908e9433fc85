package omslag.rule;

import omslag.parameter.BoardParameters;
import omslag.parameter.LabourParameters;
import omslag.parameter.LeverParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.ServiceBook;
import omslag.world.ServiceBook.Factor;
import omslag.world.Work;
import omslag.world.Workforce;
import omslag.world.World;

/** Work is done: demand grows, capacity serves it, what waits is in part given up (ODD 3p). */
final class ServicesAreDelivered implements Rule.OfOrganisations {
    private static final Task[] TASKS = Task.values();

    /** Working days of an employee in a year. */
    private static final double WORKING_DAYS = 220;

    /** Nobody books. */
    private static final Booking NOBODY = (process, factors) -> {};

    /** Room for no factor. */
    private static final double[] NONE = {};

    private final LabourParameters labour;
    private final LeverParameters prices;
    private final Service service;
    private final Gains gains;
    private final LeverPrices levers;
    private final double growth;
    private final boolean needs;
    private final Past past;
    private final double openHours;
    private final double daysStart;
    private final double externalShare;
    private final double lacking;

    ServicesAreDelivered(Settings settings) {
        labour = settings.parameters().labour();
        prices = settings.parameters().levers();
        service = new Service(settings);
        gains = new Gains(settings);
        levers = new LeverPrices(settings);
        needs = settings.mechanisms().challenges();
        growth = settings.parameters().service().demandGrowth()
                * (needs ? 1 : settings.environment().challenges().load());
        past = new Past(settings);
        openHours = settings.parameters().service().openHours();
        daysStart = trainingAtStart(settings);
        externalShare =
                StaffMove.externalAtStart(labour, settings.period().first().quarters());
        lacking = settings.parameters().support().people().ignorance();
    }

    /** Training days of an average board. */
    static double trainingAtStart(Settings settings) {
        BoardParameters ends = settings.parameters().boards();
        return StaffLearn.affordable(
                Service.average(ends.trainingRisk(), ends.trainingInnovation()),
                settings.parameters().labour());
    }

    @Override
    public Phase phase() {
        return Phase.SERVICES_ARE_DELIVERED;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Work work = organisation.work();
        double factor = past.before(step.quarter()) ? 1 : Numbers.exp(growth * step.years());
        for (int p = 0; p < work.size(); p++) {
            // Work for a challenge of society grows as the need does, where needs move.
            if (!needs || work.kind(p).challenge().isEmpty()) {
                work.growDemand(p, factor);
            }
        }
        double[] gained = gains.of(organisation, world);
        double[] better = gains.better(organisation, world);
        if (world.ledger().kept()) {
            deliver(organisation, gained, better, step, world.ledger().service());
        } else {
            deliver(organisation, gained, better, step, NOBODY);
        }
    }

    /** One step of service with these gains in capacity and in quality from innovations. */
    void deliver(Organisation organisation, double[] gained, double[] better, Step step, ServiceBook book) {
        deliver(organisation, gained, better, step, (Booking)
                (process, factors) -> book.serve(organisation, process, factors));
    }

    /** One step of service with these gains in capacity from innovations, which nobody books. */
    void deliver(Organisation organisation, double[] gained, Step step) {
        deliver(organisation, gained, new double[gained.length], step, NOBODY);
    }

    /** What becomes of the factors of a process, by {@link ServiceBook.Factor}; the array is used again. */
    private interface Booking {
        void book(int process, double[] factors);
    }

    /**
     * What the processes of an organisation have in common in a quarter.
     *
     * @param force for each task what its staff can do, 1 at the start
     * @param skills for each task how skilled its staff are
     * @param uptime the share of the time in which systems run
     * @param running how well systems are kept running
     * @param length the step, in quarters
     * @param kept the share of waiting work that is not given up
     * @param supervision the process of supervision, -1 for none
     */
    private record Common(
            double[] force,
            double[] skills,
            double uptime,
            double running,
            double length,
            double kept,
            int supervision) {}

    private void deliver(Organisation organisation, double[] gained, double[] better, Step step, Booking booking) {
        // An outage weighs on the service of a quarter, whatever the length of the step.
        double down = organisation.standing().hoursDown(step) / openHours;
        Common common = new Common(
                force(organisation),
                skills(organisation.workforce()),
                // Outages of a scenario come on top of others, and together may outlast the quarter.
                Math.max(0, 1 - down),
                service.kept(organisation.standing().operations()
                        / organisation.estate().totalValue()),
                step.quarters(),
                service.patience(step.years()),
                organisation.work().find(SupervisorsCatchUp.SUPERVISION));
        double[] factors = booking == NOBODY ? NONE : new double[ServiceBook.Factor.values().length];
        for (int p = 0; p < organisation.work().size(); p++) {
            deliver(organisation, p, common, gained[p], better[p], factors);
            booking.book(p, factors);
        }
    }

    /** The service of one process, of which the factors are noted where there is room for them. */
    private void deliver(
            Organisation organisation, int p, Common common, double gained, double better, double[] factors) {
        Work work = organisation.work();
        double hands = 0;
        double skill = 0;
        for (int t = 0; t < TASKS.length; t++) {
            double part = work.part(p, TASKS[t]);
            hands += part * common.force[t];
            skill += part * common.skills[t];
        }
        skill *= 1 - lacking * (p == common.supervision ? organisation.support().unknown() : 0);
        double still = (1 - work.standstill().held(p)) * (1 - work.standstill().cutOff(p));
        double able = baseCapacity(organisation, p) * hands;
        // What can be done, and what waits for it, in a whole quarter at the pace of this step.
        double pace = able * (1 + gained) / (1 + work.startGain(p)) * common.uptime * still;
        double carried = work.backlog(p) * common.kept;
        double quarterly = work.asked(p) + carried;
        work.load(p, pace > 0 ? quarterly / pace : 1);
        double asked = work.asked(p) * common.length;
        double waiting = asked + carried;
        double done = Service.served(waiting, pace * common.length);
        double debt = organisation.estate().lean(p) * organisation.estate().debt(p);
        double wrong = work.wrong(p) - organisation.hearing().mended();
        double quality =
                service.qualityOf(debt, common.running, skill, wrong) * (1 + better) / (1 + work.startBetter(p));
        double onTime = quarterly > 0 ? Service.served(quarterly, pace) / quarterly : 1;
        double served = done / common.length;
        work.serve(p, served, waiting - done, work.backlog(p) * (1 - common.kept), onTime, quality);
        if (factors.length == 0) {
            return;
        }
        note(factors, Factor.SERVED, served * Math.min(1, quality));
        note(factors, Factor.ASKED, asked);
        note(factors, Factor.CARRIED, carried);
        note(factors, Factor.HANDS, able / (1 + work.startGain(p)) * common.length);
        note(factors, Factor.GAINED, 1 + gained);
        note(factors, Factor.RUNNING, common.uptime);
        note(factors, Factor.MOVING, still);
        note(factors, Factor.RIGHT, service.right(skill, wrong));
        note(factors, Factor.UNSKILLED, service.unskilled(skill));
        note(factors, Factor.LEAN, service.lean(debt));
        note(factors, Factor.KEPT, common.running / (service.reference() * (1 + work.startBetter(p))));
        note(factors, Factor.BETTER, 1 + better);
    }

    private static void note(double[] factors, Factor factor, double value) {
        factors[factor.ordinal()] = value;
    }

    /** Capacity at the productivity of the start, with the staff that works on a process now, in the unit of demand. */
    private static double baseCapacity(Organisation organisation, int process) {
        double staff = organisation.workforce().totalAtStart();
        return organisation.work().share(process)
                * organisation.work().effort(process)
                * staff
                * organisation.work().room(process);
    }

    /** For each task what its staff can do, 1 at the start: people, hired hands, time and skill. */
    private double[] force(Organisation organisation) {
        Workforce people = organisation.workforce();
        double total = people.total();
        double temporary = StaffLearn.temporary(people.trainingDays(), labour);
        double lost = people.trainingDays() / WORKING_DAYS
                + prices.guardStaff() * organisation.decisions().guardRails()
                + prices.challengeStaff() * organisation.decisions().challengeShare()
                + levers.staff()
                + organisation.hearing().voice();
        double hired =
                total == 0 ? 0 : (people.external() - externalAtStart(people)) / total + temporary - temporaryAtStart();
        double time = (1 - lost) / (1 - daysStart / WORKING_DAYS) + hired;
        double[] force = new double[Task.values().length];
        for (Task task : TASKS) {
            double start = people.startStaff(task);
            // What nobody was employed for at the start was done by administrators, and still is.
            force[task.ordinal()] = start == 0
                    ? force[Task.ADMINISTRATION.ordinal()]
                    : people.atWork(task) / start * time * service.productivity(people.skill(task));
        }
        return force;
    }

    private static double[] skills(Workforce people) {
        double[] skills = new double[TASKS.length];
        for (int t = 0; t < TASKS.length; t++) {
            skills[t] = people.skill(TASKS[t]);
        }
        return skills;
    }

    private double externalAtStart(Workforce people) {
        return externalShare * people.totalAtStart();
    }

    private double temporaryAtStart() {
        return StaffLearn.temporary(daysStart, labour);
    }
}
