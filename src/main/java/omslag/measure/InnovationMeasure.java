package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Wave;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;

/** Pilots, scale-ups and what boards make of them. */
final class InnovationMeasure implements Measure {
    @Override
    public void take(World world, Scope scope, Reading reading) {
        double members = 0;
        double started = 0;
        double scaledNow = 0;
        double stopped = 0;
        double running = 0;
        double zombies = 0;
        double scaled = 0;
        double viable = 0;
        double conforming = 0;
        double all = 0;
        double vetoes = 0;
        double challenges = 0;
        double belief = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Portfolio portfolio = organisation.portfolio();
            members++;
            started += portfolio.started();
            scaledNow += portfolio.scaled();
            stopped += portfolio.stopped();
            vetoes += organisation.decisions().vetoes();
            challenges += organisation.decisions().challengeShare();
            belief += organisation.board().belief(Wave.DATAFICATION);
            for (Use use : portfolio.uses()) {
                boolean inUse = use.stage() == Use.Stage.SCALED;
                boolean works =
                        world.technology().innovations().get(use.innovation()).viable();
                scaled += inUse ? 1 : 0;
                viable += inUse && works ? 1 : 0;
                zombies += use.stage() == Use.Stage.ZOMBIE ? 1 : 0;
                running += use.underWay() && use.stage() != Use.Stage.ZOMBIE ? 1 : 0;
                conforming += use.conforming() && use.stage() != Use.Stage.STOPPED ? 1 : 0;
                all += use.stage() != Use.Stage.STOPPED ? 1 : 0;
            }
        }
        if (members == 0) {
            return;
        }
        reading.put(IndicatorId.PILOTS_STARTED, started);
        reading.put(IndicatorId.PILOTS_RUNNING, running);
        reading.put(IndicatorId.SCALE_UPS, scaledNow);
        reading.put(IndicatorId.PILOTS_STOPPED, stopped);
        reading.put(IndicatorId.ZOMBIES, zombies);
        reading.put(IndicatorId.SCALED_STOCK, scaled);
        reading.put(IndicatorId.VIABLE_SHARE, Measure.ratio(viable, scaled));
        reading.put(IndicatorId.CONFORMITY_SHARE, Measure.ratio(conforming, all));
        reading.put(IndicatorId.VETOES, vetoes / members);
        reading.put(IndicatorId.CHALLENGE_SHARE, challenges / members);
        reading.put(IndicatorId.VIABILITY_BELIEF, belief / members);
        reading.put(IndicatorId.HYPE, world.technology().hype(Wave.DATAFICATION));
    }
}
