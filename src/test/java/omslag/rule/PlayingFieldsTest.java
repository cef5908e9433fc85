package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.random.Draws;
import omslag.term.BenefitType;
import omslag.term.Capability;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Field;
import omslag.term.Holder;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.world.Capabilities;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.ProcessKind;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Playing fields are communicating vessels: the exact cases of 3m, in worlds of a few organisations with two processes. */
class PlayingFieldsTest {
    private static final int SEEDS = 2_000;
    private final Settings settings = HandMade.settings();

    private static ProcessKind process(String id, Field field) {
        return new ProcessKind(
                id, Landscape.OUT_OF_OFFICE, field, List.of(0.2, 0.1, 0.6, 0.0, 0.0, 0.1), 0, Optional.empty());
    }

    private static Organisation organisation(int index, Kind kind) {
        Organisation made = new Organisation(
                index,
                new Organisation.Identity("body-" + index, "Body", kind, 5_000L + index, 0, 1000, 1),
                new Finances(1000),
                new Estate(2),
                new Work(
                        List.of(process("roads", Field.SMART_SOCIETY), process("permits", Field.E_GOVERNANCE)),
                        new double[] {0.4, 0.6}));
        made.board().appoint(0, 0.5, 0);
        for (int p = 0; p < 2; p++) {
            made.estate().install(p, 1000, 5, 0.2, 1, 0);
            made.work().begin(p, 100 * made.work().share(p), 1, 0);
        }
        for (Task task : Task.values()) {
            double fte = 100 * made.work().kind(0).tasks().get(task.ordinal());
            made.workforce().employ(task, fte, fte, skillAtStart());
        }
        made.workforce().divideByAge(0.2, 0.3);
        return made;
    }

    private static double skillAtStart() {
        return HandMade.settings().parameters().start().skill();
    }

    private static Nature.Terms terms(boolean national, Holder holder, String succeeds) {
        return new Nature.Terms(false, national, Optional.of(holder), List.of(), List.of(), succeeds);
    }

    private static Nature substitute(double share, Nature.Terms terms) {
        return new Nature(
                Field.SMART_SOCIETY,
                Landscape.OUT_OF_OFFICE,
                BenefitType.SUBSTITUTION,
                false,
                List.of(),
                List.of(Challenge.MOBILITY),
                1,
                List.of(new Nature.Displacement("roads", share)),
                terms);
    }

    private static Nature kindOf(BenefitType benefit, Capability... builtOn) {
        return new Nature(
                Field.SMART_GOVERNMENT,
                Landscape.OUT_OF_OFFICE,
                benefit,
                false,
                List.of(builtOn),
                List.of(),
                1,
                List.of());
    }

    /** An innovation that works comes into a world. */
    private static int arrive(World world, String id, double maturity, Nature nature) {
        int number = world.technology().innovations().size();
        world.technology()
                .arrive(new Innovation(
                        100 + number,
                        id,
                        Wave.DATAFICATION,
                        HandMade.START - 40,
                        List.of("roads"),
                        true,
                        0.1,
                        0.1,
                        0.1,
                        false,
                        0,
                        nature));
        world.technology().develop(number, maturity, 1);
        world.organisations().forEach(o -> o.portfolio().meet(0, 1));
        return number;
    }

    private static Use scale(Organisation organisation, int innovation) {
        Use use = new Use(innovation, 0, 0, HandMade.START - 8, false, false, 0.5, 0);
        organisation.portfolio().begin(use, false);
        use.commit(40);
        use.scale(false);
        organisation.estate().expose(1);
        return use;
    }

    private void shift(World world) {
        new InnovationsMakeWorkSuperfluous(settings).apply(world, new Draws(1), HandMade.quarter(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.9, 0.7", "0.6, 0.95"})
    void what_is_left_of_a_demand_is_the_product_of_what_each_innovation_leaves(double first, double second) {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "app", first, substitute(0.3, terms(false, Holder.STATE, ""))));
        scale(body, arrive(world, "eye", second, substitute(0.7, terms(false, Holder.STATE, ""))));
        shift(world);
        double left = (1 - 0.3 * first) * (1 - 0.7 * second);
        assertThat(body.work().superfluous(0)).isEqualTo(1 - left, within(1e-15));
        assertThat(body.work().asked(0)).isEqualTo(40 * left, within(1e-12));
        assertThat(body.work().superfluous(1)).isZero();
    }

    @Test
    void where_nothing_is_substituted_the_fields_are_independent() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "nil", 1, substitute(0, terms(true, Holder.STATE, ""))));
        scale(body, arrive(world, "cost", 1, kindOf(BenefitType.COST)));
        shift(world);
        for (int p = 0; p < 2; p++) {
            assertThat(body.work().asked(p)).isEqualTo(body.work().demand(p));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.599, 0", "0.6, 0.18", "0.9, 0.27"})
    void below_the_threshold_of_use_nothing_becomes_superfluous(double maturity, double superfluous) {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "app", maturity, substitute(0.3, terms(false, Holder.STATE, ""))));
        shift(world);
        assertThat(body.work().superfluous(0)).isEqualTo(superfluous, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.21", "0.15, 0", "0.24, 0.24", "0.6, 0.3"})
    void data_that_citizens_hold_count_as_far_as_citizens_know(double known, double superfluous) {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "app", 1, substitute(0.3, terms(false, Holder.CITIZENS, ""))));
        world.knowledge().know(Holder.CITIZENS, Challenge.MOBILITY, 0, known);
        world.knowledge().count(world.citizens());
        shift(world);
        assertThat(body.work().superfluous(0)).isEqualTo(superfluous, within(1e-12));
    }

    @Test
    void what_a_national_body_uses_serves_everyone_and_what_a_town_uses_itself_alone() {
        Organisation town = organisation(0, Kind.MUNICIPALITY);
        Organisation other = organisation(1, Kind.MUNICIPALITY);
        Organisation agency = organisation(2, Kind.AGENCY);
        World world = HandMade.world(List.of(town, other, agency));
        int eye = arrive(world, "eye", 1, substitute(0.7, terms(true, Holder.STATE, "")));
        int app = arrive(world, "app", 1, substitute(0.3, terms(false, Holder.STATE, "")));
        scale(town, eye);
        scale(agency, app);
        shift(world);
        assertThat(List.of(town, other, agency))
                .extracting(o -> o.work().superfluous(0))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.7, 0.0, 0.3);
        scale(agency, eye);
        shift(world);
        assertThat(List.of(town, other, agency))
                .extracting(o -> o.work().superfluous(0))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.7, 0.7, 1 - 0.3 * 0.7);
    }

    @Test
    void what_was_superfluous_at_the_start_is_no_part_of_demand() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "app", 1, substitute(0.3, terms(false, Holder.STATE, ""))));
        body.work().improvedAtStart(0, 0, 0.3);
        shift(world);
        assertThat(body.work().superfluous(0)).isEqualTo(0, within(1e-15));
    }

    /** Norton and Bass: S1 = m·F1·(1−F2) and S2 = m·F2, when all who use the first generation may use the second. */
    @Test
    void a_generation_takes_over_the_users_of_the_one_before() {
        List<Organisation> bodies = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            bodies.add(organisation(i, Kind.MUNICIPALITY));
        }
        World world = HandMade.world(bodies);
        int app = arrive(world, "app", 1, substitute(0.3, terms(false, Holder.STATE, "")));
        int eye = arrive(world, "eye", 1, substitute(0.7, terms(false, Holder.STATE, "app")));
        // Every pair of users of either generation: F1 and F2 are independent in the square of 30.
        for (int i = 0; i < 30; i++) {
            if (i % 5 < 2) {
                scale(bodies.get(i), app);
            }
            if (i % 3 < 2) {
                scale(bodies.get(i), eye);
            }
        }
        shift(world);
        long first = bodies.stream().filter(b -> inUse(b, app)).count();
        long second = bodies.stream().filter(b -> inUse(b, eye)).count();
        assertThat(first).isEqualTo(Math.round(30 * 0.4 * (1 - 2.0 / 3)));
        assertThat(second).isEqualTo(20);
        bodies.forEach(
                b -> assertThat(b.estate().surface()).isEqualTo(b.portfolio().count(Use.Stage.SCALED)));
    }

    @Test
    void what_a_later_generation_does_is_not_taken_up_any_more() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        int app = arrive(world, "app", 1, substitute(0.3, terms(false, Holder.STATE, "")));
        int car = arrive(world, "car", 1, substitute(0.5, terms(false, Holder.STATE, "app")));
        int eye = arrive(world, "eye", 0.5, substitute(0.7, terms(true, Holder.STATE, "car")));
        Generations generations = new Generations(settings);
        scale(body, eye);
        assertThat(generations.outdated(body, world, app)).as("too young").isFalse();
        world.technology().develop(eye, 1, 1);
        assertThat(generations.outdated(body, world, app)).isTrue();
        assertThat(generations.outdated(body, world, car)).isTrue();
        assertThat(generations.outdated(body, world, eye)).isFalse();
    }

    private static boolean inUse(Organisation organisation, int innovation) {
        Use use = organisation.portfolio().latest(innovation);
        return use != null && use.stage() == Use.Stage.SCALED;
    }

    @ParameterizedTest
    @CsvSource({"0.5, false, 0.15", "1, false, 0.3", "0, false, 0", "0, true, 1", "0.5, true, 1"})
    void superfluous_work_is_ended_at_a_rate_by_stewardship_or_by_duty(double care, boolean duty, double rate) {
        ProcessesAreRetired rule = new ProcessesAreRetired(HandMade.settings("levers.vision.renewal", duty));
        World world = HandMade.world(List.of(organisation(0, Kind.MUNICIPALITY)));
        int retired = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Organisation body = organisation(0, Kind.MUNICIPALITY);
            body.board().appoint(0, care, 0);
            body.work().makeSuperfluous(0, 0.7);
            body.work().makeSuperfluous(1, 0.6);
            rule.act(body, world, new Draws(seed), HandMade.quarter(0));
            retired += body.work().retired(0) ? 1 : 0;
            assertThat(body.work().retired(1)).isFalse();
        }
        double expected = 1 - Math.exp(-rate / 4);
        double error = Math.sqrt(expected * (1 - expected) / SEEDS);
        assertThat((double) retired / SEEDS).isEqualTo(expected, within(4 * error));
    }

    @Test
    void a_retired_process_frees_its_system_and_posts_but_what_replaced_it_goes_on() {
        Settings dutiful = HandMade.settings("levers.vision.renewal", true, "parameters.fields.duty-rate", 4.0);
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        int eye = arrive(world, "eye", 1, substitute(0.9, terms(false, Holder.STATE, "")));
        int other = arrive(world, "other", 1, kindOf(BenefitType.COST));
        scale(body, eye);
        scale(body, other);
        shift(world);
        double before = body.workforce().totalPosts();
        for (int q = 0; q < 80; q++) {
            new ProcessesAreRetired(dutiful).act(body, world, new Draws(3), HandMade.quarter(q));
            new PostsFollowWork(dutiful).act(body, world, new Draws(3), HandMade.quarter(q));
        }
        assertThat(body.work().retired(0)).isTrue();
        assertThat(body.work().asked(0)).isZero();
        assertThat(body.estate().value(0))
                .isEqualTo(settings.parameters().pilots().estate() * 40, within(1e-9));
        assertThat(inUse(body, eye)).isTrue();
        assertThat(inUse(body, other)).isFalse();
        assertThat(body.workforce().totalPosts()).isEqualTo(before * 0.6, within(1e-6 * before));
        assertThat(world.journal().entries())
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.kind()).isEqualTo(EventKind.PROCESS_RETIRED));
    }

    @Test
    void an_organisation_keeps_its_last_process() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        body.work().makeSuperfluous(0, 1);
        body.work().makeSuperfluous(1, 1);
        Settings dutiful = HandMade.settings("levers.vision.renewal", true, "parameters.fields.duty-rate", 4.0);
        for (int q = 0; q < 200; q++) {
            new ProcessesAreRetired(dutiful).act(body, world, new Draws(3), HandMade.quarter(q));
        }
        assertThat(body.work().retired(0) && body.work().retired(1)).isFalse();
        assertThat(body.work().retired(0) || body.work().retired(1)).isTrue();
    }

    @Test
    void the_trinity_is_a_geometric_mean_over_what_something_is_built_on_and_one_for_what_is_built_on_none() {
        Capabilities able = new Capabilities();
        double[] levels = {0.2, 0.5, 0.9};
        for (Capability one : Capability.values()) {
            able.master(one, levels[one.ordinal()]);
            able.refer(one, 0.6);
        }
        assertThat(able.trinity(List.of(Capability.values())))
                .isEqualTo(Math.cbrt(0.2 * 0.5 * 0.9) / 0.6, within(1e-12));
        assertThat(able.trinity(List.of(Capability.BIG_DATA, Capability.AI)))
                .isEqualTo(Math.sqrt(0.45) / 0.6, within(1e-12));
        assertThat(able.trinity(List.of())).isEqualTo(1);
        able.master(Capability.SENSORS, 0);
        assertThat(able.trinity(List.of(Capability.values()))).isZero();
        assertThat(able.trinity(List.of(Capability.AI))).isEqualTo(1.5, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void what_is_realised_is_technological_and_social_capital_and_fit_by_enactment(double enactment) {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        Realisation realisation = new Realisation(HandMade.settings("environment.enactment", enactment));
        Nature nature = kindOf(BenefitType.COST, Capability.AI);
        assertThat(realisation.of(body, nature)).isEqualTo(1, within(1e-12));
        body.capabilities().master(Capability.AI, 0.8);
        body.capabilities().socialise(0.5);
        assertThat(realisation.of(body, nature))
                .isEqualTo(Math.pow(0.8, 0.7) * Math.pow(0.5, 0.3 + enactment / 2), within(1e-12));
        Settings off = HandMade.settings("mechanisms.playing-fields", false);
        assertThat(new Realisation(off).of(body, nature)).isEqualTo(1);
    }

    @Test
    void mastery_goes_to_where_learning_and_loss_are_equal_and_social_capital_to_no_less_than_its_floor() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        for (int i = 0; i < 3; i++) {
            scale(body, arrive(world, "k" + i, 1, kindOf(BenefitType.COST, Capability.AI)));
        }
        OrganisationsMasterTechnology rule = new OrganisationsMasterTechnology(settings);
        body.workforce().train(0);
        for (int q = 0; q < 400; q++) {
            rule.act(body, world, new Draws(1), HandMade.quarter(q));
        }
        assertThat(body.capabilities().level(Capability.AI)).isEqualTo(0.24 / 0.34, within(1e-9));
        assertThat(body.capabilities().level(Capability.SENSORS)).isEqualTo(0.15 / 0.25, within(1e-9));
        assertThat(body.capabilities().social()).isEqualTo(0.3, within(1e-6));
    }

    @Test
    void the_first_organisations_realise_on_average_what_innovations_bring() {
        List<Organisation> bodies = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            bodies.add(organisation(i, Kind.MUNICIPALITY));
        }
        World world = HandMade.world(bodies);
        Nature nature = kindOf(BenefitType.COST, Capability.AI);
        int k = arrive(world, "k", 1, nature);
        for (int i = 0; i < 40; i += 3) {
            scale(bodies.get(i), k);
        }
        FirstCapabilities.settle(world, settings);
        double trinity = bodies.stream()
                .mapToDouble(b -> b.capabilities().trinity(nature.builtOn()))
                .average()
                .orElseThrow();
        assertThat(trinity).isEqualTo(1, within(1e-12));
        Capabilities before = bodies.get(0).capabilities();
        double level = before.level(Capability.AI);
        bodies.get(0).workforce().train(ServicesAreDelivered.trainingAtStart(settings));
        new OrganisationsMasterTechnology(settings).act(bodies.get(0), world, new Draws(1), HandMade.quarter(0));
        assertThat(before.level(Capability.AI)).isEqualTo(level, within(1e-12));
        assertThat(before.social()).isEqualTo(1, within(1e-12));
    }

    @Test
    void one_approach_fits_on_average_as_at_the_start_and_a_policy_for_each_field_fits_everywhere() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        arrive(world, "a", 1, substitute(0.3, terms(false, Holder.STATE, "")));
        arrive(world, "b", 1, kindOf(BenefitType.COST));
        FirstCapabilities.settle(world, settings);
        Approach one = new Approach(settings);
        Approach each = new Approach(HandMade.settings("levers.differentiated-policy", true));
        assertThat(Approach.dominant(body.work())).isEqualTo(Field.E_GOVERNANCE);
        assertThat(one.match(Field.E_GOVERNANCE, Field.SMART_SOCIETY)).isEqualTo(0.7, within(1e-12));
        double society = one.fit(body, Field.SMART_SOCIETY);
        double smart = one.fit(body, Field.SMART_GOVERNMENT);
        assertThat((society + smart) / 2).isEqualTo(1, within(1e-12));
        assertThat(society / smart).isEqualTo(0.7 / 0.85, within(1e-12));
        for (Field field : Field.values()) {
            assertThat(each.fit(body, field)).isEqualTo(1 / 0.775, within(1e-12));
        }
    }

    @Test
    void cost_adds_capacity_quality_makes_better_and_substitution_does_neither() {
        Organisation body = organisation(0, Kind.MUNICIPALITY);
        World world = HandMade.world(List.of(body));
        scale(body, arrive(world, "c", 1, kindOf(BenefitType.COST)));
        scale(body, arrive(world, "q", 1, kindOf(BenefitType.QUALITY)));
        scale(body, arrive(world, "s", 1, substitute(0.3, terms(false, Holder.STATE, ""))));
        Gains gains = new Gains(settings);
        assertThat(gains.of(body, world)).containsExactly(new double[] {0.1, 0}, within(1e-12));
        assertThat(gains.better(body, world)).containsExactly(new double[] {0.1, 0}, within(1e-12));
        Gains without = new Gains(HandMade.settings("mechanisms.playing-fields", false));
        assertThat(without.of(body, world)).containsExactly(new double[] {0.3, 0}, within(1e-12));
        assertThat(without.better(body, world)).containsExactly(0, 0);
    }

    @Test
    void an_award_goes_to_one_pilot_a_year_and_is_talked_about_and_nothing_else() {
        List<Organisation> bodies = List.of(organisation(0, Kind.MUNICIPALITY), organisation(1, Kind.MUNICIPALITY));
        World world = HandMade.world(bodies);
        int k = arrive(world, "k", 1, kindOf(BenefitType.COST));
        bodies.forEach(b -> b.portfolio().begin(new Use(k, 0, 0, HandMade.START, false, false, 0.5, 1), false));
        AwardsAreGiven awards = new AwardsAreGiven(settings);
        for (int q = 0; q < 8; q++) {
            awards.apply(world, new Draws(2), HandMade.quarter(q));
        }
        assertThat(world.journal().entries())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.kind()).isEqualTo(EventKind.AWARD));
        assertThat(world.technology().announcements(Wave.DATAFICATION)).isEqualTo(20);
        bodies.forEach(b -> {
            assertThat(b.portfolio().uses()).singleElement().satisfies(use -> {
                assertThat(use.stage()).isEqualTo(Use.Stage.PILOT);
                assertThat(use.evidence()).isZero();
            });
        });
    }

    @Test
    void a_scenario_can_give_an_award_to_a_body_that_has_a_pilot() {
        List<Organisation> bodies = List.of(organisation(0, Kind.MUNICIPALITY), organisation(1, Kind.MUNICIPALITY));
        World world = HandMade.world(bodies);
        int k = arrive(world, "k", 1, kindOf(BenefitType.COST));
        bodies.get(0).portfolio().begin(new Use(k, 0, 0, HandMade.START, false, false, 0.5, 1), false);
        StagedEvent award = new StagedEvent(EventKind.AWARD, Optional.empty(), Optional.empty(), 2);
        new EventsStrike(settings, List.of(award)).apply(world, new Draws(1), HandMade.quarter(0));
        assertThat(world.technology().announcements(Wave.DATAFICATION)).isEqualTo(20);
        assertThat(world.journal().entries()).singleElement().satisfies(e -> {
            assertThat(e.subject()).isEqualTo("body-0");
            assertThat(e.what()).isEqualTo("k");
        });
    }
}
