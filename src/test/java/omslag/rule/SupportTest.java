package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.BenefitType;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.ProcessKind;
import omslag.world.Support;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HR, control and procurement: what they let through, what they see, and how their format changes (theory 3k). */
class SupportTest {
    private static final Draws CHANCE = new Draws(51);

    private static final Settings SETTINGS = HandMade.settings();

    private final SupportParameters support = SETTINGS.parameters().support();

    private final Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000);

    private final World world = HandMade.world(List.of(body));

    @ParameterizedTest
    @EnumSource(SupportFunction.class)
    void the_slowest_function_decides_and_doubling_another_changes_nothing(SupportFunction slow) {
        double before = pace(slow, 1, slow);
        assertThat(before).isEqualTo(4 * support.horizon() / 12, within(1e-12));
        for (SupportFunction function : SupportFunction.values()) {
            double after = pace(slow, 2, function);
            assertThat(after).isEqualTo(function == slow ? 2 * before : before);
        }
    }

    /** The pace of a body whose slow function can do four a year and the others eight, one of them times a factor. */
    private double pace(SupportFunction slow, double factor, SupportFunction which) {
        Support functions = new Support();
        for (SupportFunction function : SupportFunction.values()) {
            double capacity = function == slow ? 4 : 8;
            functions.equip(function, function == which ? capacity * factor : capacity, 0.5);
        }
        functions.ask(12, false);
        ChangesAreHandled.takeUp(functions);
        for (SupportFunction function : SupportFunction.values()) {
            new ChangesAreHandled(SETTINGS).handle(functions, function, HandMade.quarter(0));
        }
        return functions.pace();
    }

    @Test
    void every_change_is_handled_or_given_up_or_waits() {
        ChangesAreHandled rule = new ChangesAreHandled(SETTINGS);
        for (int q = 0; q < 60; q++) {
            body.support().ask(3 * CHANCE.uniform(Strand.SUPPORT, 1, q), true);
            body.support().ask(2 * CHANCE.uniform(Strand.SUPPORT, 2, q), false);
            body.support().askHr(0.3);
            double[] before = waiting();
            rule.act(body, world, CHANCE, HandMade.quarter(q));
            double[] after = waiting();
            for (SupportFunction function : SupportFunction.values()) {
                int f = function.ordinal();
                double in = before[f] + body.support().arrived(function);
                double out = body.support().handled(function) + body.support().givenUp(function);
                assertThat(out + after[f]).isEqualTo(in, within(1e-9));
                assertThat(body.support().givenUp(function)).isPositive();
            }
            assertThat(body.support().arrived(SupportFunction.HR))
                    .isEqualTo(body.support().arrived(SupportFunction.CONTROL) + 0.3, within(1e-12));
        }
    }

    private double[] waiting() {
        double[] waiting = new double[SupportFunction.values().length];
        for (SupportFunction function : SupportFunction.values()) {
            waiting[function.ordinal()] =
                    body.support().ordinary(function) + body.support().novel(function);
        }
        return waiting;
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0.5, 2", "1, 1"})
    void new_work_takes_three_times_as_long_in_the_old_format(double format, double times) {
        assertThat(new Review(support).time(format)).isEqualTo(times, within(1e-12));
    }

    /** Of the same flaws, control lets through its flow less what it finds, and at the start what it let through then. */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0, 1", "1, 1", "0.5, 0.8", "1, 0"})
    void undetected_flaws_are_the_flow_less_what_control_finds(double format, double inTime) {
        int n = 40_000;
        double found = support.detect() * (format + (1 - format) * support.oldFormatDetection()) * inTime;
        double start = support.formatStart();
        double foundAtStart = support.detect() * (start + (1 - start) * support.oldFormatDetection());
        int base = undetected(n, start, 1, false);
        int now = undetected(n, format, inTime, true);
        double flow = undetectedShare() / (1 - foundAtStart);
        double exact = flow * (1 - found);
        assertThat((double) now / n).isEqualTo(exact, within(Chance.ofShare(exact, n)));
        // One draw decides: who sees more lets through a part of the same flaws.
        assertThat(Integer.compare(base, now)).isEqualTo(Double.compare(found, foundAtStart));
    }

    private static double undetectedShare() {
        return SETTINGS.parameters().incidents().flaw() * (1.3 - 0.5);
    }

    private static int undetected(int n, double format, double inTime, boolean handled) {
        Organisation one = HandMade.organisation(0, Kind.MUNICIPALITY, 1000);
        World world = HandMade.world(List.of(one));
        Scaling scaling = new Scaling(SETTINGS);
        HandMade.innovation(world, 0.5, true);
        one.support().renew(SupportFunction.CONTROL, format);
        if (handled) {
            one.support().handle(SupportFunction.CONTROL, 1, 0, inTime);
        }
        int flawed = 0;
        for (int i = 0; i < n; i++) {
            Use use = new Use(0, 0, i, 0, false, false, 0.4, 0);
            scaling.stand(one, world, CHANCE, use);
            flawed += use.flawed() ? 1 : 0;
        }
        return flawed;
    }

    @Test
    void a_scale_up_waits_for_the_slowest_function() {
        // The hazard is that of a body whose functions are in time, times the pace.
        assertThat(scaledWithin(0.25) / (double) scaledWithin(1)).isBetween(0.2, 0.3);
    }

    private static int scaledWithin(double pace) {
        Settings settings = HandMade.settings("parameters.pilots.stop-rate", 0.05);
        int approved = 0;
        for (int i = 0; i < 4000; i++) {
            Organisation one = HandMade.organisation(i, Kind.MUNICIPALITY, 1000);
            World world = HandMade.world(List.of(one));
            HandMade.innovation(world, 1, false);
            one.finances().endow(Purse.CHANGE, 1e9);
            one.support().handle(SupportFunction.PROCUREMENT, 1, 0, pace);
            Use use = HandMade.pilot(one, false);
            use.observe(50);
            use.enter(Use.Stage.JUDGED, 0);
            new PilotsScaleOrStop(settings).act(one, world, CHANCE, HandMade.quarter(0));
            approved += use.stage() == Use.Stage.APPROVAL || use.stage() == Use.Stage.ZOMBIE ? 1 : 0;
        }
        return approved;
    }

    @Test
    void formats_stay_where_nothing_moves_them() {
        body.workforce().train(ServicesAreDelivered.trainingAtStart(SETTINGS));
        for (int q = 0; q < 40; q++) {
            new SupportFunctionsRenew(SETTINGS).apply(world, CHANCE, HandMade.quarter(q));
        }
        for (SupportFunction function : SupportFunction.values()) {
            assertThat(body.support().format(function)).isEqualTo(support.formatStart());
        }
        assertThat(body.finances().spent(Spending.SUPPORT)).isZero();
    }

    @Test
    void a_function_that_holds_up_changes_is_renewed_with_money_for_change() {
        body.finances().open(1000);
        body.finances().move(Purse.FREE, Purse.CHANGE, 1000);
        body.finances().divide(500);
        body.support().handle(SupportFunction.HR, 1, 0, 0.4);
        new SupportFunctionsRenew(SETTINGS).apply(world, CHANCE, HandMade.quarter(0));
        double paid = support.invest() * 0.6 * 500 * 0.2;
        assertThat(body.finances().spent(Spending.SUPPORT)).isEqualTo(paid, within(1e-12));
        assertThat(body.finances().imbalance()).isEqualTo(0, within(1e-9));
        double start = support.formatStart();
        double renewed = 1 - (1 - start) * Math.exp(-paid / (support.formatCost() * HandMade.BUDGET));
        assertThat(body.support().format(SupportFunction.HR)).isEqualTo(renewed, within(1e-12));
        assertThat(body.support().format(SupportFunction.CONTROL)).isEqualTo(start);
    }

    @Test
    void an_innovation_in_the_work_of_a_function_moves_its_format_alone() {
        Organisation audited = withProcess(SupportFunction.CONTROL.process());
        World other = HandMade.world(List.of(audited));
        HandMade.innovation(other, 0.8, true);
        HandMade.pilot(audited, false).scale(false);
        audited.workforce().train(0);
        new SupportFunctionsRenew(SETTINGS).apply(other, CHANCE, HandMade.quarter(0));
        double start = support.formatStart();
        double exact = 1 - (1 - start) * Math.exp(-support.items() * 0.8 * Step.QUARTER);
        assertThat(audited.support().format(SupportFunction.CONTROL)).isEqualTo(exact, within(1e-12));
        assertThat(audited.support().format(SupportFunction.HR)).isEqualTo(start);
        assertThat(audited.support().format(SupportFunction.PROCUREMENT)).isEqualTo(start);
    }

    @Test
    void the_audit_office_is_still_until_its_framework_and_then_sets_a_norm_for_control_alone() {
        int framework = new Quarter((int) support.frameworkYear(), 1).index();
        AuditOfficeReviews office = new AuditOfficeReviews(SETTINGS);
        world.auditor().renew(support.formatStart());
        office.apply(world, CHANCE, new Step(framework - 1, Step.QUARTER));
        assertThat(world.auditor().format()).isEqualTo(support.formatStart());
        assertThat(world.auditor().audited()).isZero();
        int audits = new Quarter((int) support.auditsYear(), 1).index();
        for (int index = framework; index <= audits; index++) {
            office.apply(world, CHANCE, new Step(index, Step.QUARTER));
        }
        double left = (1 - support.formatStart()) * Math.exp(-support.office() * 1.25);
        assertThat(world.auditor().format()).isEqualTo(1 - left, within(1e-12));
        assertThat(world.auditor().audited()).isEqualTo(support.audited());
        office.apply(world, CHANCE, new Step(audits + 4, Step.QUARTER));
        assertThat(world.auditor().audited())
                .isEqualTo(support.audited() * Math.exp(support.auditGrowth()), within(1e-12));
        body.workforce().train(0);
        new SupportFunctionsRenew(SETTINGS).apply(world, CHANCE, HandMade.quarter(0));
        assertThat(body.support().format(SupportFunction.CONTROL)).isGreaterThan(support.formatStart());
        assertThat(body.support().format(SupportFunction.HR)).isEqualTo(support.formatStart());
    }

    @ParameterizedTest
    @CsvSource({"MINISTRY, 0.25, 0.1", "MUNICIPALITY, 0.25, 0.1", "MUNICIPALITY, 0, 1"})
    void a_flaw_comes_to_light_faster_by_audits_of_national_bodies_and_by_control_that_has_changed(
            Kind kind, double audited, double format) {
        int n = 20_000;
        double rate = SETTINGS.parameters().incidents().detection()
                + support.detectionFormat() * (format - support.formatStart())
                + (kind == Kind.MINISTRY ? support.auditFinds() * audited : 0);
        double exact = 1 - Math.exp(-rate * Step.QUARTER);
        int found = 0;
        Organisation one = HandMade.organisation(0, kind, 1000);
        World other = HandMade.world(List.of(one));
        other.auditor().audit(audited);
        one.support().renew(SupportFunction.CONTROL, format);
        HandMade.innovation(other, 1, true);
        Use use = HandMade.pilot(one, false);
        for (int i = 0; i < n; i++) {
            use.scale(true);
            new AlgorithmsHarm(SETTINGS).act(one, other, CHANCE, HandMade.quarter(i));
            found += use.flawed() ? 0 : 1;
        }
        assertThat((double) found / n).isEqualTo(exact, within(Chance.ofShare(exact, n)));
    }

    /** Supervisors of what is new, such as self-driving cars, cannot do it before they have learned. */
    @Test
    void a_gap_in_supervision_closes_as_supervisors_are_trained_and_lowers_quality_until_then() {
        Organisation inspector = withProcess(SupervisorsCatchUp.SUPERVISION);
        World other = HandMade.world(List.of(inspector));
        inspector.workforce().train(4);
        SupervisorsCatchUp rule = new SupervisorsCatchUp(SETTINGS);
        rule.begin(other);
        rule.apply(other, CHANCE, HandMade.quarter(0));
        assertThat(inspector.support().unknown()).isZero();
        challenge(other);
        other.technology().develop(0, 0.9, 1);
        double asked = SETTINGS.parameters().support().people().novelty() * 0.9;
        double rate = SETTINGS.parameters().support().people().catchUp() * 4;
        for (int q = 1; q <= 8; q++) {
            rule.apply(other, CHANCE, HandMade.quarter(q));
            assertThat(inspector.support().unknown())
                    .isEqualTo(asked * Math.exp(-rate * q * Step.QUARTER), within(1e-12));
        }
        assertThat(quality(inspector)).isLessThan(quality(withProcess(SupervisorsCatchUp.SUPERVISION)));
        inspector.support().lack(asked, 0);
        assertThat(quality(inspector)).isEqualTo(quality(withProcess(SupervisorsCatchUp.SUPERVISION)));
    }

    private static double quality(Organisation one) {
        new ServicesAreDelivered(SETTINGS).deliver(one, new double[1], HandMade.quarter(0));
        return one.work().quality(0);
    }

    private static void challenge(World other) {
        other.technology()
                .arrive(new Innovation(
                        9,
                        "self-driving",
                        Wave.DATAFICATION,
                        0,
                        List.of(SupervisorsCatchUp.SUPERVISION),
                        true,
                        0.1,
                        0.1,
                        0.1,
                        true,
                        0,
                        new Nature(
                                Field.SMART_SOCIETY,
                                Landscape.OUT_OF_OFFICE,
                                BenefitType.COST,
                                true,
                                List.of(),
                                List.of(),
                                1,
                                List.of())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void functions_are_equipped_for_their_staff_and_size(int larger) {
        Settings settings = HandMade.settings("parameters.support.economies", 0.5);
        Organisation small = sized(0, 1, 0.02);
        Organisation large = sized(1, larger, 0.04);
        new FirstSupport(settings).begin(HandMade.world(List.of(small, large)));
        double whole = support.changes() / support.utilisation();
        double mean = (1 + Math.sqrt(larger)) / 2;
        SupportFunction control = SupportFunction.CONTROL;
        assertThat(small.support().capacity(control)).isEqualTo(whole / mean * 0.02 / 0.03, within(1e-12));
        assertThat(large.support().capacity(control))
                .isEqualTo(whole * Math.sqrt(larger) / mean * 0.04 / 0.03, within(1e-12));
        // Nobody here has staff for HR of its own: all are served alike.
        assertThat(small.support().capacity(SupportFunction.HR)).isEqualTo(whole / mean, within(1e-12));
    }

    private static Organisation sized(int index, double size, double share) {
        ProcessKind work = kind("work");
        ProcessKind audit = kind(SupportFunction.CONTROL.process());
        return new Organisation(
                index,
                new Organisation.Identity("b" + index, "B", Kind.MUNICIPALITY, index, 0, 1000, size),
                new Finances(HandMade.BUDGET),
                new Estate(2),
                new Work(List.of(work, audit), new double[] {1 - share, share}));
    }

    private static ProcessKind kind(String id) {
        return new ProcessKind(
                id,
                Landscape.BACK_OFFICE,
                Field.DIGITAL_GOVERNMENT,
                List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                0,
                Optional.empty());
    }

    private static Organisation withProcess(String id) {
        Organisation plain = HandMade.organisation(0, Kind.AGENCY, 1000);
        Organisation made = new Organisation(
                0,
                plain.identity(),
                new Finances(HandMade.BUDGET),
                plain.estate(),
                new Work(List.of(kind(id)), new double[] {1}));
        made.workforce().employ(Task.ADMINISTRATION, HandMade.STAFF, HandMade.STAFF, 0.5);
        made.workforce().divideByAge(0.2, 0.3);
        made.work().begin(0, HandMade.STAFF, 1, 0);
        made.standing().operate(100);
        made.board().decide(HandMade.decisions(0, 3));
        for (SupportFunction function : SupportFunction.values()) {
            made.support().equip(function, 4, SETTINGS.parameters().support().formatStart());
        }
        return made;
    }

    @Test
    void a_copy_is_equal_and_independent() {
        body.support().ask(2, true);
        ChangesAreHandled.takeUp(body.support());
        Support copy = body.support().copy();
        body.support().renew(SupportFunction.HR, 0.9);
        body.support().ask(1, false);
        assertThat(copy.format(SupportFunction.HR)).isEqualTo(support.formatStart());
        assertThat(copy.novel(SupportFunction.HR)).isEqualTo(2);
        assertThat(copy.asked()).isZero();
    }
}
