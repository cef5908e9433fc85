package omslag.measure;

import omslag.term.Challenge;
import omslag.term.IndicatorId;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/** Who challenges the position of government, and what citizens do: leave, speak up, come back. */
final class ChallengerMeasure implements Measure {
    private static final double THOUSAND = 1000;

    @Override
    public void take(World world, Scope scope, Reading reading) {
        double residents = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            residents += world.citizens().residents(p);
        }
        reading.put(IndicatorId.CHALLENGER_SHARE, share(world, scope));
        voices(world, scope, residents, reading);
        thin(world, scope, reading);
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

    private static void voices(World world, Scope scope, double residents, Reading reading) {
        double voices = 0;
        double answered = 0;
        for (Organisation organisation : world.organisations()) {
            if (scope.covers(organisation.kind())) {
                voices += organisation.hearing().voices();
                answered += organisation.hearing().answered();
            }
        }
        reading.put(IndicatorId.VOICES, THOUSAND * voices / residents);
        reading.put(IndicatorId.ANSWERED_VOICE, Measure.ratio(answered, voices));
    }

    /** Posts given up beyond the demand that departed: capacity that those who stay have lost. */
    private static void thin(World world, Scope scope, Reading reading) {
        double lost = 0;
        double asked = 0;
        for (Organisation organisation : world.organisations()) {
            Work work = organisation.work();
            for (int p = 0; p < work.size() && scope.covers(organisation.kind()); p++) {
                if (work.departed(p) < 1) {
                    lost += work.asked(p) * (1 - (1 - work.shed(p)) / (1 - work.departed(p)));
                    asked += work.asked(p);
                }
            }
        }
        reading.put(IndicatorId.THIN_SERVICE, Measure.ratio(lost, asked));
    }
}
