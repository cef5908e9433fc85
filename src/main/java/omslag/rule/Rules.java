package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.decision.BoardPolicy;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Mechanisms;
import omslag.parameter.Settings;

/**
 * The full list of what happens in a quarter, in its order. A mechanism that is off has no rule here, so its state stays
 * as at the start.
 */
public final class Rules {
    private Rules() {}

    /** The rules that these settings ask for, in the order in which they apply, without a catalogue of innovations. */
    public static List<Rule> of(Settings settings) {
        return of(settings, new Invention(settings), new Groundwork());
    }

    /** The rules that these settings ask for under this government, in the order in which they apply. */
    public static List<Rule> of(Settings settings, GovernmentPack pack) {
        return of(settings, pack, new Groundwork());
    }

    /** The same rules, for who makes many runs. */
    public static List<Rule> of(Settings settings, GovernmentPack pack, Groundwork groundwork) {
        return of(settings, new Invention(settings, pack), groundwork);
    }

    private static List<Rule> of(Settings settings, Invention invention, Groundwork groundwork) {
        List<Rule> rules = new ArrayList<>();
        surroundings(rules, settings, invention);
        boards(rules, settings);
        organisations(rules, settings);
        society(rules, settings, groundwork);
        return List.copyOf(rules);
    }

    /** What happens around government. */
    private static void surroundings(List<Rule> rules, Settings settings, Invention invention) {
        Mechanisms on = settings.mechanisms();
        rules.add(new QuarterOpens(settings));
        rules.add(new LedgerOpens());
        add(rules, on.technology(), new InnovationsArrive(settings, invention), new TechnologyMatures(settings));
        rules.add(new CompaniesComeAndGo(settings));
        add(rules, on.challenges(), new NeedsMove(settings), new StormsBlow(settings));
    }

    /** What boards do. */
    private static void boards(List<Rule> rules, Settings settings) {
        Mechanisms on = settings.mechanisms();
        rules.add(new BudgetsAreSet(settings));
        add(rules, on.philosophy() || settings.boards().mindsetDynamics(), new BoardsReadTheirFigures(settings));
        add(
                rules,
                on.philosophy(),
                new UmbrellasBringMembersTogether(settings),
                new PhilosophiesShift(settings),
                new BoardsTurnTheirAttention(settings));
        add(rules, settings.boards().mindsetDynamics(), new MindsetsMove(settings));
        add(rules, on.technology(), new BoardsBelieve(settings));
        rules.add(new BoardsDecide(settings, BoardPolicy.of(settings)));
        rules.add(new MoneyIsDivided(settings));
    }

    /** What organisations do. */
    private static void organisations(List<Rule> rules, Settings settings) {
        Mechanisms on = settings.mechanisms();
        rules.add(new PeersAreSeen(settings));
        add(rules, on.adoption(), new OrganisationsConsider(settings));
        add(
                rules,
                on.pilots(),
                new PilotsLearn(settings),
                new PilotsScaleOrStop(settings),
                new FailuresAreDropped(settings),
                new AwardsAreGiven(settings));
        add(
                rules,
                on.supportFunctions(),
                new AuditOfficeReviews(settings),
                new ChangesAreHandled(settings),
                new SupportFunctionsRenew(settings));
        add(
                rules,
                on.legacy(),
                new SystemsAreBuilt(settings),
                new ProjectsProgress(settings),
                new SystemsAge(settings));
        add(rules, on.procurement(), new ContractsRunOn(settings));
        add(rules, on.labour(), new PostsFollowWork(settings), new StaffLearn(settings));
        add(
                rules,
                on.supportFunctions() && on.labour(),
                new KnowledgeCirculates(settings),
                new SupervisorsCatchUp(settings),
                new StaffAreRedeployed(settings));
        add(rules, on.labour(), new StaffMove(settings));
        add(rules, on.playingFields(), new OrganisationsMasterTechnology(settings));
        add(
                rules,
                on.incidents(),
                new OutagesStrike(settings),
                new BreachesStrike(settings),
                new AlgorithmsHarm(settings));
        add(rules, on.chains(), new InfrastructureFails(settings));
        add(rules, on.playingFields(), new InnovationsMakeWorkSuperfluous(settings), new ProcessesAreRetired(settings));
    }

    /** What reaches citizens, and what they do. */
    private static void society(List<Rule> rules, Settings settings, Groundwork groundwork) {
        Mechanisms on = settings.mechanisms();
        add(rules, on.service(), new ServicesAreDelivered(settings), new StaffFollowWaitingWork(settings));
        add(
                rules,
                on.chains(),
                new ChainsWork(settings),
                new LinksAreRerouted(settings),
                new StandardsSpread(settings));
        add(rules, on.challenges(), new NeedsAreAnswered(settings));
        add(rules, on.trust(), new CitizensExperienceServices(settings));
        add(
                rules,
                on.sensing(),
                new CitizensSense(settings),
                new CitizensAreAsked(settings),
                new KnowledgeIsRenewed(settings));
        if (on.challengers()) {
            rules.add(new ChallengersComeAndGo(settings));
            rules.add(new CitizensChoose(settings, groundwork.choice(settings)));
            rules.add(new DemandFollowsCitizens(settings));
            rules.add(new TakeoversAreAnswered(settings));
        }
        rules.add(new CitizensTalk(settings));
        rules.add(new CausesAreBooked());
    }

    private static void add(List<Rule> rules, boolean on, Rule... more) {
        if (on) {
            rules.addAll(List.of(more));
        }
    }
}
