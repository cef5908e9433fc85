package omslag.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import omslag.parameter.GovernmentPack;
import omslag.parameter.LabourParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Purse;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Companies;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.ProcessKind;
import omslag.world.Work;
import omslag.world.World;

/** The first organisations: their systems, people and work, from the data pack (ODD initialisation). */
final class FirstOrganisations {
    /** Residents from which a municipality belongs to the next group of peers. */
    private static final double[] SIZES = {20_000, 50_000, 100_000, 250_000};

    /** Shares of systems that the big companies supply; a proposal in the order of the cloud market. */
    private static final double[] VENDORS = {0.35, 0.25, 0.2, 0.12, 0.08};

    /** Spread of the debt of systems of the same age, of coupling, and what makes their means right. */
    private static final double DEBT_SPREAD = 0.4;

    private static final double DEBT_NORM = 0.96;

    private static final double COUPLING_SPREAD = 0.3;

    /** What the second wave has left in the system of a process of each landscape: a part of the front office; proposals. */
    private static final double[] LEFT = {0, 0.4, 0.25};

    /** The least capacity over demand that a process can start with. */
    private static final double LEAST_ROOM = 0.5;

    private final Settings settings;
    private final GovernmentPack pack;
    private final Draws draws;
    private final Past past;
    private final List<ProcessKind> processes;
    private final Map<String, ProcessKind> byId = new TreeMap<>();
    private final double[] residents;
    private final List<Organisation> organisations = new ArrayList<>();
    private final Companies companies;

    FirstOrganisations(Settings settings, GovernmentPack pack, Reach reach, Draws draws) {
        this.settings = settings;
        this.pack = pack;
        this.draws = draws;
        past = new Past(settings);
        processes = pack.processes().stream()
                .map(p -> new ProcessKind(p.id(), p.landscape(), p.field(), p.tasks(), p.decides(), p.challenge()))
                .toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < VENDORS.length; i++) {
            names.add("big-tech-" + (i + 1));
        }
        companies = new Companies(names);
        for (int slot = 0; slot < settings.parameters().start().startups(); slot++) {
            CompaniesComeAndGo.found(companies, settings.period().start().index() - 1, slot);
        }
        for (ProcessKind process : processes) {
            byId.putIfAbsent(process.id(), process);
        }
        residents = reach.residents(pack);
        Map<Kind, Double> medians = medians();
        for (GovernmentPack.Body body : pack.bodies()) {
            organisations.add(organisation(body, organisations.size(), medians));
        }
    }

    List<ProcessKind> processes() {
        return processes;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    Companies companies() {
        return companies;
    }

    Peers peers() {
        return new Peers(Kind.values().length + SIZES.length);
    }

    /** The address of something in chance, from its id: the hash of Fowler, Noll and Vo. */
    static long key(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Lets an ordinary quarter of service happen, and keeps it as the state by which later ones are judged. */
    void open(World world, Step first) {
        Gains gains = new Gains(settings);
        ServicesAreDelivered service = new ServicesAreDelivered(settings);
        Maintenance maintenance = new Maintenance(settings);
        OutagesStrike outages = new OutagesStrike(settings);
        AlgorithmsHarm algorithms = new AlgorithmsHarm(settings);
        InfrastructureFails shared = new InfrastructureFails(settings);
        boolean incidents = settings.mechanisms().incidents();
        Step quarter = Step.of(first.quarter());
        double failing = shared.ordinaryHours(quarter);
        if (settings.mechanisms().chains()) {
            world.infrastructure().remember(failing);
        }
        double[][] gone = settings.mechanisms().playingFields()
                ? new InnovationsMakeWorkSuperfluous(settings).soFar(world)
                : new double[organisations.size()][0];
        for (Organisation organisation : organisations) {
            double[] gained = gains.of(organisation, world);
            double[] better = gains.better(organisation, world);
            for (int p = 0; p < gained.length; p++) {
                organisation.work().gainAtStart(p, gained[p]);
                double[] spared = gone[organisation.index()];
                organisation.work().improvedAtStart(p, better[p], p < spared.length ? spared[p] : 0);
            }
            if (incidents) {
                organisation.standing().fail(0, outages.ordinaryHours(organisation.estate(), first));
                organisation.standing().begin(outages.ordinaryHours(organisation.estate(), quarter));
                algorithms.misjudge(organisation, world);
            }
            if (settings.mechanisms().chains()) {
                shared.cutOff(organisation, failing);
            }
            service.deliver(organisation, gained, better, first, world.ledger().service());
            double cost = organisation.finances().budget()
                    + world.wage()
                            * (organisation.workforce().total()
                                    + organisation.workforce().external());
            organisation.work().markStart(LayerView.digital(organisation), cost);
            organisation.finances().grant(organisation.finances().budget(), maintenance.yearly(organisation));
        }
    }

    private void ask(Organisation organisation) {
        Work work = organisation.work();
        Step first = settings.period().first();
        double kept =
                Numbers.pow(2, -first.years() / settings.parameters().service().patience());
        double drawn = settings.parameters().service().room()
                + settings.parameters().service().roomSpread() * draws.normal(Strand.CAPACITY, organisation.key(), 0);
        double room = Math.max(LEAST_ROOM, drawn);
        for (int p = 0; p < work.size(); p++) {
            double demand = work.share(p) * organisation.workforce().total();
            work.begin(p, demand, room, Math.max(0, 1 - room) * demand * first.quarters() / (1 - kept));
        }
    }

    private Map<Kind, Double> medians() {
        Map<Kind, Double> medians = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            double[] staff = pack.bodies().stream()
                    .filter(body -> body.kind() == kind)
                    .mapToDouble(GovernmentPack.Body::staff)
                    .sorted()
                    .toArray();
            medians.put(kind, staff.length == 0 ? 1 : staff[staff.length / 2]);
        }
        return medians;
    }

    private Organisation organisation(GovernmentPack.Body body, int index, Map<Kind, Double> medians) {
        List<GovernmentPack.MixShare> mix = pack.mixes().get(body.mix());
        if (mix == null) {
            throw new IllegalArgumentException("no mix " + body.mix());
        }
        List<ProcessKind> kinds =
                mix.stream().map(share -> kind(share.process())).toList();
        double[] shares =
                mix.stream().mapToDouble(GovernmentPack.MixShare::share).toArray();
        double size = body.staff() / medians.getOrDefault(body.kind(), 1.0);
        Organisation organisation = new Organisation(
                index,
                identity(body, residents[index], size),
                new Finances(body.ictBudget() * past.budgetAtStart()),
                new Estate(shares.length),
                new Work(kinds, shares));
        Finances finances = organisation.finances();
        finances.endow(Purse.CHANGE, settings.parameters().budget().carryMost() * finances.budget());
        install(organisation, shares);
        employ(organisation, body.staff());
        ask(organisation);
        return organisation;
    }

    /** Who did the work of a task at the start: before there were systems, administrators did without them. */
    private Task doneBy(Task task) {
        boolean withSystems = task == Task.LEGACY_IT || task == Task.DIGITAL;
        return past.lived() && withSystems ? Task.ADMINISTRATION : task;
    }

    private static double doing(Work work, Task task, double staff) {
        double fte = 0;
        for (int p = 0; p < work.size(); p++) {
            fte += work.share(p) * work.kind(p).tasks().get(task.ordinal()) * staff;
        }
        return fte;
    }

    private ProcessKind kind(String id) {
        ProcessKind kind = byId.get(id);
        if (kind == null) {
            throw new NoSuchElementException("no process " + id);
        }
        return kind;
    }

    private Organisation.Identity identity(GovernmentPack.Body body, double residents, double size) {
        int group = body.kind().ordinal();
        if (body.kind() == Kind.MUNICIPALITY) {
            int larger = 0;
            for (double least : SIZES) {
                larger += residents >= least ? 1 : 0;
            }
            group = larger == 0 ? group : Kind.values().length + larger - 1;
        }
        return new Organisation.Identity(body.id(), body.name(), body.kind(), key(body.id()), group, residents, size);
    }

    private void install(Organisation organisation, double[] shares) {
        LegacyParameters legacy = settings.parameters().legacy();
        double value = legacy.valueRatio() * organisation.finances().budget() * past.estateAtStart();
        double full = legacy.valueRatio() * organisation.finances().budget() / past.budgetAtStart();
        Estate estate = organisation.estate();
        for (int j = 0; j < shares.length; j++) {
            long key = Draws.key(organisation.key(), j);
            double age = past.ageAtStart() * legacy.ageStart() * draws.exponential(Strand.SYSTEM_AGE, key, 0);
            double debt = legacy.debtStart()
                    / DEBT_NORM
                    * Numbers.sqrt(age / legacy.ageStart())
                    * draws.lognormal(1, DEBT_SPREAD, Strand.SYSTEM_DEBT, key, 0);
            double coupling = draws.lognormal(
                    Numbers.exp(-COUPLING_SPREAD * COUPLING_SPREAD / 2), COUPLING_SPREAD, Strand.COUPLING, key, 0);
            estate.install(j, shares[j] * value, age, Math.min(debt, legacy.debtMost()), coupling, vendor(key));
            estate.expect(j, past.lived() ? shares[j] * full : 0);
            estate.compose(
                    j,
                    Landscape.FRONT_OFFICE,
                    LEFT[organisation.work().kind(j).landscape().ordinal()] * past.secondWaveAtStart());
        }
        double perYear = Service.hardeningLevel(settings) * value;
        estate.harden(perYear / settings.parameters().incidents().hardeningDecay());
        organisation.standing().operate(Service.operationsLevel(settings) * value);
    }

    private int vendor(long key) {
        double place = draws.uniform(Strand.VENDOR, key, 0);
        int vendor = 0;
        while (vendor < VENDORS.length - 1 && place >= VENDORS[vendor]) {
            place -= VENDORS[vendor];
            vendor++;
        }
        return vendor;
    }

    private void employ(Organisation organisation, double staff) {
        LabourParameters labour = settings.parameters().labour();
        double length = settings.period().first().quarters();
        double vacant = StaffMove.leftOpenAtStart(labour, length);
        Work work = organisation.work();
        for (Task task : Task.values()) {
            double fte = 0;
            for (Task done : Task.values()) {
                fte += doneBy(done) == task ? doing(work, done, staff) : 0;
            }
            double open = task == Task.LEGACY_IT ? StaffMove.legacyLeftOpenAtStart(labour, length) : vacant;
            organisation
                    .workforce()
                    .employ(
                            task,
                            fte,
                            fte * (1 + open),
                            settings.parameters().start().skill());
        }
        organisation.workforce().divideByAge(labour.youngStart(), labour.oldStart());
        organisation.workforce().train(ServicesAreDelivered.trainingAtStart(settings));
        double external = StaffMove.externalAtStart(labour, length) * staff;
        organisation.workforce().hireOut(external);
    }
}
