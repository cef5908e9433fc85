package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Purse;
import omslag.world.Decisions;
import omslag.world.Organisation;
import omslag.world.Project;
import omslag.world.World;
import org.apache.commons.math3.special.Gamma;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What replacements turn out to cost. */
class ProjectsProgressTest {
    private static final int MANY = 20_000;
    private final Draws draws = new Draws(81);

    /** Organisations with one old system and money to replace it, of which each has begun to. */
    private World projects(Settings settings, int count, double coupling) {
        World world = Plain.world(settings, count);
        for (Organisation organisation : world.organisations()) {
            organisation.estate().install(0, 100, 60, 0.5, coupling, 0);
            organisation.board().decide(new Decisions(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0));
            organisation.finances().move(Purse.CHANGE, Purse.STEWARDSHIP, 1e9);
        }
        new ProjectsProgress(settings).apply(world, draws, Plain.step(0));
        return world;
    }

    private double[] overruns(Settings settings, double coupling) {
        return projects(settings, MANY, coupling).organisations().stream()
                .map(o -> o.estate().project(0))
                .mapToDouble(p -> p.needed() / p.planned())
                .toArray();
    }

    private static double over(double[] overruns, double limit) {
        return (double) Arrays.stream(overruns).filter(x -> x > limit).count() / overruns.length;
    }

    @Test
    void overruns_of_declared_projects_have_the_tail_and_the_mean_they_were_fitted_to() {
        double[] overruns = overruns(Plain.settings(), 1);
        assertThat(over(overruns, 1.5)).isCloseTo(0.207, Offset.offset(Chance.ofShare(0.207, MANY)));
        assertThat(over(overruns, 1.9999)).isCloseTo(0.123, Offset.offset(Chance.ofShare(0.123, MANY)));
        double mean = Arrays.stream(overruns).average().orElseThrow();
        assertThat(mean).isCloseTo(1.43, Offset.offset(4 * 0.12 * 10 / Math.sqrt(MANY)));
    }

    /** The same three numbers without chance, from Borel's law and its cut at the most troubles. */
    @Test
    void the_declared_overrun_has_these_moments_exactly() {
        LegacyParameters legacy = Plain.settings().parameters().legacy();
        double r = ProjectsProgress.cascade(legacy, 1);
        assertThat(r).isCloseTo(0.8, Offset.offset(1e-15));
        double left = 1;
        double mean = 0;
        double overHalf = 0;
        double overTwice = 0;
        for (int n = 1; n <= ProjectsProgress.MOST_TROUBLES; n++) {
            double mass = n == ProjectsProgress.MOST_TROUBLES
                    ? left
                    : Math.exp(-r * n + (n - 1) * Math.log(r * n) - Gamma.logGamma(n + 1));
            left -= mass;
            double cost = ProjectsProgress.overrun(legacy, n);
            mean += mass * cost;
            overHalf += cost > 1.5 ? mass : 0;
            overTwice += cost >= 2 ? mass : 0;
        }
        assertThat(overHalf).isCloseTo(0.207, Offset.offset(5e-4));
        assertThat(overTwice).isCloseTo(0.123, Offset.offset(5e-4));
        assertThat(mean).isCloseTo(1.43, Offset.offset(0.005));
        assertThat(overHalf).isBetween(0.12, 0.28);
    }

    @Test
    void modular_projects_overrun_less_and_never_more_by_the_same_chance() {
        double[] before = overruns(Plain.settings("parameters.legacy.modularity", 0.0), 1);
        double twice = 1;
        for (double modularity : new double[] {0.3, 0.6, 0.9}) {
            double[] after = overruns(Plain.settings("parameters.legacy.modularity", modularity), 1);
            for (int i = 0; i < MANY; i++) {
                assertThat(after[i]).isLessThanOrEqualTo(before[i]);
            }
            assertThat(over(after, 2)).isLessThan(twice);
            twice = 0.75 * over(after, 2);
            before = after;
        }
        assertThat(over(before, 2)).isLessThan(0.001);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.1})
    void coupling_makes_cascades_longer_in_proportion_as_far_as_they_end(double coupling) {
        LegacyParameters legacy = Plain.settings().parameters().legacy();
        assertThat(ProjectsProgress.cascade(legacy, coupling)).isCloseTo(0.8 * coupling, Offset.offset(1e-12));
        assertThat(ProjectsProgress.cascade(legacy, 10)).isEqualTo(0.95);
    }

    @Test
    void a_project_ends_when_its_need_is_spent_or_is_cancelled_at_the_limit_with_the_old_system_still_there() {
        Settings settings = Plain.settings();
        LegacyParameters legacy = settings.parameters().legacy();
        World world = projects(settings, 4_000, 1);
        double[] needed = world.organisations().stream()
                .mapToDouble(o -> o.estate().project(0).needed() / 100)
                .toArray();
        ProjectsProgress rule = new ProjectsProgress(settings);
        int cancelled = 0;
        for (Organisation organisation : world.organisations()) {
            Project project = organisation.estate().project(0);
            double before = organisation.finances().in(Purse.STEWARDSHIP);
            int n = 1;
            while (organisation.estate().project(0) == project) {
                rule.act(organisation, world, draws, Plain.step(n));
                n++;
            }
            double ratio = needed[organisation.index()];
            boolean tooDear = ratio > legacy.cancelAt();
            cancelled += tooDear ? 1 : 0;
            assertThat(organisation.estate().age(0)).isEqualTo(tooDear ? 60 : 0);
            assertThat(organisation.estate().debt(0)).isEqualTo(tooDear ? 0.5 : 0);
            double spent = before - organisation.finances().in(Purse.STEWARDSHIP);
            double most = legacy.cancelAt() + 0.25 / legacy.projectYears();
            assertThat(spent / 100).isBetween(Math.min(ratio, legacy.cancelAt()) - 1e-6, Math.min(ratio, most) + 1e-6);
            assertThat((double) n).isGreaterThanOrEqualTo(Math.min(ratio, 3) * legacy.projectYears() / 0.25);
        }
        assertThat(cancelled / 4_000.0).isBetween(0.03, 0.10);
    }

    @Test
    void repair_takes_the_deepest_debt_first_and_spends_no_more_than_there_is() {
        Settings settings = Plain.settings("parameters.legacy.stewardship-share", 0.4);
        World world = Plain.world(settings, 1);
        Organisation organisation = world.organisations().get(0);
        organisation.estate().install(0, 100, 0, 0.3, 1, 0);
        organisation.board().appoint(0, 1, 0);
        organisation.finances().move(Purse.CHANGE, Purse.STEWARDSHIP, 1_000);
        new ProjectsProgress(settings).apply(world, draws, Plain.step(0));
        assertThat(organisation.estate().debt(0)).isEqualTo(0);
        assertThat(organisation.finances().in(Purse.STEWARDSHIP)).isCloseTo(970, Offset.offset(1e-9));
    }

    /** The means of Pareto's law over 1.5, cut at 20, of Appendix A of the theory. */
    @ParameterizedTest
    @CsvSource({"1.3778, 3.513", "1, 4.200", "2, 2.791"})
    void truncated_pareto_draws_have_the_means_of_the_table(double alpha, double mean) {
        double cut = Math.pow(1.5 / 20, alpha);
        double exact = alpha == 1
                ? 1.5 * Math.log(20 / 1.5) / (1 - cut)
                : alpha / (alpha - 1) * 1.5 * (1 - Math.pow(1.5 / 20, alpha - 1)) / (1 - cut);
        assertThat(exact).isCloseTo(mean, Offset.offset(5e-4));
        double sum = 0;
        int count = 0;
        for (int i = 0; i < 200_000; i++) {
            double x = draws.pareto(alpha, 1.5, Strand.CASCADE, i, 1);
            sum += x <= 20 ? x : 0;
            count += x <= 20 ? 1 : 0;
        }
        assertThat(sum / count).isCloseTo(mean, Offset.offset(4 * 3.7 / Math.sqrt(count)));
    }

    @Test
    void the_tail_exponent_follows_from_a_tail_mean_of_5_47() {
        double alpha = 5.47 / (5.47 - 1.5);
        assertThat(alpha).isCloseTo(1.3778, Offset.offset(5e-5));
        assertThat(0.18 * Math.pow(2, -alpha)).isCloseTo(0.0693, Offset.offset(5e-5));
    }
}
