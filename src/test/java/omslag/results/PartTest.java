package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import omslag.measure.History;
import omslag.measure.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that one run leaves. */
class PartTest {
    private static final RunKey KEY = new RunKey(1, 0, 7);
    private static final Recorded RECORDED = Samples.recorded(5, 0);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.part");
        write(true, true, true);
    }

    @Test
    void the_row_of_any_quarter_is_read_as_it_was_written() throws IOException {
        try (PartReader part = PartReader.open(file)) {
            for (int q = Samples.QUARTERS - 1; q >= 0; q--) {
                assertThat(part.row(q)).isEqualTo(RECORDED.history().row(q));
            }
            double[] some = new double[5];
            part.cells(History.rowLength() - 2L, some, 1, 4);
            assertThat(some[2]).isEqualTo(RECORDED.history().row(0)[History.rowLength() - 1]);
            assertThat(some[3]).isEqualTo(RECORDED.history().row(1)[0]);
        }
    }

    @Test
    void causes_events_and_organisations_are_read_as_they_were_written() throws IOException {
        try (PartReader part = PartReader.open(file)) {
            for (int q = 0; q < Samples.QUARTERS; q++) {
                assertThat(part.causes(q)).isEqualTo(RECORDED.causes().row(q));
            }
            assertThat(part.organisations()).isEqualTo(RECORDED.organisations());
            assertThat(part.events()).isEqualTo(RECORDED.events());
            assertThat(part.seconds()).isEqualTo(1.5);
            assertThat(part.start()).isEqualTo(Samples.START);
            assertThat(part.quarters()).isEqualTo(Samples.QUARTERS);
        }
    }

    @Test
    void a_run_outside_the_sample_holds_its_history_only() throws IOException {
        write(false, false, false);
        try (PartReader part = PartReader.open(file)) {
            assertThat(part.events()).isEmpty();
            assertThat(part.organisations()).isEmpty();
            assertThat(part.row(3)).isEqualTo(RECORDED.history().row(3));
        }
        assertThat(PartReader.whole(file)).map(Part::events).contains(false);
        assertThat(PartReader.whole(file)).map(Part::causes).contains(false);
    }

    @Test
    void a_file_cut_short_anywhere_is_not_whole() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(PartReader.whole(file)).map(Part::key).contains(KEY);
        for (int length = 0; length < bytes.length; length += 1 + length / 40) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(PartReader.whole(file)).as("cut at %d", length).isEmpty();
        }
    }

    @Test
    void a_file_with_one_byte_changed_anywhere_is_not_whole() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int place = 0; place < bytes.length; place += 1 + place / 40) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 0x10;
            Files.write(file, damaged);
            assertThat(PartReader.whole(file)).as("changed at %d", place).isEmpty();
        }
    }

    @Test
    void a_missing_file_is_not_whole() throws IOException {
        assertThat(PartReader.whole(folder.resolve("none.part"))).isEmpty();
    }

    private void write(boolean causes, boolean events, boolean organisations) throws IOException {
        Part part = new Part(
                99, KEY, 42, 1.5, Samples.START, Samples.QUARTERS, History.rowLength(), causes, events, organisations);
        try (OutputStream out = Files.newOutputStream(file)) {
            PartWriter.write(out, part, RECORDED);
        }
    }
}
