package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents against their exact special cases (theory 3e and the corrections of its oracles). */
class IncidentsTest {
    private static final Draws CHANCE = new Draws(5);

    private static final OutagesStrike OUTAGES = new OutagesStrike(HandMade.settings());

    /** Standard errors that a correct model may be off; it is by more in one run of sixteen thousand. */
    private static final double SIGMAS = 4;

    @Test
    void outages_at_a_constant_hazard_have_their_mean_and_a_dispersion_of_one() {
        List<Organisation> bodies = HandMade.municipalities(400);
        List<Double> counts = new ArrayList<>();
        for (int q = 0; q < 100; q++) {
            outages(bodies, q);
            bodies.forEach(body -> counts.add((double) body.standing().outages()));
        }
        poisson(counts, 4 * Step.QUARTER);
    }

    @Test
    void outages_of_several_organisations_add_up_to_a_poisson_count() {
        List<Organisation> bodies = HandMade.municipalities(8);
        List<Double> sums = new ArrayList<>();
        for (int q = 0; q < 5000; q++) {
            outages(bodies, q);
            sums.add(bodies.stream().mapToDouble(b -> b.standing().outages()).sum());
        }
        poisson(sums, 8 * 4 * Step.QUARTER);
    }

    @Test
    void major_breaches_are_a_poisson_process_thinned_by_the_chance_of_being_major() {
        // The median breach touches one resident in a hundred, which is where major begins: half of them are.
        Settings settings = HandMade.settings(
                "parameters.incidents.breach-victims",
                0.01,
                "parameters.incidents.breach-rate",
                4.0,
                "environment.threat-growth",
                0.0);
        World world = HandMade.world(HandMade.municipalities(1));
        BreachesStrike rule = new BreachesStrike(settings);
        int quarters = 20_000;
        double[] major = new double[quarters];
        for (int q = 0; q < quarters; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        world.journal().entries().stream()
                .filter(entry -> entry.kind() == EventKind.BREACH)
                .forEach(entry -> major[entry.step() - HandMade.START]++);
        List<Double> counts = new ArrayList<>();
        for (double m : major) {
            counts.add(m);
        }
        poisson(counts, 4 * Step.QUARTER / 2);
    }

    @Test
    void outages_of_an_ageing_system_add_up_to_the_integral_of_its_hazard() {
        double beta = 0.1;
        double rate = 4;
        int years = 20;
        OutagesStrike rule = new OutagesStrike(HandMade.settings(
                "parameters.incidents.outage-age", 10 * beta, "parameters.incidents.outage-rate", rate));
        List<Organisation> bodies = HandMade.municipalities(200);
        World world = HandMade.world(bodies);
        double expected = 0;
        double happened = 0;
        for (int q = 0; q < 4 * years; q++) {
            expected += rule.hazard(bodies.get(0).estate()) * Step.QUARTER;
            rule.apply(world, CHANCE, HandMade.quarter(q));
            for (Organisation body : bodies) {
                happened += body.standing().outages();
                body.standing().open(0);
                body.estate().grow(0, Step.QUARTER, 0, 1);
            }
        }
        double startOfQuarter = beta * Step.QUARTER / Math.expm1(beta * Step.QUARTER);
        assertThat(startOfQuarter).isEqualTo(0.988, within(0.001));
        double exact = rate / beta * Math.expm1(beta * years) * startOfQuarter;
        assertThat(expected).isEqualTo(exact, within(1e-9 * exact));
        assertThat(happened / bodies.size()).isEqualTo(exact, within(SIGMAS * Math.sqrt(exact / bodies.size())));
    }

    @Test
    void a_system_of_a_hundred_years_fails_no_more_than_one_of_forty() {
        OutagesStrike rule = new OutagesStrike(HandMade.settings());
        Estate estate = HandMade.municipalities(1).get(0).estate();
        estate.grow(0, 40, 0, 1);
        double forty = rule.hazard(estate);
        estate.grow(0, 60, 0, 1);
        assertThat(rule.hazard(estate)).isEqualTo(forty);
    }

    @ParameterizedTest
    @CsvSource({"0, 8.459", "1, 1.518"})
    void a_hidden_flaw_wrongs_people_for_a_geometric_time(double guardRails, double victimYears) {
        Settings settings = HandMade.settings();
        double found = HandMade.quarter(0).relaxation(0.12 + 0.6 * guardRails);
        assertThat(Step.QUARTER / found).isEqualTo(victimYears, within(0.0005));
        double aYear = 0.1 * 0.1 * 1000;
        List<Organisation> bodies = HandMade.municipalities(8000);
        World world = HandMade.world(bodies);
        HandMade.innovation(world, 1, true);
        double sum = 0;
        int beyond = 0;
        int tenth = (int) Math.ceil(Math.log(0.1) / Math.log(1 - found));
        for (Organisation body : bodies) {
            body.board().decide(HandMade.decisions(guardRails, 3));
            Use use = HandMade.pilot(body, false);
            use.scale(true);
            int lasted = untilFound(settings, world, body, use);
            assertThat(use.harmed()).isEqualTo(aYear * lasted * Step.QUARTER, within(1e-9 * use.harmed()));
            sum += use.harmed() / aYear;
            beyond += lasted > tenth ? 1 : 0;
        }
        int n = bodies.size();
        double spread = Step.QUARTER * Math.sqrt(1 - found) / found;
        assertThat(sum / n).isEqualTo(victimYears, within(SIGMAS * spread / Math.sqrt(n)));
        double tail = Math.pow(1 - found, tenth);
        assertThat((double) beyond / n).isEqualTo(tail, within(SIGMAS * Math.sqrt(tail * (1 - tail) / n)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void victims_per_deployment_are_the_chance_of_a_flaw_times_the_harm_until_it_is_found(double guardRails) {
        Settings settings = HandMade.settings();
        double maturity = 0.6;
        double floor = 0.15;
        double flawed = 0.3 * (floor + (1 - floor) * (1 - guardRails)) * (1.3 - maturity);
        double found = HandMade.quarter(0).relaxation(0.12 + 0.6 * guardRails);
        double each = 0.1 * 0.1 * 1000 * Step.QUARTER;
        List<Organisation> bodies = HandMade.municipalities(20_000);
        World world = HandMade.world(bodies);
        HandMade.innovation(world, maturity, true);
        Scaling scaling = new Scaling(settings);
        double victims = 0;
        double deployed = 0;
        for (Organisation body : bodies) {
            body.board().decide(HandMade.decisions(guardRails, 3));
            Use use = HandMade.pilot(body, false);
            scaling.stand(body, world, CHANCE, use);
            untilFound(settings, world, body, use);
            victims += body.portfolio().wronged();
            deployed += body.portfolio().deployed();
        }
        double exact = flawed * each / found;
        // The square of a geometric count has mean (2 − f)/f².
        double square = flawed * each * each * (2 - found) / (found * found);
        double error = Math.sqrt((square - exact * exact) / deployed);
        assertThat(victims / deployed).isEqualTo(exact, within(SIGMAS * error));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, true, 0.9", "0.3, 1, 0.8, false, 0.0225", "0.3, 0, 0.8, true, 0.225"})
    void the_chance_of_a_flaw_is_capped_and_keeps_a_floor(
            double flaw, double guardRails, double maturity, boolean conforming, double expected) {
        Settings settings = HandMade.settings("parameters.incidents.flaw", flaw);
        List<Organisation> bodies = HandMade.municipalities(20_000);
        World world = HandMade.world(bodies);
        HandMade.innovation(world, maturity, true);
        Scaling scaling = new Scaling(settings);
        int flawed = 0;
        for (Organisation body : bodies) {
            body.board().decide(HandMade.decisions(guardRails, 3));
            Use use = HandMade.pilot(body, conforming);
            scaling.stand(body, world, CHANCE, use);
            flawed += use.flawed() ? 1 : 0;
        }
        int n = bodies.size();
        assertThat((double) flawed / n).isEqualTo(expected, within(SIGMAS * Math.sqrt(expected * (1 - expected) / n)));
    }

    @Test
    void what_is_no_algorithm_is_never_flawed() {
        Settings settings = HandMade.settings("parameters.incidents.flaw", 1.0);
        World world = HandMade.world(HandMade.municipalities(500));
        HandMade.innovation(world, 0, false);
        Scaling scaling = new Scaling(settings);
        for (Organisation body : world.organisations()) {
            Use use = HandMade.pilot(body, true);
            scaling.stand(body, world, CHANCE, use);
            assertThat(use.flawed()).isFalse();
        }
    }

    @Test
    void breaches_with_outdated_systems_are_as_many_times_more_as_the_hazard_ratio_says() {
        BreachesStrike rule = new BreachesStrike(HandMade.settings("environment.threat-growth", 0.0));
        List<Organisation> bodies = HandMade.municipalities(2000);
        World world = HandMade.world(bodies);
        List<Organisation> cohort = bodies.subList(0, 1000);
        cohort.forEach(body -> body.estate().install(0, HandMade.VALUE, 20, 0, 1, 0));
        double young = 0;
        double old = 0;
        for (int q = 0; q < 40; q++) {
            bodies.forEach(body -> body.standing().open(0));
            rule.apply(world, CHANCE, HandMade.quarter(q));
            for (Organisation body : bodies) {
                old += body.index() < 1000 ? body.standing().breaches() : 0;
                young += body.index() < 1000 ? 0 : body.standing().breaches();
            }
        }
        double exact = rule.hazard(bodies.get(0), 0) / rule.hazard(bodies.get(1999), 0);
        assertThat(exact).isEqualTo(3, within(1e-12));
        assertThat(old / young).isEqualTo(3, within(SIGMAS * 3 * Math.sqrt(1 / old + 1 / young)));
    }

    @Test
    void half_an_estate_out_of_support_is_as_bad_as_all_of_it() {
        BreachesStrike rule = new BreachesStrike(HandMade.settings());
        Organisation whole = HandMade.municipalities(1).get(0);
        Organisation body = new Organisation(0, whole.identity(), whole.finances(), new Estate(2), whole.work());
        body.estate().install(0, 1000, 0, 0, 1, 0);
        body.estate().install(1, 1000, 30, 0, 1, 0);
        double half = rule.hazard(body, 0);
        body.estate().install(0, 1000, 30, 0, 1, 0);
        assertThat(rule.hazard(body, 0)).isEqualTo(half, within(1e-12));
    }

    private static void outages(List<Organisation> bodies, int quarter) {
        bodies.forEach(body -> body.standing().open(0));
        OUTAGES.apply(HandMade.world(bodies), CHANCE, HandMade.quarter(quarter));
    }

    /** How many quarters a flaw stays hidden, that of its coming to light included; 0 for what has none. */
    private static int untilFound(Settings settings, World world, Organisation body, Use use) {
        AlgorithmsHarm rule = new AlgorithmsHarm(settings);
        int lasted = 0;
        while (use.flawed()) {
            rule.act(body, world, CHANCE, HandMade.quarter(lasted));
            lasted++;
        }
        return lasted;
    }

    private static void poisson(List<Double> counts, double mean) {
        int n = counts.size();
        double sum = counts.stream().mapToDouble(c -> c).sum();
        double found = sum / n;
        double squares =
                counts.stream().mapToDouble(c -> (c - found) * (c - found)).sum();
        assertThat(found).isEqualTo(mean, within(SIGMAS * Math.sqrt(mean / n)));
        double dispersion = squares / (n - 1) / found;
        assertThat(dispersion).isEqualTo(1, within(SIGMAS * Math.sqrt((2 + 1 / mean) / n)));
    }
}
