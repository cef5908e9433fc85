package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Overrides;
import omslag.scenario.Prepared;
import omslag.scenario.ScenarioReader;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private static Prepared baseline(String... set) {
        String[] all = new String[set.length + 1];
        all[0] = "population.government=src/test/resources/packs/tiny";
        System.arraycopy(set, 0, all, 1, set.length);
        return new ScenarioReader().read(Path.of("scenarios/baseline.yaml"), Overrides.ofSet(all));
    }

    private static long rows(Forecast forecast, String table) {
        return forecast.tables().stream()
                .filter(t -> t.table().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    @Test
    void rows_follow_from_runs_quarters_scopes_and_indicators() {
        Forecast forecast = Forecast.of(List.of(baseline(), baseline(), baseline()), 0, 1);
        int indicators = IndicatorId.values().length;
        assertThat(forecast.runs()).isEqualTo(90);
        assertThat(rows(forecast, "history")).isEqualTo(90L * 104 * 6);
        assertThat(rows(forecast, "summary")).isEqualTo(3L * 104 * 6 * indicators);
        assertThat(rows(forecast, "comparison")).isEqualTo(2L * 104 * 6 * indicators);
        assertThat(rows(forecast, "organisations")).isEqualTo(90L * 6 * 26);
    }

    @Test
    void what_is_not_written_takes_no_rows() {
        Forecast forecast = Forecast.of(
                List.of(baseline("output.organisations=none", "output.events=sample", "output.quarters=year-end")),
                0,
                1);
        assertThat(rows(forecast, "organisations")).isZero();
        assertThat(rows(forecast, "events")).isEqualTo(3 * 6 * 26 * 3 / 4);
        assertThat(rows(forecast, "history")).isEqualTo(30L * 26 * 6);
    }

    @Test
    void a_plan_of_more_than_a_hundred_runs_writes_organisations_of_a_sample() {
        Forecast forecast = Forecast.of(List.of(baseline(), baseline(), baseline(), baseline()), 0, 1);
        assertThat(rows(forecast, "organisations")).isEqualTo(4L * 3 * 6 * 26);
    }

    @Test
    void two_threads_halve_the_time_but_for_the_start_and_more_than_the_runs_help_nothing() {
        List<Prepared> plan = List.of(baseline());
        double one = Forecast.of(plan, 0, 1).seconds();
        double two = Forecast.of(plan, 0, 2).seconds();
        double four = Forecast.of(plan, 0, 4).seconds();
        assertThat(one - two).isCloseTo(2 * (two - four), within(1e-9));
        assertThat(Forecast.of(plan, 0, 64).seconds())
                .isEqualTo(Forecast.of(plan, 0, 30).seconds());
    }

    @Test
    void the_time_counts_places_citizens_and_organisations_of_all_runs() {
        double small =
                Forecast.of(List.of(baseline("population.citizens=1000")), 0, 1).seconds();
        double large = Forecast.of(List.of(baseline("population.citizens=101000")), 0, 1)
                .seconds();
        // More than a program that is still slow adds at the most, or less: then it counts once and a half again.
        double citizens = 30 * 104 * 100_000 * 80e-9;
        assertThat(large - small).isGreaterThan(citizens).isLessThan(citizens + 6);
        assertThat(Forecast.of(List.of(baseline()), 0, 1, 3).seconds())
                .isCloseTo(3 * Forecast.of(List.of(baseline()), 0, 1).seconds(), within(1e-9));
    }

    @Test
    void java_takes_twice_the_heap_it_begins_with_or_that_is_needed_but_not_more_than_is_given_or_allowed() {
        Forecast forecast = Forecast.of(List.of(baseline()), 0, 1);
        long beside = forecast.least() - forecast.heap();
        long any = Long.MAX_VALUE / 4;
        assertThat(forecast.memory(new Forecast.Heap(0, any))).isEqualTo(beside + 2 * forecast.heap());
        assertThat(forecast.memory(new Forecast.Heap(2 * forecast.heap(), any)))
                .isEqualTo(beside + 4 * forecast.heap());
        assertThat(forecast.memory(new Forecast.Heap(any, any))).isEqualTo(beside + forecast.given());
        assertThat(forecast.memory(new Forecast.Heap(any, 1000))).isEqualTo(beside + 1000);
        assertThat(forecast.given()).isEqualTo(300_000_000L + 30L * 104 * 6 * 7_500);
    }

    @Test
    void threads_of_others_share_the_processors_with_ours() {
        assertThat(Pace.crowd(2, 0, 2)).isEqualTo(1);
        assertThat(Pace.crowd(2, 4, 2)).isEqualTo(3);
        assertThat(Pace.crowd(1, 0, 8)).isEqualTo(1);
        assertThat(Pace.crowd(4, -1, 2)).isEqualTo(2);
    }

    @Test
    void a_plan_is_refused_when_a_byte_of_disk_is_lacking() {
        Forecast forecast = Forecast.of(List.of(baseline()), 0, 1);
        assertThat(forecast.tooMuchForDisk(forecast.disk(), ENGLISH)).isEmpty();
        assertThat(forecast.tooMuchForDisk(forecast.disk() - 1, ENGLISH)).isPresent();
    }

    @Test
    void a_plan_is_refused_when_a_byte_of_memory_is_lacking_and_told_what_would_fit() {
        Forecast forecast = Forecast.of(List.of(baseline()), 0, 4);
        assertThat(forecast.tooMuchForMemory(forecast.heap(), ENGLISH)).isEmpty();
        long lacking = forecast.heap() - 4 * 50 * 1000;
        Fault fault = forecast.tooMuchForMemory(lacking, ENGLISH).orElseThrow();
        assertThat(fault.id()).isEqualTo(FaultId.RUN_TOO_LARGE);
        assertThat(fault.line(ENGLISH)).contains("at most 19,000 citizens").contains("java -Xmx");
    }
}
