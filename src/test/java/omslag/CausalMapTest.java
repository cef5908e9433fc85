package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.term.Mechanism;
import org.junit.jupiter.api.Test;

/** What works on what, drawn from the code, and that what the design intends is in it. */
class CausalMapTest {
    private static final Path PAGE = Path.of("src/site/markdown/causal-map.md");

    /** The number of causes that the design lists. */
    private static final int CAUSES = 53;

    /** The causes that the code does not have as a variable that one class writes and another reads. */
    private static final List<Integer> ABSENT = List.of(13);

    private static final Loop LOOP = Loop.compiled();

    private static final Flows FLOWS = new Flows(LOOP);

    private static final List<Intended> INTENDED = Intended.all();

    @Test
    void every_mechanism_and_every_rule_has_its_place() {
        assertThat(FLOWS.homes.homes.keySet()).containsAll(FLOWS.rules.keySet());
        assertThat(FLOWS.homes.all().stream().flatMap(home -> Stream.of(home.split(" \\+ "))))
                .contains(Stream.of(Mechanism.values()).map(Mechanism::id).toArray(String[]::new))
                .contains(Homes.BOARDS, Homes.EVENTS);
        assertThat(FLOWS.homes.homes)
                .containsEntry("SystemsAge", "legacy")
                .containsEntry("StaffAreRedeployed", "labour + support-functions")
                .containsEntry("BudgetsAreSet", "budget")
                .containsEntry("CitizensTalk", "social-influence")
                .containsEntry("BoardsDecide", Homes.BOARDS)
                .containsEntry("PeersAreSeen", "peers are seen");
    }

    @Test
    void a_rule_does_what_its_helpers_do_and_not_what_other_rules_do() {
        assertThat(FLOWS.rules.get("MoneyIsDivided").reads.get("Estate.debt")).containsExactly("Maintenance");
        assertThat(FLOWS.rules.get("BoardsDecide").writes.get("Decisions.vetoes"))
                .contains("Ends");
        assertThat(FLOWS.rules.get("MoneyIsDivided").writes).doesNotContainKey("Estate.debt");
    }

    @Test
    void the_design_is_there_in_full() {
        assertThat(INTENDED.stream().map(Intended::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CAUSES).boxed().toList());
        assertThat(INTENDED.stream().filter(cause -> cause.carriers().isEmpty()).map(Intended::number))
                .as("causes that nothing carries")
                .containsExactlyElementsOf(ABSENT);
        assertThat(INTENDED)
                .allSatisfy(cause -> assertThat(
                                cause.carriers().isEmpty() && cause.remark().isEmpty())
                        .as("why %d is absent", cause.number())
                        .isFalse());
    }

    @Test
    void each_cause_that_the_design_intends_is_carried_by_what_is_written_and_read() {
        for (Intended cause : INTENDED) {
            assertThat(cause.carriers().stream().filter(carrier -> !carrier.carries(LOOP, FLOWS)))
                    .as("what does not carry cause %d, %s on %s", cause.number(), cause.cause(), cause.effect())
                    .isEmpty();
        }
    }

    @Test
    void where_a_board_stands_is_read_by_decisions_alone() throws ClassNotFoundException {
        for (String reader : LOOP.variable("Board.trait").rules) {
            assertThat(Class.forName("omslag.decision." + reader)).isNotNull();
        }
    }

    @Test
    void the_page_of_the_map_is_that_of_the_code() throws IOException {
        String page = CausalMapPage.of(LOOP, FLOWS, INTENDED);
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("renew with: mvn -B -ntp verify -Dupdate-docs=true")
                .isEqualTo(page);
    }
}
