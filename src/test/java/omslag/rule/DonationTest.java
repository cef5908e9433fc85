package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.parameter.Settings;
import omslag.term.Challenge;
import omslag.term.Kind;
import omslag.unit.Numbers;
import omslag.world.Citizens;
import omslag.world.Sensing.Destination;
import omslag.world.World;
import org.junit.jupiter.api.Test;

/** Where data go, against the logit and the surveys (theory 3g). */
class DonationTest {
    private static final int DRAWS = 100_000;

    private static final double TRUST = 0.47;

    @Test
    void shares_are_those_of_the_multinomial_logit() {
        double[] appeal = {0, 0.3, 1.2, -0.7};
        double sum = 0;
        for (double u : appeal) {
            sum += Math.exp(u);
        }
        double[] shares = shares(appeal[1], appeal[2], appeal[3]);
        for (Destination goal : Destination.values()) {
            assertThat(shares[goal.ordinal()])
                    .as(goal.name())
                    .isEqualTo(Math.exp(appeal[goal.ordinal()]) / sum, within(2.0 / DRAWS));
        }
    }

    @Test
    void odds_in_factors_send_data_where_the_logit_does() {
        Donation donation = donation(HandMade.settings("parameters.sensing.donation.trust", 8.0));
        Giving giving = new Giving(donation);
        double[] inPlace = Giving.inAPlace();
        double[] needs = {0, 0.1, 0.2, 0.3};
        giving.meet(0.4, needs, inPlace);
        int alike = 0;
        int all = 0;
        for (Challenge domain : Challenge.values()) {
            for (int attitude = 0; attitude < Citizens.ATTITUDES; attitude++) {
                double minds = donation.worry(attitude) * donation.sensitivity(domain);
                for (int k = 0; k < 20_000; k++) {
                    double draw = (k * 7919 % 20_000 + 0.5) / 20_000;
                    double trust = k * 31 % 1001 / 1000.0;
                    int ideology = k * 17 % Cells.COUNT;
                    Destination exact = Donation.choose(
                            draw,
                            donation.commons(trust, Cells.normal(ideology)),
                            donation.government(trust, minds, 0.4, needs[domain.ordinal()]),
                            donation.platform(minds));
                    boolean same = giving.choose(draw, domain.ordinal(), attitude, trust, ideology, inPlace) == exact;
                    alike += same ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) alike / all).isGreaterThan(1 - 2e-4);
    }

    @Test
    void a_citizen_with_the_trust_of_the_start_refuses_government_and_companies_as_surveys_have_it() {
        Donation donation = donation(HandMade.settings());
        double state = donation.government(TRUST, 1, Donation.GUARDS, 0);
        double firms = donation.platform(1);
        assertThat(state).isEqualTo(1.2083, within(1e-4));
        assertThat(firms).isEqualTo(0.3640, within(1e-4));
        assertThat(Donation.refuses((float) state)).isEqualTo(0.23f, within(1e-5f));
        assertThat(Donation.refuses((float) firms)).isEqualTo(0.41f, within(1e-5f));
    }

    @Test
    void among_four_ways_such_a_citizen_keeps_fewer_data_than_either_survey_says() {
        Donation donation = donation(HandMade.settings());
        double[] shares = shares(
                donation.commons(TRUST, 0), donation.government(TRUST, 1, Donation.GUARDS, 0), donation.platform(1));
        assertThat(shares[Destination.KEEP.ordinal()]).isEqualTo(0.147, within(0.001));
        assertThat(shares[Destination.GOVERNMENT.ordinal()]).isEqualTo(0.493, within(0.001));
    }

    @Test
    void the_table_of_refusals_is_the_logistic_function() {
        for (double u = -7.9; u < 7.9; u += 0.0137) {
            assertThat((double) Donation.refuses((float) u)).isEqualTo(Numbers.logistic(-u), within(1e-5));
        }
        assertThat(Donation.refuses(100)).isLessThan(1e-3f);
        assertThat(Donation.refuses(-100)).isGreaterThan(1 - 1e-3f);
    }

    @Test
    void the_advantage_of_government_over_companies_shrinks_as_trust_falls() {
        Donation donation = donation(HandMade.settings());
        double firms = donation.platform(1);
        double before = 2;
        for (double trust = 0.47; trust > 0; trust -= 0.05) {
            double advantage = Donation.refuses((float) firms)
                    - Donation.refuses((float) donation.government(trust, 1, Donation.GUARDS, 0));
            assertThat(advantage).isLessThan(before);
            before = advantage;
        }
        assertThat(before).isLessThan(0);
    }

    @Test
    void an_unmet_need_speaks_for_giving_and_worry_about_privacy_against_it() {
        Donation donation = donation(HandMade.settings());
        double plain = donation.government(TRUST, 1, Donation.GUARDS, 0);
        assertThat(donation.government(TRUST, 1, Donation.GUARDS, 0.5)).isGreaterThan(plain);
        assertThat(donation.government(TRUST, donation.worry(2), Donation.GUARDS, 0))
                .isLessThan(plain);
        assertThat(donation.government(TRUST, donation.sensitivity(Challenge.HEALTH), Donation.GUARDS, 0))
                .isLessThan(plain);
        // Guard-rails settle the conflict: where nothing can be abused, worry says nothing.
        assertThat(donation.government(TRUST, donation.worry(2), 1, 0))
                .isEqualTo(donation.government(TRUST, donation.worry(0), 1, 0));
    }

    @Test
    void worries_of_all_citizens_average_out() {
        Donation donation = donation(HandMade.settings());
        double mean = FirstCitizens.UNCONCERNED * donation.worry(0)
                + (1 - FirstCitizens.UNCONCERNED - FirstCitizens.WORRIED) * donation.worry(1)
                + FirstCitizens.WORRIED * donation.worry(2);
        assertThat(mean).isEqualTo(1, within(1e-12));
    }

    @Test
    void platforms_with_more_power_are_more_convenient() {
        double plain = donation(HandMade.settings()).platform(1);
        assertThat(donation(HandMade.settings("environment.platforms.power", 3.0))
                        .platform(1))
                .isEqualTo(plain + 1, within(1e-12));
    }

    @Test
    void a_survey_of_alike_citizens_says_what_one_of_them_says() {
        int n = 3000;
        World world = world(n);
        for (int i = 0; i < n; i++) {
            world.citizens().trust(i, Kind.MUNICIPALITY.layer(), (float) TRUST);
        }
        world.organisations().get(0).board().decide(HandMade.decisions(Donation.GUARDS, 3));
        new CitizensAreAsked(HandMade.settings()).ask(world);
        assertThat(world.sensing().refusalState(0)).isEqualTo(0.23, within(1e-5));
        assertThat(world.sensing().refusalCompanies(0)).isEqualTo(0.41, within(1e-5));
    }

    private static double[] shares(double commons, double government, double platform) {
        double[] shares = new double[Destination.values().length];
        for (int i = 0; i < DRAWS; i++) {
            Destination goal = Donation.choose((i + 0.5) / DRAWS, commons, government, platform);
            shares[goal.ordinal()] += 1.0 / DRAWS;
        }
        return shares;
    }

    private static Donation donation(Settings settings) {
        return new Donation(settings, world(1));
    }

    private static World world(int citizens) {
        Citizens made = HandMade.citizens(citizens);
        return HandMade.world(List.of(HandMade.organisation(0, Kind.MUNICIPALITY, citizens)), made);
    }
}
