package omslag.measure;

import omslag.term.Challenge;
import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/** Who challenges the position of government, and what citizens do: leave, speak up, come back. */
final class ChallengerMeasure extends OverOrganisations<ChallengerMeasure.Sum> {
    private static final double THOUSAND = 1000;

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
    void add(Organisation organisation, World world, Sums<Sum> sums) {
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
        double residents = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            residents += world.citizens().residents(p);
        }
        reading.put(IndicatorId.CHALLENGER_SHARE, share(world, scope));
        reading.put(IndicatorId.VOICES, THOUSAND * sums.get(Sum.VOICES) / residents);
        reading.put(IndicatorId.ANSWERED_VOICE, sums.ratio(Sum.ANSWERED, Sum.VOICES));
        reading.put(IndicatorId.THIN_SERVICE, sums.ratio(Sum.LOST, Sum.ASKED));
        if (scope.kind().isEmpty()) {
            reading.put(IndicatorId.CHALLENGERS, world.challengers().all().size());
            reading.put(IndicatorId.EXITS, THOUSAND * world.allegiance().exits() / residents);
            reading.put(IndicatorId.TAKEOVERS, world.challengers().takeovers());
        }
    }

    /** Share of the work for public tasks whose citizens have left. */
    private static double share(World world, Scope scope) {
        Providers providers = world.allegiance().providers();
        double gone = 0;
        double all = 0;
        for (Challenge task : Challenge.values()) {
            for (int p = 0; p < world.citizens().places(); p++) {
                int[] members = providers.members(task, p);
                double[] work = providers.work(task, p);
                double here = 0;
                for (int i = 0; i < members.length; i++) {
                    here += scope.covers(world.organisations().get(members[i]).kind()) ? work[i] : 0;
                }
                gone += here * world.citizens().weight(p) * world.allegiance().gone(task, p);
                all += here * world.citizens().residents(p);
            }
        }
        return Measure.ratio(gone, all);
    }
}
