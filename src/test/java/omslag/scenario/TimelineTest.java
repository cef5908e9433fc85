package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Course;
import omslag.parameter.StagedEvent;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private ScenarioWorld world;

    @BeforeEach
    void makeFolder(@TempDir Path folder) {
        world = new ScenarioWorld(folder);
    }

    private List<Course.Turn> turns(String... entries) {
        return world.scenario("name: a", "timeline:\n  - " + String.join("\n  - ", entries))
                .course()
                .turns();
    }

    @Test
    void a_change_holds_from_its_quarter_on_and_adds_to_earlier_ones() {
        List<Course.Turn> turns = turns(
                "{at: 2027Q1, set: {levers.guard-rails: 0.5}}",
                "{at: 2030Q1, set: {levers: {innovation-portfolio: on}}}");
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).at()).isEqualTo(new Quarter(2027, 1));
        assertThat(turns.get(0).settings().levers().innovationPortfolio()).isFalse();
        assertThat(turns.get(1).settings().levers().innovationPortfolio()).isTrue();
        assertThat(turns.get(1).settings().levers().guardRails()).isEqualTo(0.5);
    }

    @Test
    void dots_equal_nesting_in_a_change_too() {
        String nested = "{at: 2027Q1, set: {levers: {guard-rails: 0.5}, boards.policy: frozen}}";
        String dotted = "{at: 2027Q1, set.levers.guard-rails: 0.5, set.boards: {policy: frozen}}";
        assertThat(turns(dotted)).isEqualTo(turns(nested)).isNotEmpty();
    }

    @Test
    void entries_of_one_quarter_make_one_turn() {
        List<Course.Turn> turns = turns(
                "{at: 2027Q1, set: {levers.guard-rails: 0.5}}",
                "{at: 2027Q1, event: outage}",
                "{at: 2027Q1, event: breach, size: 2}");
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.settings().levers().guardRails()).isEqualTo(0.5);
            assertThat(turn.events())
                    .extracting(StagedEvent::event)
                    .containsExactly(EventKind.OUTAGE, EventKind.BREACH);
        });
    }

    @Test
    void an_entry_that_changes_nothing_makes_no_turn() {
        assertThat(turns("{at: 2027Q1, set: {levers.guard-rails: 0}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Aardam,GM01", "gm02,GM02", "Dienst Toeslagen,AG01", "benefits agency,AG01"})
    void an_event_finds_its_organisation_by_id_or_name(String name, String id) {
        StagedEvent event = turns("{at: 2027Q3, event: algorithm-scandal, where: {name: " + name + "}, size: 2.5}")
                .get(0)
                .events()
                .get(0);
        assertThat(event.organisation()).contains(id);
        assertThat(event.size()).isEqualTo(2.5);
        assertThat(event.kind()).isPresent();
    }

    @Test
    void a_name_of_two_organisations_is_refused_unless_the_kind_is_given() {
        assertThat(turns("{at: 2027Q3, event: outage, where: {kind: province, name: Utrecht}}")
                        .get(0)
                        .events())
                .containsExactly(new StagedEvent(EventKind.OUTAGE, Optional.of(Kind.PROVINCE), Optional.of("PV02"), 1));
        assertThat(world.faults("name: a", "timeline: [{at: 2027Q3, event: outage, where: {name: Utrecht}}]"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:2:54:")
                .endsWith("Maybe: GM03, PV02 [ambiguous-organisation]");
    }

    @Test
    void a_shock_may_name_the_challenge_it_strikes() {
        assertThat(turns("{at: 2027Q3, event: challenge-event, challenge: climate, where: {kind: province}, size: 2}")
                        .get(0)
                        .events())
                .containsExactly(new StagedEvent(
                        EventKind.CHALLENGE_EVENT,
                        Optional.of(Kind.PROVINCE),
                        Optional.empty(),
                        2,
                        Optional.of(Challenge.CLIMATE)));
        assertThat(world.faults("name: a", "timeline: [{at: 2027Q3, event: challenge-event, challenge: wealth}]"))
                .singleElement()
                .asString()
                .contains("wealth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"region: PV01 | GM01 GM02", "place: GM02 | GM02", "region: PV01, kind: province | PV01"})
    void a_shock_in_a_region_strikes_each_place_once(String where, String ids) {
        assertThat(turns("{at: 2027Q3, event: challenge-event, where: {" + where + "}}").get(0).events().stream()
                        .map(event -> event.organisation().orElse("all")))
                .containsExactly(ids.split(" "));
    }

    @Test
    void what_all_share_fails_everywhere_or_not_at_all() {
        assertThat(turns("{at: 2027Q3, event: infrastructure-outage, size: 2}")
                        .get(0)
                        .events())
                .containsExactly(
                        new StagedEvent(EventKind.INFRASTRUCTURE_OUTAGE, Optional.empty(), Optional.empty(), 2));
        assertThat(world.faults(
                        "name: a", "timeline: [{at: 2027Q3, event: infrastructure-outage, where: {region: PV01}}]"))
                .singleElement()
                .asString()
                .contains("(PV01)")
                .endsWith("[no-place]");
    }

    @Test
    void an_event_without_a_place_happens_to_every_organisation() {
        assertThat(turns("{at: 2027Q3, event: budget-cut}").get(0).events())
                .containsExactly(new StagedEvent(EventKind.BUDGET_CUT, Optional.empty(), Optional.empty(), 1));
    }

    private List<String> struck(String where) {
        return turns("{at: 2027Q3, event: outage, where: {" + where + "}, size: 2}").get(0).events().stream()
                .map(event -> event.organisation().orElse("all"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"place: GM02", "place: beekveen", "place: GM02, kind: municipality", "place: GM02, region: PV01"
            })
    void an_event_in_a_place_happens_to_its_municipality(String where) {
        assertThat(struck(where)).containsExactly("GM02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region: PV01 | GM01 GM02 PV01",
                "region: northland | GM01 GM02 PV01",
                "region: Noordland | GM01 GM02 PV01",
                "region: PV02 | GM03 PV02",
                "region: PV02, kind: province | PV02",
                "region: PV01, kind: municipality | GM01 GM02",
                "region: PV01, name: Beekveen | GM02",
            })
    void an_event_in_a_region_happens_to_those_that_lie_in_it_or_serve_it(String where, String ids) {
        assertThat(struck(where)).containsExactly(ids.split(" "));
    }

    @Test
    void an_event_in_a_region_reads_the_same_when_it_was_written() {
        Scenario scenario =
                world.scenario("name: a", "timeline: [{at: 2027Q3, event: breach, where: {region: PV01}, size: 2}]");
        assertThat(world.scenario(scenario.toYaml()).course()).isEqualTo(scenario.course());
        assertThat(scenario.course().turns().get(0).events())
                .hasSize(3)
                .contains(new StagedEvent(EventKind.BREACH, Optional.of(Kind.PROVINCE), Optional.of("PV01"), 2));
    }

    @Test
    void a_region_that_is_not_known_is_refused_with_the_ones_that_are() {
        assertThat(world.faults("name: a", "timeline: [{at: 2027Q3, event: outage, where: {region: PV03}}]"))
                .singleElement()
                .asString()
                .contains("no municipality lies in this region (PV03); allowed: Noordland (PV01)", "Maybe: PV01, PV02")
                .endsWith("[unknown-region]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{set: {levers.guard-rails: 1}} | missing-key",
                "{at: 2030Q1} | missing-key",
                "{at: 2030Q1, set: {levers.guard-rails: 1}, size: 2} | missing-key",
                "{at: 2030Q1, set: {}} | wrong-type",
                "{at: 2030Q1, set: {levers.guard-rails: 2}} | out-of-range",
                "{at: 2030Q1, set: {levers.guard-rail: 1}} | unknown-key",
                "{at: 2030Q1, sets: {levers.guard-rails: 1}, event: outage} | unknown-key",
                "{at: 2019Q4, event: outage} | outside-period",
                "{at: 2046Q1, event: outage} | outside-period",
                "{at: soon, event: outage} | wrong-type",
                "{at: 2030Q1, event: outrage} | unknown-event",
                "{at: 2030Q1, event: outage, size: -1} | out-of-range",
                "{at: 2030Q1, event: outage, where: {kind: town}} | unknown-kind",
                "{at: 2030Q1, event: outage, where: {kind: municipality, name: Ardam}} | unknown-municipality",
                "{at: 2030Q1, event: outage, where: {name: Benefits Agenci}} | unknown-organisation",
                "{at: 2030Q1, event: outage, where: {place: Beekven}} | unknown-municipality",
                "{at: 2030Q1, event: outage, where: {region: PV09}} | unknown-region",
                "{at: 2030Q1, event: outage, where: {region: PV01, kind: ministry}} | nobody-there",
                "{at: 2030Q1, event: outage, where: {region: PV02, place: GM01}} | nobody-there",
                "{at: 2030Q1, event: outage, where: {regio: PV02}} | unknown-key",
                "{at: 2030Q1, set: {levers.guard-rails: 1}, where: {region: PV01}} | missing-key",
                "{at: 2030Q1, set: {boards.script.change-share: 0.9}} | shares-over-one",
            })
    void what_is_wrong_in_an_entry_is_refused(String entry, String id) {
        assertThat(world.ids("name: a", "timeline:", "  - " + entry)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period.end: 2050Q1",
                "period: {end: 2050Q1}",
                "population.citizens: 10",
                "parameters.start.skill: 0.6",
                "parameters: {start: {skill: 0.6}}"
            })
    void what_is_fixed_through_a_run_cannot_change(String change) {
        assertThat(world.ids("name: a", "timeline:", "  - {at: 2030Q1, set: {" + change + "}}"))
                .isEqualTo("fixed-setting");
    }

    @Test
    void a_timeline_out_of_order_is_refused_at_the_date_that_goes_back() {
        assertThat(world.faults(
                        "name: a", "timeline:", "  - {at: 2030Q1, event: outage}", "  - {at: 2027Q3, event: outage}"))
                .containsExactly("s.yaml:4:10: the timeline goes back in time (2027Q3);"
                        + " allowed here: 2030Q1 or later. [timeline-order]");
    }

    @Test
    void a_run_cut_short_on_the_command_line_leaves_out_what_comes_later() {
        Path file = world.file(
                "s.yaml", "name: a", "timeline:", "  - {at: 2022Q1, event: outage}", "  - {at: 2040Q1, event: outage}");
        Overrides until = new Overrides(
                List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("2025"));
        Course course = world.reader.read(file, until).scenario().course();
        assertThat(course.settings().period().end()).isEqualTo(new Quarter(2025, 4));
        assertThat(course.turns()).extracting(Course.Turn::at).containsExactly(new Quarter(2022, 1));
    }
}
