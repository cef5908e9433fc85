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
        return of(settings, new Invention(settings));
    }

    /** The rules that these settings ask for under this government, in the order in which they apply. */
    public static List<Rule> of(Settings settings, GovernmentPack pack) {
        return of(settings, new Invention(settings, pack));
    }

    private static List<Rule> of(Settings settings, Invention invention) {
        Mechanisms on = settings.mechanisms();
        List<Rule> rules = new ArrayList<>();
        rules.add(new QuarterOpens(settings));
        add(rules, on.technology(), new InnovationsArrive(settings, invention), new TechnologyMatures(settings));
        rules.add(new CompaniesComeAndGo(settings));
        rules.add(new BudgetsAreSet(settings));
        add(rules, on.technology(), new BoardsBelieve(settings));
        rules.add(new BoardsDecide(settings, BoardPolicy.of(settings)));
        rules.add(new MoneyIsDivided(settings));
        rules.add(new PeersAreSeen(settings));
        add(rules, on.adoption(), new OrganisationsConsider(settings));
        add(
                rules,
                on.pilots(),
                new PilotsLearn(settings),
                new PilotsScaleOrStop(settings),
                new FailuresAreDropped(settings),
                new AwardsAreGiven(settings));
        add(rules, on.legacy(), new ProjectsProgress(settings), new SystemsAge(settings));
        add(rules, on.labour(), new PostsFollowWork(settings), new StaffLearn(settings), new StaffMove(settings));
        add(rules, on.playingFields(), new OrganisationsMasterTechnology(settings));
        add(
                rules,
                on.incidents(),
                new OutagesStrike(settings),
                new BreachesStrike(settings),
                new AlgorithmsHarm(settings));
        add(rules, on.playingFields(), new InnovationsMakeWorkSuperfluous(settings), new ProcessesAreRetired(settings));
        add(rules, on.service(), new ServicesAreDelivered(settings), new StaffFollowWaitingWork(settings));
        add(rules, on.trust(), new CitizensExperienceServices(settings));
        rules.add(new CitizensTalk(settings));
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, boolean on, Rule... more) {
        if (on) {
            rules.addAll(List.of(more));
        }
    }
}
