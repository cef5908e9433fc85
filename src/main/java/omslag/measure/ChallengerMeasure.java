package omslag.measure;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.world.Citizens;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;
import org.jspecify.annotations.Nullable;

/** Who challenges the position of government, and what citizens do: leave, speak up, come back. */
final class ChallengerMeasure extends OverOrganisations<ChallengerMeasure.Sum> {
    private static final double THOUSAND = 1000;

    private static final Challenge[] TASKS = Challenge.values();

    private static final int SCOPES = Scope.all().size();

    private final double[] gone = new double[SCOPES];
    private final double[] all = new double[SCOPES];
    private double residents;

    /** Who serves what where, which stays as it is, and what is worked out of it. */
    private @Nullable Providers providers;

    private double[][] publicWork = {};

    /** What is added up over organisations. */
    enum Sum {
        VOICES,
        ANSWERED,
        LOST,
        ASKED
    }

    ChallengerMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        sums.add(Sum.VOICES, organisation.hearing().voices());
        sums.add(Sum.ANSWERED, organisation.hearing().answered());
        Work work = organisation.work();
        for (int p = 0; p < work.size(); p++) {
            if (work.departed(p) < 1) {
                // Posts given up beyond the demand that departed: capacity that those who stay have lost.
                double thinner = 1 - (1 - work.shed(p)) / (1 - work.departed(p));
                sums.add(Sum.LOST, work.asked(p) * thinner);
                sums.add(Sum.ASKED, work.asked(p));
            }
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        // Share of the work for public tasks whose citizens have left.
        reading.put(IndicatorId.CHALLENGER_SHARE, Measure.ratio(gone[scope.index()], all[scope.index()]));
        reading.put(IndicatorId.VOICES, THOUSAND * sums.get(Sum.VOICES) / residents);
        reading.put(IndicatorId.ANSWERED_VOICE, sums.ratio(Sum.ANSWERED, Sum.VOICES));
        reading.put(IndicatorId.THIN_SERVICE, sums.ratio(Sum.LOST, Sum.ASKED));
        if (scope.kind().isEmpty()) {
            reading.put(IndicatorId.CHALLENGERS, world.challengers().all().size());
            reading.put(IndicatorId.EXITS, THOUSAND * world.allegiance().exits() / residents);
            reading.put(IndicatorId.TAKEOVERS, world.challengers().takeovers());
        }
    }

    @Override
    void close(World world) {
        Citizens citizens = world.citizens();
        Providers now = world.allegiance().providers();
        if (now != providers) {
            providers = now;
            publicWork = publicWork(world, now);
        }
        residents = 0;
        Arrays.fill(gone, 0);
        Arrays.fill(all, 0);
        for (int p = 0; p < citizens.places(); p++) {
            residents += citizens.residents(p);
        }
        for (Challenge task : TASKS) {
            double[] work = publicWork[task.ordinal()];
            for (int p = 0; p < citizens.places(); p++) {
                int left = world.allegiance().gone(task, p);
                for (int s = 0; s < SCOPES; s++) {
                    double here = work[p * SCOPES + s];
                    gone[s] += here * citizens.weight(p) * left;
                    all[s] += here * citizens.residents(p);
                }
            }
        }
    }

    /** The work that organisations of each scope do in a task for a resident of each place: tasks, then places by scopes. */
    private static double[][] publicWork(World world, Providers providers) {
        int places = world.citizens().places();
        double[][] sums = new double[TASKS.length][places * SCOPES];
        for (Challenge task : TASKS) {
            double[] of = sums[task.ordinal()];
            for (int p = 0; p < places; p++) {
                int[] members = providers.members(task, p);
                double[] work = providers.work(task, p);
                for (int i = 0; i < members.length; i++) {
                    Kind kind = world.organisations().get(members[i]).kind();
                    of[p * SCOPES + Scope.ALL.index()] += work[i];
                    of[p * SCOPES + Scope.index(kind)] += work[i];
                }
            }
        }
        return sums;
    }
}
