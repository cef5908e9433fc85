package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.acceptance.Runs;
import omslag.engine.Simulation;
import omslag.parameter.Catalogue;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.term.BenefitType;
import omslag.term.Field;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Innovations with a name arrive in their year and take the place of others; those without one have a nature too. */
class NamedTest {
    private final Settings settings = Runs.settings("period.end", new Quarter(2059, 4));
    private final int from = new Quarter(2005, 1).index();
    private final int end = new Quarter(2059, 4).index();

    private double expected(Wave wave, int index) {
        double year = index / 4.0;
        return new Invention(settings).expected(wave, year, Step.QUARTER);
    }

    @ParameterizedTest
    @EnumSource(Wave.class)
    void in_all_as_many_arrive_as_parameters_say(Wave wave) {
        Named named = new Named(settings, Named.usable(Runs.PACK), new Invention(settings));
        double all = 0;
        double replaced = 0;
        double count = 0;
        for (int index = from; index <= end; index++) {
            all += expected(wave, index);
            replaced += named.replaced(wave, index);
            count +=
                    named.arriving(index).stream().filter(i -> i.wave() == wave).count();
            assertThat(replaced).isLessThanOrEqualTo(count + 1e-9);
            assertThat(named.replaced(wave, index)).isLessThanOrEqualTo(expected(wave, index) + 1e-12);
        }
        assertThat(count).isPositive().isLessThan(all);
        assertThat(replaced).isEqualTo(count, within(1e-9));
    }

    @Test
    void how_long_a_run_is_does_not_change_what_arrives_in_it() {
        Named longer = new Named(settings, Named.usable(Runs.PACK), new Invention(settings));
        Settings brief = Runs.settings();
        Named shorter = new Named(brief, Named.usable(Runs.PACK), new Invention(brief));
        for (int index = from; index <= new Quarter(2025, 4).index(); index++) {
            for (Wave wave : Wave.values()) {
                assertThat(shorter.replaced(wave, index)).isEqualTo(longer.replaced(wave, index));
            }
        }
    }

    @Test
    void an_innovation_with_a_name_is_there_from_its_year_on() {
        Simulation run = new Simulation(Course.of(Runs.settings()), Runs.PACK, 1);
        assertThat(names(run.world())).contains("chatbot", "pothole-app").doesNotContain("city-data-in-policy");
        run.run();
        Innovation later = run.world().technology().innovations().stream()
                .filter(i -> i.id().equals("city-data-in-policy"))
                .findFirst()
                .orElseThrow();
        assertThat(later.arrival()).isEqualTo(new Quarter(2024, 1).index());
        assertThat(names(run.world())).doesNotContain("self-driving-transport");
    }

    @Test
    void what_no_process_of_a_government_can_use_does_not_arrive() {
        GovernmentPack poor = new GovernmentPack(
                "poor",
                Runs.PACK.places(),
                Runs.PACK.bodies(),
                Runs.PACK.processes().stream()
                        .filter(p -> !p.id().equals("client-contact"))
                        .toList(),
                Runs.PACK.mixes(),
                Runs.PACK.catalogue());
        assertThat(Named.usable(Runs.PACK)).extracting(Catalogue.Item::id).contains("chatbot");
        assertThat(Named.usable(poor))
                .extracting(Catalogue.Item::id)
                .doesNotContain("chatbot")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void innovations_without_a_name_have_the_field_and_the_benefit_of_their_wave(long seed) {
        World world = new Simulation(Course.of(Runs.settings()), Runs.PACK.with(Catalogue.NONE), seed).world();
        assertThat(world.technology().innovations()).isNotEmpty().allSatisfy(one -> {
            BenefitType benefit = one.nature().benefit();
            Field field = one.nature().field();
            switch (one.wave()) {
                case AUTOMATION -> {
                    assertThat(benefit).isEqualTo(BenefitType.COST);
                    assertThat(field).isEqualTo(Field.DIGITAL_GOVERNMENT);
                }
                case DIGITALISATION -> {
                    assertThat(benefit).isNotEqualTo(BenefitType.SUBSTITUTION);
                    assertThat(field).isEqualTo(Field.E_GOVERNANCE);
                }
                case DATAFICATION -> assertThat(field).isIn(Field.SMART_GOVERNMENT, Field.SMART_SOCIETY);
            }
            if (benefit == BenefitType.SUBSTITUTION) {
                assertThat(field).isEqualTo(Field.SMART_SOCIETY);
                assertThat(one.nature().displaces())
                        .singleElement()
                        .satisfies(work ->
                                assertThat(work.share()).isEqualTo(Math.min(0.9, 2 * one.promised()), within(1e-12)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void no_landscape_replaces_another_as_long_as_nothing_is_taken_away(long seed) {
        Settings kept = Runs.settings("parameters.fields.retire-rate", 0.0);
        Simulation run = new Simulation(Course.of(kept), Runs.PACK, seed);
        run.start();
        List<Organisation> bodies = run.world().organisations();
        int[] before = bodies.stream().mapToInt(NamedTest::landscapes).toArray();
        for (int q = 0; q < 24; q++) {
            run.schedule.step(run);
            for (Organisation body : bodies) {
                assertThat(landscapes(body)).isGreaterThanOrEqualTo(before[body.index()]);
                before[body.index()] = landscapes(body);
                for (int j = 0; j < body.estate().size(); j++) {
                    assertThat(parts(body.estate(), j)).isEqualTo(1, within(1e-9));
                }
            }
        }
        assertThat(bodies.stream().mapToInt(NamedTest::landscapes).sum()).isPositive();
    }

    private static int landscapes(Organisation body) {
        int live = 0;
        for (int j = 0; j < body.estate().size(); j++) {
            for (omslag.term.Landscape landscape : omslag.term.Landscape.values()) {
                live += body.estate().part(j, landscape) > 0 ? 1 : 0;
            }
        }
        return live;
    }

    private static double parts(Estate estate, int system) {
        double sum = 0;
        for (omslag.term.Landscape landscape : omslag.term.Landscape.values()) {
            sum += estate.part(system, landscape);
        }
        return sum;
    }

    private static List<String> names(World world) {
        return world.technology().innovations().stream().map(Innovation::id).toList();
    }
}
