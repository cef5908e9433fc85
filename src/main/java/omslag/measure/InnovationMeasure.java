package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Wave;
import omslag.world.Organisation;
import omslag.world.Portfolio;
import omslag.world.Use;
import omslag.world.World;

/** Pilots, scale-ups and what boards make of them. */
final class InnovationMeasure extends OverOrganisations<InnovationMeasure.Sum> {
    private static final int STAGES = Use.Stage.values().length;

    /** What is added up over organisations. */
    enum Sum {
        MEMBERS,
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
    void add(Organisation organisation, World world, Sums<Sum> sums) {
        Portfolio portfolio = organisation.portfolio();
        sums.add(Sum.MEMBERS, 1);
        sums.add(Sum.STARTED, portfolio.started());
        sums.add(Sum.SCALED_NOW, portfolio.scaled());
        sums.add(Sum.STOPPED, portfolio.stopped());
        sums.add(Sum.VETOES, organisation.decisions().vetoes());
        sums.add(Sum.CHALLENGES, organisation.decisions().challengeShare());
        sums.add(Sum.BELIEF, organisation.board().belief(Wave.DATAFICATION));
        count(portfolio, world, sums);
    }

    private static void count(Portfolio portfolio, World world, Sums<Sum> sums) {
        int[] atStage = new int[STAGES];
        int viable = 0;
        int conforming = 0;
        for (Use use : portfolio.uses()) {
            Use.Stage stage = use.stage();
            atStage[stage.ordinal()]++;
            viable += stage == Use.Stage.SCALED
                            && world.technology().innovation(use.innovation()).viable()
                    ? 1
                    : 0;
            conforming += use.conforming() && stage != Use.Stage.STOPPED ? 1 : 0;
        }
        int scaled = atStage[Use.Stage.SCALED.ordinal()];
        int zombies = atStage[Use.Stage.ZOMBIE.ordinal()];
        int all = portfolio.uses().size() - atStage[Use.Stage.STOPPED.ordinal()];
        sums.add(Sum.SCALED, scaled);
        sums.add(Sum.VIABLE, viable);
        sums.add(Sum.ZOMBIES, zombies);
        sums.add(Sum.RUNNING, all - scaled - zombies);
        sums.add(Sum.CONFORMING, conforming);
        sums.add(Sum.ALL, all);
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.MEMBERS) == 0) {
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
        reading.put(IndicatorId.VETOES, sums.get(Sum.VETOES) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.CHALLENGE_SHARE, sums.get(Sum.CHALLENGES) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.VIABILITY_BELIEF, sums.get(Sum.BELIEF) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.HYPE, world.technology().hype(Wave.DATAFICATION));
    }
}
