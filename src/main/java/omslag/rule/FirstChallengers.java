package omslag.rule;

import java.util.Arrays;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.ChoiceParameters;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.unit.Step;
import omslag.world.Allegiance;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/** Who serves which public task at the start, which parties challenge it and how loyal citizens are (ODD initialisation). */
final class FirstChallengers {
    /** The largest share of the citizens of a place that its communities serve at the start. */
    private static final double MOST = 0.1;

    private final Settings settings;
    private final ChallengerParameters parameters;
    private final GovernmentPack pack;
    private final Reach reach;
    private final Draws draws;
    private final Groundwork groundwork;

    FirstChallengers(Settings settings, GovernmentPack pack, Reach reach, Draws draws, Groundwork groundwork) {
        this.settings = settings;
        this.parameters = settings.parameters().challengers();
        this.pack = pack;
        this.reach = reach;
        this.groundwork = groundwork;
        this.draws = draws;
    }

    void begin(World world, Step first) {
        world.allegiance().recognise(providers(world));
        bind(world);
        for (Challenge task : PublicTasks.ALL) {
            found(world, task, first);
        }
        for (Challenger one : world.challengers().all()) {
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                one.serve(1);
            }
        }
        Membership.settle(world);
        expect(world, first);
    }

    private Providers providers(World world) {
        int tasks = PublicTasks.ALL.length;
        int places = pack.places().size();
        int[][][] members = new int[tasks][places][];
        double[][][] work = new double[tasks][places][];
        double[] each = new double[world.organisations().size()];
        for (Challenge task : PublicTasks.ALL) {
            for (Organisation body : world.organisations()) {
                each[body.index()] = work(body.work(), task);
            }
            for (int p = 0; p < places; p++) {
                int[] who = new int[reach.size(p)];
                double[] much = new double[who.length];
                int n = 0;
                for (int i = 0; i < who.length; i++) {
                    int b = reach.body(p, i);
                    if (each[b] > 0) {
                        double residents =
                                world.organisations().get(b).identity().residents();
                        who[n] = b;
                        much[n++] = reach.share(p, i) * each[b] / residents;
                    }
                }
                members[task.ordinal()][p] = Arrays.copyOf(who, n);
                work[task.ordinal()][p] = Arrays.copyOf(much, n);
            }
        }
        return new Providers(members, work);
    }

    private static double work(Work work, Challenge task) {
        double fte = 0;
        for (int p = 0; p < work.size(); p++) {
            fte += PublicTasks.serves(work, p, task) ? work.demand(p) : 0;
        }
        return fte;
    }

    private void bind(World world) {
        ChoiceParameters choice = parameters.choice();
        Citizens citizens = world.citizens();
        world.hands().share(citizens.places(), p -> {
            long place = FirstOrganisations.key(pack.places().get(p).id());
            for (int slot = 0; slot < citizens.count(p); slot++) {
                double loyalty = choice.loyalty()
                        + choice.loyaltySpread() * draws.normal(Strand.LOYALTY, Draws.key(place, slot), 0);
                world.allegiance().bind(citizens.first(p) + slot, loyalty);
            }
        });
    }

    /** Communities and their members, and platforms, that stand at the start. */
    private void found(World world, Challenge task, Step first) {
        Citizens citizens = world.citizens();
        int before = first.quarterIndex() - 1;
        double mean = parameters.communitiesStart() * ChallengersComeAndGo.size(task, parameters);
        for (int p = 0; p < citizens.places(); p++) {
            long place = FirstOrganisations.key(pack.places().get(p).id());
            boolean served = world.allegiance().providers().total(task, p) > 0;
            long key = Draws.key(place, task.ordinal());
            int many = served ? draws.poisson(mean, Strand.CHALLENGER_BIRTH, key, before) : 0;
            for (int slot = 0; slot < many; slot++) {
                ChallengersComeAndGo.found(world, Challenger.Kind.COMMUNITY, task, p, before, slot);
            }
            double share = Math.min(MOST, many * parameters.membersStart() / citizens.residents(p));
            for (int slot = 0; slot < citizens.count(p); slot++) {
                if (draws.chance(share, Strand.LOYALTY, Draws.key(key, slot), 1)) {
                    world.allegiance().begin(citizens.first(p) + slot, p, task, Challenger.Kind.COMMUNITY);
                }
            }
        }
        for (int slot = 0; slot < Math.rint(parameters.platforms()); slot++) {
            ChallengersComeAndGo.found(world, Challenger.Kind.PLATFORM, task, Challenger.EVERYWHERE, before, slot);
        }
    }

    /** Keeps the state of the start as that by which later quarters are judged. */
    private void expect(World world, Step first) {
        Allegiance allegiance = world.allegiance();
        Citizens citizens = world.citizens();
        double answered = parameters.voice().answered();
        CitizensChoose choose = new CitizensChoose(settings, groundwork.choice(settings));
        for (Challenge task : PublicTasks.ALL) {
            for (int p = 0; p < citizens.places(); p++) {
                allegiance.believe(task, p, answered);
            }
        }
        double[][] stakes = choose.stakes(world, first);
        double[][] voices = choose.expectedVoice(world, first);
        double[] heard = new double[world.organisations().size()];
        for (Challenge task : PublicTasks.ALL) {
            double country = Membership.left(world, task);
            for (int p = 0; p < citizens.places(); p++) {
                int t = task.ordinal();
                double known = world.knowledge().of(Holder.CITIZENS, task, p);
                double left = Membership.left(world, task, p, country);
                allegiance.expect(task, p, voices[t][p], known, left, stakes[t][p]);
                int[] members = allegiance.providers().members(task, p);
                double[] work = allegiance.providers().work(task, p);
                for (int i = 0; i < members.length; i++) {
                    double part = work[i] / allegiance.providers().total(task, p);
                    heard[members[i]] += voices[t][p] * citizens.residents(p) * part;
                }
            }
        }
        double agent = agent(citizens);
        for (Organisation organisation : world.organisations()) {
            double expected = heard[organisation.index()];
            double few = Membership.LEAN * agent / organisation.identity().residents();
            organisation.hearing().begin(expected, answered, few * expected, PublicTasks.load(organisation.work()));
        }
    }

    /** How many residents an agent stands for on average. */
    private static double agent(Citizens citizens) {
        double people = 0;
        for (int p = 0; p < citizens.places(); p++) {
            people += citizens.residents(p);
        }
        return people / Math.max(1, citizens.count());
    }
}
