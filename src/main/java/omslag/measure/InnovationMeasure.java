package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Wave;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;

/** Pilots, scale-ups and what boards make of them. */
final class InnovationMeasure extends OverOrganisations<InnovationMeasure.Sum> {
    /** What is added up over organisations. */
    enum Sum {
        STARTED,
        SCALED_NOW,
        STOPPED,
        RUNNING,
        ZOMBIES,
        SCALED,
        VIABLE,
        CONFORMING,
        ALL,
        VETOES,
        CHALLENGES,
        BELIEF
    }

    InnovationMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Portfolio portfolio = organisation.portfolio();
        sums.add(Sum.STARTED, portfolio.started());
        sums.add(Sum.SCALED_NOW, portfolio.scaled());
        sums.add(Sum.STOPPED, portfolio.stopped());
        sums.add(Sum.VETOES, organisation.decisions().vetoes());
        sums.add(Sum.CHALLENGES, organisation.decisions().challengeShare());
        sums.add(Sum.BELIEF, organisation.board().belief(Wave.DATAFICATION));
        sums.add(Sum.SCALED, tally.at(Use.Stage.SCALED));
        sums.add(Sum.VIABLE, tally.viable());
        sums.add(Sum.ZOMBIES, tally.at(Use.Stage.ZOMBIE));
        sums.add(Sum.RUNNING, tally.underWay() - tally.at(Use.Stage.ZOMBIE));
        sums.add(Sum.CONFORMING, tally.conforming());
        sums.add(Sum.ALL, tally.going());
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.members() == 0) {
            return;
        }
        reading.put(IndicatorId.PILOTS_STARTED, sums.get(Sum.STARTED));
        reading.put(IndicatorId.PILOTS_RUNNING, sums.get(Sum.RUNNING));
        reading.put(IndicatorId.SCALE_UPS, sums.get(Sum.SCALED_NOW));
        reading.put(IndicatorId.PILOTS_STOPPED, sums.get(Sum.STOPPED));
        reading.put(IndicatorId.ZOMBIES, sums.get(Sum.ZOMBIES));
        reading.put(IndicatorId.SCALED_STOCK, sums.get(Sum.SCALED));
        reading.put(IndicatorId.VIABLE_SHARE, sums.ratio(Sum.VIABLE, Sum.SCALED));
        reading.put(IndicatorId.CONFORMITY_SHARE, sums.ratio(Sum.CONFORMING, Sum.ALL));
        reading.put(IndicatorId.VETOES, sums.mean(Sum.VETOES));
        reading.put(IndicatorId.CHALLENGE_SHARE, sums.mean(Sum.CHALLENGES));
        reading.put(IndicatorId.VIABILITY_BELIEF, sums.mean(Sum.BELIEF));
        reading.put(IndicatorId.HYPE, world.technology().hype(Wave.DATAFICATION));
    }
}
