package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;

/** What is told while an experiment runs. */
class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter told = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void without_a_terminal_a_plain_line_appears_every_few_seconds() {
        Progress progress = progress(false, false, Language.ENGLISH);
        for (int second = 1; second <= 10; second++) {
            clock.set(second * SECOND);
            progress.ended(second != 3);
            progress.tick();
        }
        assertThat(told.toString().lines())
                .containsExactly(
                        "done 4, failed 1, left 95, 1.00 runs/s, 1 m 35 s left",
                        "done 9, failed 1, left 90, 1.00 runs/s, 1 m 30 s left");
    }

    @Test
    void what_is_ahead_is_told_at_once() {
        progress(false, false, Language.ENGLISH).begin();
        assertThat(told.toString().lines()).containsExactly("done 0, failed 0, left 100");
    }

    @Test
    void on_a_terminal_one_line_renews_itself() {
        Progress progress = progress(true, false, Language.ENGLISH);
        clock.set(SECOND);
        progress.tick();
        clock.set(2 * SECOND);
        progress.ended(true);
        progress.tick();
        assertThat(told.toString())
                .isEqualTo("\r\u001b[Kdone 0, failed 0, left 100\r\u001b[Kdone 1, failed 0, left 99, 0.50 runs/s,"
                        + " 3 m 18 s left");
    }

    @Test
    void what_ended_in_earlier_rounds_of_a_search_is_counted_and_not_taken_for_work_of_this_one() {
        Progress progress = progress(false, false, Language.ENGLISH);
        progress.carriedOn(58, 2);
        progress.ended(true);
        clock.set(10 * SECOND);
        progress.close();
        assertThat(told.toString().lines()).containsExactly("done 59, failed 2, left 39, 0.10 runs/s, 6 m 30 s left");
    }

    @Test
    void runs_finished_earlier_do_not_make_the_rate_look_better() {
        Progress progress = progress(false, false, Language.ENGLISH);
        progress.resumed(60);
        progress.ended(true);
        clock.set(10 * SECOND);
        progress.close();
        assertThat(told.toString().lines())
                .containsExactly(
                        "60 of 100 runs were finished already",
                        "done 61, failed 0, left 39, 0.10 runs/s, 6 m 30 s left");
    }

    @Test
    void quiet_keeps_silent_and_dutch_is_dutch() {
        Progress silent = progress(false, true, Language.ENGLISH);
        silent.resumed(3);
        clock.set(60 * SECOND);
        silent.tick();
        silent.close();
        assertThat(told.toString()).isEmpty();
        Progress dutch = progress(false, false, Language.DUTCH);
        dutch.close();
        assertThat(told.toString().lines()).containsExactly("klaar 0, mislukt 0, te gaan 100");
    }

    @Test
    void lengths_of_time_are_said_as_people_say_them() {
        assertThat(Progress.duration(0.4)).isEqualTo("0 s");
        assertThat(Progress.duration(59.4)).isEqualTo("59 s");
        assertThat(Progress.duration(125)).isEqualTo("2 m 5 s");
        assertThat(Progress.duration(7500)).isEqualTo("2 h 5 m");
    }

    private Progress progress(boolean terminal, boolean quiet, Language language) {
        return new Progress(new PrintWriter(told, true), terminal, quiet, Texts.of(language), clock::get, 100);
    }
}
