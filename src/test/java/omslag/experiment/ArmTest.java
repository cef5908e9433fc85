package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import omslag.results.OutputChoice;
import omslag.results.RunKey;
import omslag.scenario.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scenario says of its output, and what that comes to in a plan. */
class ArmTest {
    @Test
    void what_is_left_unsaid_is_as_usual() {
        assertThat(Arm.choice(Output.UNSAID)).isEqualTo(OutputChoice.USUAL);
    }

    @ParameterizedTest
    @EnumSource(Output.Amount.class)
    void every_amount_has_its_volume(Output.Amount amount) {
        Optional<Output.Amount> said = Optional.of(amount);
        OutputChoice choice = Arm.choice(new Output(said, said, said, said, Optional.empty()));
        assertThat(choice.events().name()).isEqualTo(amount.name());
        assertThat(choice.organisations()).isEqualTo(choice.events());
    }

    @ParameterizedTest
    @EnumSource(Output.Times.class)
    void every_choice_of_quarters_has_its_own(Output.Times times) {
        Output output =
                new Output(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(times));
        assertThat(Arm.choice(output).quarters().name()).isEqualTo(times.name());
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL, 30, 100, 30",
        "USUAL, 30, 101, 3",
        "ALL, 30, 101, 30",
        "SAMPLE, 30, 30, 3",
        "SAMPLE, 2, 30, 2",
        "NONE, 30, 30, 0"
    })
    void so_many_replications_write(OutputChoice.Volume volume, int replications, int runs, int writing) {
        assertThat(volume.writing(0, replications, runs)).isEqualTo(writing);
        int covered = 0;
        for (int replication = 1; replication <= replications; replication++) {
            covered += volume.covers(new RunKey(0, 0, replication), runs) ? 1 : 0;
        }
        assertThat(covered).isEqualTo(writing);
    }
}
