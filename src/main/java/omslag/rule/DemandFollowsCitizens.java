package omslag.rule;

import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.parameter.VoiceParameters;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Challengers;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/**
 * Organisations lose the demand of citizens who leave and, later, money and posts; those who speak up take staff time,
 * and answers put right what went wrong (ODD 3h).
 */
final class DemandFollowsCitizens implements Rule {
    /** Hours that an employee works in a year. */
    private static final double HOURS = 1_500;

    /** What is heard and answered counts up to so many times that of the start. */
    private static final double MOST = 3;

    private final ChallengerParameters parameters;
    private final VoiceParameters voice;
    private final double ordinaryWrong;

    DemandFollowsCitizens(Settings settings) {
        parameters = settings.parameters().challengers();
        voice = parameters.voice();
        ordinaryWrong = settings.parameters().service().wrong();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_CHOOSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        for (Challenge task : PublicTasks.ALL) {
            depart(world, task, step);
        }
        for (Organisation organisation : world.organisations()) {
            double staff = organisation.workforce().total();
            double more = Math.min(MOST, organisation.hearing().heard()) - 1;
            double hours = voice.hours() * organisation.hearing().startVoices() * more;
            organisation.hearing().takeTime(staff == 0 ? 0 : Numbers.clip(hours / (HOURS * staff), -0.5, 0.5));
            double answers = Math.min(MOST, organisation.hearing().repaired()) - 1;
            organisation.hearing().mend(voice.mending() * ordinaryWrong * answers);
        }
    }

    private void depart(World world, Challenge task, Step step) {
        int n = world.organisations().size();
        double[] gone = new double[n];
        double[] money = new double[n];
        double[] all = new double[n];
        Providers providers = world.allegiance().providers();
        int groups = providers.groups().size();
        double[] goneOfGroup = new double[groups];
        double[] moneyOfGroup = new double[groups];
        double[] allOfGroup = new double[groups];
        double country = Membership.left(world, task);
        for (int p = 0; p < world.citizens().places(); p++) {
            double residents = world.citizens().residents(p);
            double left = residents * departed(world, task, p, country);
            boolean contract = world.challengers().answer(task, p) == Challengers.Answer.CONTRACT;
            double follows = contract ? 1 : parameters.moneyFollows();
            for (int g : providers.groups(task, p)) {
                goneOfGroup[g] += left;
                moneyOfGroup[g] += left * follows;
                allOfGroup[g] += residents;
            }
        }
        for (int g = 0; g < groups; g++) {
            Providers.Group group = providers.groups().get(g);
            for (int i = 0; i < group.members().length && allOfGroup[g] > 0; i++) {
                int member = group.members()[i];
                gone[member] += group.work()[i] * goneOfGroup[g];
                money[member] += group.work()[i] * moneyOfGroup[g];
                all[member] += group.work()[i] * allOfGroup[g];
            }
        }
        double part = step.relaxation(parameters.costFollows());
        for (Organisation organisation : world.organisations()) {
            int o = organisation.index();
            Work work = organisation.work();
            for (int p = 0; p < work.size() && all[o] > 0; p++) {
                if (PublicTasks.serves(work, p, task)) {
                    work.depart(p, gone[o] / all[o]);
                    double target = posts(money[o] / all[o], parameters.fixedCost());
                    work.shed(p, work.shed(p) + part * (target - work.shed(p)));
                }
            }
        }
    }

    /** The share of demand of the start that challengers took since; below zero if it came back. */
    private static double departed(World world, Challenge task, int place, double country) {
        if (world.challengers().answer(task, place) == Challengers.Answer.WITHDRAW) {
            return 1;
        }
        double left = Membership.left(world, task, place, country);
        return 1 - (1 - left) / (1 - world.allegiance().startLeft(task, place));
    }

    /** The share of posts that goes with a share of the money: what is fixed stays, so the rest pays for it. */
    static double posts(double money, double fixed) {
        return Math.min(1, money / (1 - fixed));
    }
}
