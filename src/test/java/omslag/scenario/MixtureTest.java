package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies between two scenarios: the groups in which they differ, and the scenarios made of both. */
class MixtureTest {
    private static final Quarter END = new Quarter(2025, 4);

    @TempDir
    Path home;

    @Test
    void settings_are_grouped_as_a_reader_sees_them() throws IOException {
        Mixture mixture = mixture("", """
                boards: {mindset: {mean: 0.8, spread: 0.1}, by-kind: {agency: {mean: 0.5}}, decisions: {D3: {mean: 0.4}}}
                levers: {guard-rails: 0.8, vision: {renewal: true, people: true}}
                environment: {technology: {speed: 1.5, viable-share: 0.3}}
                mechanisms: {sensing: off}
                parameters: {trust.loss-aversion: 2.5}
                timeline: [{at: 2022Q1, set: {levers.reskilling: 2}}]
                """);
        assertThat(ids(mixture))
                .containsExactlyInAnyOrder(
                        "boards.mindset",
                        "boards.by-kind.agency",
                        "boards.decisions.D3",
                        "levers.guard-rails",
                        "levers.vision",
                        "environment.technology.speed",
                        "environment.technology.viable-share",
                        "mechanisms.sensing",
                        "parameters.trust.loss-aversion",
                        "timeline");
        assertThat(mixture.groups())
                .contains(new Mixture.Group(
                        "boards.mindset",
                        List.of(
                                new Mixture.Difference("boards.mindset.mean", "0.29", "0.8"),
                                new Mixture.Difference("boards.mindset.spread", "0.15", "0.1"))));
    }

    @Test
    void none_of_the_groups_makes_the_first_scenario_and_all_of_them_the_second() throws IOException {
        Prepared a = read("a", "timeline: [{at: 2023Q1, set: {levers.guard-rails: 0.5}}]");
        Prepared b = read("b", """
                levers: {reskilling: 2}
                boards: {mindset: {mean: 0.7}}
                timeline:
                  - {at: 2022Q1, set: {levers.guard-rails: 0.8}}
                  - {at: 2022Q1, event: budget-cut}
                  - {at: 2024Q1, set: {boards.mindset.mean: 0.2}}
                """);
        Mixture mixture = new Mixture(a, b, END);
        assertThat(mixture.groups()).hasSize(3);
        assertThat(mixture.mix(0, "none").scenario().course())
                .isEqualTo(a.scenario().course());
        assertThat(mixture.mix(7, "all").scenario().course())
                .isEqualTo(b.scenario().course());
        assertThat(mixture.mix(7, "all").pack()).isEqualTo(b.pack());
        assertThat(mixture.mix(5, "some").scenario().question())
                .contains("a", "b", ids(mixture).get(0), ids(mixture).get(2));
    }

    @Test
    void a_timeline_goes_on_from_the_settings_of_the_mix() throws IOException {
        Mixture mixture = mixture("", """
                levers: {reskilling: 2}
                timeline: [{at: 2022Q1, set: {levers.guard-rails: 0.8}}]
                """);
        int timeline = ids(mixture).indexOf("timeline");
        Course dated = mixture.mix(1L << timeline, "dated").scenario().course();
        assertThat(dated.settings().levers().reskilling()).isZero();
        assertThat(dated.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.settings().levers().guardRails()).isEqualTo(0.8);
            assertThat(turn.settings().levers().reskilling()).isZero();
        });
        Course other = mixture.mix(1L << (1 - timeline), "other").scenario().course();
        assertThat(other.turns()).isEmpty();
        assertThat(other.settings().levers().reskilling()).isEqualTo(2);
    }

    @Test
    void what_differs_only_after_the_date_is_no_difference_and_the_mix_ends_at_the_date() throws IOException {
        Prepared a = read("a", "");
        Prepared b = read("b", "timeline: [{at: 2023Q2, set: {levers.guard-rails: 0.8}}]\nquestion: Why?");
        assertThat(new Mixture(a, b, new Quarter(2023, 1)).groups()).isEmpty();
        Mixture until = new Mixture(a, b, new Quarter(2023, 2));
        assertThat(ids(until)).containsExactly("timeline");
        assertThat(until.mix(1, "all").scenario().course().settings().period().end())
                .isEqualTo(new Quarter(2023, 2));
    }

    @Test
    void the_same_timeline_over_other_settings_is_no_difference_of_its_own() throws IOException {
        String same = "timeline: [{at: 2022Q1, set: {levers.guard-rails: 0.8}}]\n";
        assertThat(ids(mixture(same, same + "levers: {reskilling: 2}"))).containsExactly("levers.reskilling");
    }

    @Test
    void shares_of_one_budget_that_a_mix_would_exceed_count_as_one() throws IOException {
        String many = "parameters: {boards: {change-risk: 0.7, hardening-risk: 0.1, reskilling-risk: 0.05}}";
        String other = "parameters: {boards: {change-risk: 0.1, hardening-risk: 0.7, reskilling-risk: 0.05}}";
        Mixture one = mixture(many, other + "\nlevers: {reskilling: 2}");
        assertThat(ids(one)).contains("levers.reskilling").hasSize(2).anyMatch(id -> id.contains("change-risk + "));
        String few = "parameters: {boards: {change-risk: 0.2, hardening-risk: 0.1, reskilling-risk: 0.05}}";
        String less = "parameters: {boards: {change-risk: 0.1, hardening-risk: 0.2, reskilling-risk: 0.05}}";
        assertThat(ids(mixture(few, less))).hasSize(2);
        String later = "timeline: [{at: 2022Q1, set: {parameters.boards.hardening-risk: 0.7}}]\n" + few;
        assertThat(ids(mixture(later, "parameters: {boards: {change-risk: 0.6, hardening-risk: 0.1}}")))
                .anyMatch(id -> id.contains("change-risk") && id.contains("timeline"));
    }

    @Test
    void another_government_goes_with_its_citizens_its_catalogue_and_a_timeline_that_names_its_organisations()
            throws IOException {
        String tiny = "population: {citizens: 400, government: "
                + Path.of("src/test/resources/packs/tiny").toAbsolutePath() + "}\n";
        Mixture plain = mixture("", tiny + "levers: {reskilling: 2}");
        assertThat(ids(plain)).containsExactlyInAnyOrder("population", "levers.reskilling");
        long population = 1L << ids(plain).indexOf("population");
        assertThat(plain.mix(population, "moved").pack().id())
                .isNotEqualTo(plain.mix(0, "none").pack().id());
        assertThat(plain.mix(3 - population, "stays").pack())
                .isEqualTo(plain.mix(0, "none").pack());
        Mixture named = mixture("", tiny + "environment: {technology: {catalogue: none}}");
        assertThat(ids(named))
                .singleElement()
                .satisfies(id -> assertThat(id).contains("population", " + ", "catalogue"));
    }

    @Test
    void more_differences_than_bits_are_taken_together_by_their_beginnings() throws IOException {
        StringBuilder all = new StringBuilder("parameters:\n");
        int many = 0;
        for (var declared : Declarations.all()) {
            boolean fits = declared.path().startsWith("parameters.")
                    && declared.standard() instanceof Double standard
                    && !Double.isNaN(standard)
                    && declared.low() < standard
                    && !declared.path().startsWith("parameters.boards.");
            if (fits) {
                double between = (declared.low() + (Double) declared.standard()) / 2;
                all.append("  ").append(declared.path().substring("parameters.".length()));
                all.append(": ").append(omslag.unit.Decimals.text(between)).append('\n');
                many++;
            }
        }
        Mixture mixture = mixture("", all.toString());
        assertThat(many).isGreaterThan(Mixture.MOST_GROUPS);
        assertThat(mixture.groups())
                .hasSizeLessThanOrEqualTo(Mixture.MOST_GROUPS)
                .hasSizeGreaterThan(5);
        assertThat(mixture.groups().stream()
                        .mapToInt(group -> group.differences().size())
                        .sum())
                .isEqualTo(many);
    }

    private Mixture mixture(String a, String b) throws IOException {
        return new Mixture(read("a", a), read("b", b), END);
    }

    private static List<String> ids(Mixture mixture) {
        return mixture.groups().stream().map(Mixture.Group::id).toList();
    }

    private Prepared read(String name, String more) throws IOException {
        String government = more.contains("government") ? "" : "population: {citizens: 300, government: example}\n";
        Path file = home.resolve(name + ".yaml");
        Files.writeString(
                file, "name: " + name + "\nperiod: {start: 2020Q1, end: 2025Q4}\n" + government + more + "\n");
        return new ScenarioReader().read(file, Overrides.NONE);
    }

    @Test
    void a_mix_is_a_scenario_that_can_be_read_again() throws IOException {
        Mixture mixture = mixture("", "levers: {reskilling: 2}\nboards: {mindset: {mean: 0.7}}");
        Prepared mixed = mixture.mix(1, "mix-10");
        Path file = home.resolve("mix.yaml");
        Files.writeString(file, mixed.scenario().toYaml());
        Prepared again = new ScenarioReader().read(file, Overrides.NONE);
        assertThat(again.scenario()).isEqualTo(mixed.scenario());
        assertThat(again.scenario().output().events()).isEqualTo(Optional.of(Output.Amount.NONE));
    }
}
