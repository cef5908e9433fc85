package omslag.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.term.Challenge;
import org.junit.jupiter.api.Test;

/** What is kept of each citizen in two bytes, and copies. */
class AllegianceTest {
    @Test
    void each_task_of_each_citizen_is_kept_apart() {
        Allegiance all = new Allegiance(3, 1);
        all.leave(1, 0, Challenge.HEALTH, Challenger.Kind.PLATFORM);
        all.leave(1, 0, Challenge.CLIMATE, Challenger.Kind.COMMUNITY);
        assertThat(all.with(1, Challenge.HEALTH, Challenger.Kind.PLATFORM)).isTrue();
        assertThat(all.with(1, Challenge.CLIMATE, Challenger.Kind.COMMUNITY)).isTrue();
        assertThat(all.stays(1, Challenge.SAFETY)).isTrue();
        assertThat(all.stays(0, Challenge.HEALTH)).isTrue();
        all.comeBack(1, 0, Challenge.HEALTH);
        all.note(2, 1, 10);
        assertThat(all.stays(1, Challenge.HEALTH)).isTrue();
        assertThat(all.stays(1, Challenge.CLIMATE)).isFalse();
        assertThat(all.gone(Challenge.CLIMATE, 0)).isEqualTo(1);
        assertThat(all.gone(Challenge.HEALTH, 0)).isZero();
        assertThat(all.exits()).isEqualTo(20);
        assertThat(all.returns()).isEqualTo(10);
    }

    @Test
    void loyalty_is_kept_to_a_hundredth() {
        Allegiance all = new Allegiance(1, 1);
        for (double loyalty = -0.3; loyalty <= 0.9; loyalty += 0.01) {
            all.bind(0, loyalty);
            assertThat(all.loyalty(0)).isEqualTo(loyalty, within(0.0025));
        }
    }

    @Test
    void a_copy_is_alike_and_goes_its_own_way() {
        Allegiance all = new Allegiance(2, 1);
        all.bind(0, 0.5);
        all.leave(0, 0, Challenge.SAFETY, Challenger.Kind.COMMUNITY);
        all.expect(Challenge.SAFETY, 0, 1, 2, 3, 4);
        Allegiance copy = all.copy();
        assertThat(copy).usingRecursiveComparison().isEqualTo(all);
        copy.leave(1, 0, Challenge.SAFETY, Challenger.Kind.COMMUNITY);
        assertThat(all.gone(Challenge.SAFETY, 0)).isEqualTo(1);

        Challengers parties = new Challengers(1);
        Challenger one = new Challenger(Challenger.Kind.COMMUNITY, Challenge.SAFETY, 0, 1, 0);
        parties.found(one);
        parties.lead(Challenge.SAFETY, 0, one);
        Challengers other = parties.copy();
        assertThat(other).usingRecursiveComparison().isEqualTo(parties);
        assertThat(other.first(Challenge.SAFETY, 0))
                .isSameAs(other.all().get(0))
                .isNotSameAs(one);
        other.all().get(0).serve(5);
        assertThat(one.users()).isZero();

        Hearing hearing = new Hearing();
        hearing.begin(4, 0.5, 1, 1);
        hearing.hear(3, 3);
        Hearing heard = hearing.copy(new Twins());
        assertThat(heard).usingRecursiveComparison().isEqualTo(hearing);
    }
}
