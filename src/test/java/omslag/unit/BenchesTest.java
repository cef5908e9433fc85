package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work benches. */
class BenchesTest {
    @Test
    void nobody_gets_a_bench_that_another_has_and_what_is_put_back_is_taken_again() {
        Benches<Object> benches = new Benches<>(Object::new);
        List<Object> taken = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            taken.add(benches.take());
        }
        assertThat(taken).doesNotHaveDuplicates();
        taken.forEach(benches::putBack);
        for (int i = 0; i < 60; i++) {
            assertThat(taken).contains(benches.take());
        }
    }
}
