package omslag.rule;

import java.util.List;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;

/** What a scenario sets off, by date and by place. */
public final class EventsStrike implements Rule.OfOrganisations {
    /** Hours of an outage of size 1. */
    private static final double OUTAGE_HOURS = 48;

    /** Share of residents that a breach of size 1, or a scandal of size 1, touches. */
    private static final double BREACHED = 0.05;

    private static final double WRONGED = 0.01;

    /** Part of the budget that a cut of size 1 takes. */
    private static final double CUT = 0.1;

    /** Part of the yearly budget that a renewal grant of size 1 pays in its quarter, for old systems. */
    private static final double GRANT = 0.025;

    private final List<StagedEvent> events;
    private final TrustParameters trust;
    private final double publicity;

    /** These events, in this quarter. */
    public EventsStrike(Settings settings, List<StagedEvent> events) {
        this.events = events.stream()
                .filter(event -> !SocietyIsStruck.strikes(event.event()))
                .toList();
        trust = settings.parameters().trust();
        publicity = settings.parameters().technology().awardPublicity();
    }

    @Override
    public Phase phase() {
        return Phase.EVENTS_STRIKE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        for (StagedEvent event : events) {
            boolean here = event.kind().map(kind -> kind == organisation.kind()).orElse(true)
                    && event.organisation()
                            .map(id -> id.equals(organisation.identity().id()))
                            .orElse(true);
            if (here) {
                strike(organisation, world, step, event);
            }
        }
    }

    private void strike(Organisation organisation, World world, Step step, StagedEvent event) {
        double size = event.size();
        double residents = organisation.identity().residents();
        double measured;
        switch (event.event()) {
            case OUTAGE -> {
                measured = OUTAGE_HOURS * size;
                organisation.standing().fail(1, measured);
                organisation.standing().remember(0.1 * size);
            }
            case BREACH -> {
                measured = Math.min(1, BREACHED * size) * residents;
                organisation.standing().leak(1, measured);
                organisation.standing().remember(0.2 * size);
                double unfair = trust.breachWeight() * measured / residents;
                organisation.standing().expose(unfair);
            }
            case ALGORITHM_SCANDAL -> {
                measured = Math.min(1, WRONGED * size) * residents;
                AlgorithmsHarm.scandal(organisation, trust, size, measured);
            }
            case BUDGET_CUT -> {
                measured = CUT * size;
                organisation
                        .finances()
                        .grant(
                                organisation.finances().budget() * Math.max(0, 1 - measured),
                                organisation.finances().maintenanceLastYear());
            }
            case RENEWAL_GRANT -> {
                measured = GRANT * size * organisation.finances().budget();
                organisation.finances().endow(Purse.STEWARDSHIP, measured);
            }
            case AWARD -> {
                Innovation innovation = AwardsAreGiven.candidate(organisation, world);
                if (innovation != null) {
                    AwardsAreGiven.award(organisation, world, innovation, step, publicity * size);
                }
                return;
            }
            default ->
                throw new IllegalArgumentException(
                        "no scenario can set off " + event.event().id());
        }
        world.journal()
                .write(step.index(), event.event(), organisation.identity().id(), "scenario", measured);
    }
}
