package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Purse;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.ProcessKind;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;
import org.junit.jupiter.api.Test;

/** Before 2020 money for change that is left builds on where one stands. */
class SystemsAreBuiltTest {
    private static final double VALUE = 1;
    private static final Step PAST = Step.of(new Quarter(1995, 1));

    private final Settings settings = HandMade.settings("period.start", new Quarter(1990, 1));

    /** An organisation whose systems lack this, all of which an innovation came into, with this money for change. */
    private static Organisation lacking(double money, double... lacks) {
        List<ProcessKind> kinds = IntStream.range(0, lacks.length)
                .mapToObj(p -> new ProcessKind(
                        "work" + p,
                        Landscape.FRONT_OFFICE,
                        Field.values()[0],
                        List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                        1,
                        Optional.empty()))
                .toList();
        Organisation made = new Organisation(
                0,
                new Organisation.Identity("body", "Body", Kind.MUNICIPALITY, 1_000L, 0, 1_000, 1),
                new Finances(0),
                new Estate(lacks.length),
                new Work(
                        kinds,
                        IntStream.range(0, lacks.length).mapToDouble(p -> 1).toArray()));
        World world = HandMade.world(new ArrayList<>(HandMade.municipalities(1)));
        HandMade.innovation(world, 1, false);
        made.portfolio().meet(0, 1);
        for (int p = 0; p < lacks.length; p++) {
            made.estate().install(p, VALUE, 0, 0, 1, 0);
            made.estate().expect(p, VALUE + lacks[p]);
            Use use = new Use(0, p, 0, HandMade.START - 8, false, false, 0.4, 0);
            made.portfolio().begin(use, false);
            use.scale(false);
        }
        made.finances().open(money);
        made.finances().endow(Purse.CHANGE, money);
        return made;
    }

    private void build(Organisation organisation) {
        World world = HandMade.world(HandMade.municipalities(1));
        new SystemsAreBuilt(settings).act(organisation, world, new Draws(1), PAST);
    }

    @Test
    void each_system_gets_the_same_part_of_what_it_lacks_and_no_more_than_all_of_it() {
        double estate = settings.parameters().pilots().estate();
        double[] lacks = {0.1, 0.2, 0.3, 1e9, 1e-9};
        for (double part : new double[] {0.25, 1, 3}) {
            double all =
                    IntStream.range(0, lacks.length).mapToDouble(p -> lacks[p]).sum();
            Organisation organisation = lacking(part * all / estate, lacks);
            build(organisation);
            for (int p = 0; p < lacks.length; p++) {
                assertThat(organisation.estate().value(p) - VALUE)
                        .isCloseTo(Math.min(1, part) * lacks[p], within(1e-6 * lacks[p]));
            }
            assertThat(organisation.finances().in(Purse.CHANGE))
                    .isCloseTo(Math.max(0, part - 1) * all / estate, within(1e-6 * all));
        }
    }
}
