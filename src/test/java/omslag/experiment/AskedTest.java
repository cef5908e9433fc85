package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import omslag.acceptance.Runs;
import omslag.measure.Asked;
import omslag.measure.Causes;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Period;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Course COURSE = Course.of(Runs.settings());
    private static final Period PERIOD = COURSE.settings().period();
    private static final int LAST = PERIOD.quarters() - 4;
    private static final Quarter LAST_YEAR = PERIOD.start().plus(LAST);

    private static Recorded run(Asked asked) {
        return Model.ENGINE.run(COURSE, Runs.PACK, 3, asked);
    }

    @Test
    void what_is_asked_is_the_same_whatever_else_is_left_out() {
        Recorded all = run(Asked.ALL);
        Recorded some = run(new Asked(LAST_YEAR, false, false));
        long[][] cells = Runs.cells(some.history());
        assertThat(Arrays.copyOfRange(cells, LAST, cells.length))
                .isDeepEqualTo(Arrays.copyOfRange(Runs.cells(all.history()), LAST, cells.length));
        assertThat(some.events()).isNotEmpty().isEqualTo(all.events());
    }

    @Test
    void what_is_not_asked_is_left_out() {
        Recorded some = run(new Asked(LAST_YEAR, false, false));
        double[] undefined = new double[History.rowLength()];
        Arrays.fill(undefined, Double.NaN);
        assertThat(some.history().row(LAST - 1)).isEqualTo(undefined);
        assertThat(some.organisations()).isEmpty();
        assertThat(some.causes().row(LAST)).isEqualTo(new Causes(LAST_YEAR, 1).row(0));
    }

    @Test
    void organisations_are_written_down_in_all_years_and_causes_of_all_quarters_where_they_are_asked() {
        Recorded all = run(Asked.ALL);
        assertThat(run(new Asked(LAST_YEAR, false, true)).organisations())
                .isNotEmpty()
                .isEqualTo(all.organisations());
        Recorded causes = run(new Asked(LAST_YEAR, true, false));
        assertThat(causes.causes().row(1)).isEqualTo(all.causes().row(1));
        assertThat(causes.causes().row(LAST)).isEqualTo(all.causes().row(LAST));
    }

    @Test
    void two_who_ask_get_what_either_asks() {
        Asked early = new Asked(new Quarter(2030, 1), false, true);
        Asked late = new Asked(new Quarter(2040, 1), true, false);
        assertThat(List.of(early.and(late), late.and(early))).containsOnly(new Asked(new Quarter(2030, 1), true, true));
    }
}
