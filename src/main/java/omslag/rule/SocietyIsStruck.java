package omslag.rule;

import java.util.List;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Needs;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * What a scenario sets off in society instead of in one organisation, by date and by place: shocks of a need where the
 * organisations it names serve, and failures of the shared infrastructure.
 */
public final class SocietyIsStruck implements Rule {
    /** What a shock of size 1 adds to a need, in needs of the start. */
    private static final double SHOCK = 0.5;

    /** Hours of a failure of size 1. */
    private static final double HOURS = 24;

    private final List<StagedEvent> events;
    private final boolean needs;
    private final boolean chains;

    /** These events, in this quarter. */
    public SocietyIsStruck(Settings settings, List<StagedEvent> events) {
        this.events = List.copyOf(events);
        needs = settings.mechanisms().challenges();
        chains = settings.mechanisms().chains();
    }

    /** Whether an event is of this sort. */
    static boolean strikes(EventKind kind) {
        return kind == EventKind.CHALLENGE_EVENT || kind == EventKind.INFRASTRUCTURE_OUTAGE;
    }

    @Override
    public Phase phase() {
        return Phase.EVENTS_STRIKE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        for (StagedEvent event : events) {
            if (event.event() == EventKind.CHALLENGE_EVENT && needs) {
                strike(world, step, event);
            } else if (event.event() == EventKind.INFRASTRUCTURE_OUTAGE && chains) {
                world.infrastructure().stage(HOURS * event.size());
            }
        }
    }

    private static void strike(World world, Step step, StagedEvent event) {
        double[] named = new double[world.organisations().size()];
        for (Organisation organisation : world.organisations()) {
            named[organisation.index()] = names(event, organisation) ? 1 : 0;
        }
        double[] struck = new Serving(world).atPlaces(named);
        Needs needs = world.needs();
        String where = event.organisation().orElse("");
        for (Challenge challenge : Challenge.values()) {
            if (event.challenge().orElse(challenge) != challenge) {
                continue;
            }
            for (int p = 0; p < struck.length; p++) {
                double share = Math.min(1, struck[p]);
                needs.strike(challenge, p, needs.shock(challenge, p) + share * SHOCK * event.size());
            }
            String what = challenge.id() + " scenario";
            world.journal().write(step.index(), event.event(), where, what, SHOCK * event.size());
        }
    }

    private static boolean names(StagedEvent event, Organisation organisation) {
        return event.kind().map(kind -> kind == organisation.kind()).orElse(true)
                && event.organisation()
                        .map(id -> id.equals(organisation.identity().id()))
                        .orElse(true);
    }
}
