package omslag.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.term.BenefitType;
import omslag.term.Field;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Layer;
import omslag.term.Regime;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.world.Audience;
import omslag.world.Citizens;
import omslag.world.Companies;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.ProcessKind;
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation made by hand for each regime, with ten processes of a tenth of the work each. */
class RegimesTest {
    private static final int PROCESSES = 10;
    private static final int BACK_OFFICE = 0;
    private static final int WEBSITE = 1;
    private static final int GAME_CHANGER = 2;

    private Organisation organisation;
    private World world;

    @BeforeEach
    void anOrganisationThatUsesNothingNew() {
        List<ProcessKind> kinds = new ArrayList<>();
        double[] shares = new double[PROCESSES];
        List<Double> tasks = List.of(0.6, 0.4, 0.0, 0.0, 0.0, 0.0);
        for (int p = 0; p < PROCESSES; p++) {
            kinds.add(new ProcessKind("p" + p, Landscape.FRONT_OFFICE, Field.values()[0], tasks, 1, Optional.empty()));
            shares[p] = 1.0 / PROCESSES;
        }
        organisation = new Organisation(
                0,
                new Organisation.Identity("GM01", "Aardam", Kind.MUNICIPALITY, 1, 0, 1000, 1),
                new Finances(1000),
                new Estate(PROCESSES),
                new Work(kinds, shares));
        for (int p = 0; p < PROCESSES; p++) {
            organisation.work().begin(p, 10, 1, 0);
        }
        organisation.workforce().employ(Task.ADMINISTRATION, 60, 60, 0.5);
        organisation.workforce().employ(Task.CONTACT, 40, 40, 0.5);
        List<List<Audience.Public>> publics = new ArrayList<>();
        for (int l = 0; l < Layer.values().length; l++) {
            publics.add(List.of(new Audience.Public(new int[0], new double[0])));
        }
        world = new World(
                kinds,
                List.of(organisation),
                new Citizens(new int[] {1}, new double[] {1}, new int[] {0}),
                new Audience(publics, new int[Layer.values().length][1]),
                new Peers(1),
                new Companies(List.of("big")),
                90);
        innovation(Wave.AUTOMATION, false);
        innovation(Wave.DIGITALISATION, false);
        innovation(Wave.DATAFICATION, true);
    }

    private void innovation(Wave wave, boolean order) {
        Field field = Field.values()[0];
        BenefitType cost = BenefitType.COST;
        Nature nature = new Nature(field, Landscape.FRONT_OFFICE, cost, order, List.of(), List.of(), 1, List.of());
        List<String> touched = List.of("p0");
        world.technology()
                .arrive(new Innovation(1, wave.id(), wave, 8000, touched, true, 0.1, 0.1, 0.1, false, 0, nature));
        organisation.portfolio().meet(0, 1);
    }

    private void scaleIn(int innovation, int processes) {
        for (int p = 0; p < processes; p++) {
            Use use = new Use(innovation, p, 0, 8000, false, false, 0.4, 0);
            organisation.portfolio().begin(use, false);
            use.scale(false);
        }
    }

    private void depart(double share) {
        for (int p = 0; p < PROCESSES; p++) {
            organisation.work().depart(p, share);
        }
    }

    private UseTally tally() {
        UseTally tally = new UseTally();
        tally.learn(world.technology());
        tally.read(organisation.portfolio().uses(), organisation.work().size());
        return tally;
    }

    private Optional<Regime> regime() {
        return Regimes.of(organisation, tally());
    }

    @Test
    void an_organisation_that_uses_nothing_new_is_in_no_regime() {
        assertThat(regime()).isEmpty();
    }

    @Test
    void a_pilot_makes_no_regime() {
        organisation.portfolio().begin(new Use(WEBSITE, 0, 0, 8000, false, false, 0.4, 1), false);
        assertThat(regime()).isEmpty();
    }

    @Test
    void services_online_beside_the_work_as_it_was_are_an_extra_channel() {
        scaleIn(WEBSITE, 1);
        assertThat(regime()).contains(Regime.EXTRA_CHANNEL);
        scaleIn(BACK_OFFICE, 9);
        assertThat(regime()).as("as many people do it").contains(Regime.EXTRA_CHANNEL);
    }

    @Test
    void automation_of_little_work_is_no_regime_yet() {
        scaleIn(BACK_OFFICE, 4);
        organisation.workforce().changePosts(Task.ADMINISTRATION, -6);
        assertThat(regime()).isEmpty();
    }

    @Test
    void the_same_work_by_machines_with_fewer_people_is_an_optimised_bureaucracy() {
        scaleIn(BACK_OFFICE, 5);
        organisation.workforce().changePosts(Task.ADMINISTRATION, -4.9);
        assertThat(regime()).isEmpty();
        organisation.workforce().changePosts(Task.ADMINISTRATION, -0.2);
        assertThat(regime()).contains(Regime.OPTIMISED_BUREAUCRACY);
    }

    @Test
    void an_order_challenging_way_of_working_beside_the_old_ones_is_a_hybrid() {
        scaleIn(BACK_OFFICE, 9);
        organisation.workforce().changePosts(Task.ADMINISTRATION, -20);
        scaleIn(GAME_CHANGER, 1);
        assertThat(regime()).contains(Regime.HYBRID);
        scaleIn(GAME_CHANGER, 9);
        assertThat(regime()).as("nothing old has ended").contains(Regime.HYBRID);
    }

    @Test
    void other_work_where_old_work_has_ended_is_a_transformation() {
        scaleIn(GAME_CHANGER, 3);
        organisation.work().retire(9);
        assertThat(regime()).contains(Regime.TRANSFORMED);
    }

    @Test
    void demand_that_became_superfluous_ends_old_work_too() {
        scaleIn(GAME_CHANGER, 3);
        organisation.work().makeSuperfluous(8, 0.5);
        assertThat(regime()).contains(Regime.HYBRID);
        organisation.work().makeSuperfluous(9, 0.6);
        assertThat(regime()).contains(Regime.TRANSFORMED);
    }

    @Test
    void an_organisation_whose_work_is_done_by_others_is_hollowed_out_whatever_it_uses() {
        scaleIn(GAME_CHANGER, 10);
        depart(0.24);
        assertThat(regime()).contains(Regime.HYBRID);
        depart(0.26);
        assertThat(regime()).contains(Regime.HOLLOWED_OUT);
    }

    @Test
    void work_that_ended_with_nothing_new_in_its_place_leaves_an_organisation_hollow() {
        scaleIn(WEBSITE, 5);
        for (int p = 7; p < PROCESSES; p++) {
            organisation.work().retire(p);
        }
        assertThat(regime()).contains(Regime.HOLLOWED_OUT);
    }

    @Test
    void the_signs_are_shares_of_demand() {
        scaleIn(BACK_OFFICE, 2);
        scaleIn(WEBSITE, 1);
        organisation.work().retire(9);
        organisation.work().depart(0, 0.5);
        assertThat(Regimes.read(organisation, tally())).isEqualTo(new Regimes(0.05, 0.1, 0, 0.2, 0.1, 0));
    }

    @Test
    void the_indicators_count_organisations_by_scope() {
        scaleIn(WEBSITE, 1);
        double[] shares = {-1, -1};
        new RegimeMeasure().take(world, scope -> (id, value) -> {
            boolean all = scope.equals(Scope.ALL);
            shares[0] = all && id == IndicatorId.REGIME_EXTRA_CHANNEL ? value : shares[0];
            shares[1] = all && id == IndicatorId.REGIME_HYBRID ? value : shares[1];
            if (scope.equals(Scope.of(Kind.AGENCY))) {
                assertThat(value).isNaN();
            }
        });
        assertThat(shares).containsExactly(1, 0);
    }
}
