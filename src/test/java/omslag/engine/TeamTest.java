package omslag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a team does all parts once, with no more threads than it has, and tells what broke. */
class TeamTest {
    private static final int PARTS = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_part_is_made_once_by_no_more_threads_than_there_are(int threads) {
        AtomicIntegerArray made = new AtomicIntegerArray(PARTS);
        Set<String> names = new ConcurrentSkipListSet<>();
        try (Team team = new Team(threads, "team-test")) {
            for (int round = 0; round < 20; round++) {
                team.share(PARTS, part -> {
                    made.incrementAndGet(part);
                    names.add(Thread.currentThread().getName());
                });
            }
        }
        for (int part = 0; part < PARTS; part++) {
            assertThat(made.get(part)).isEqualTo(20);
        }
        assertThat(names.size()).isBetween(1, threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void all_of_a_team_work_at_once(int threads) {
        CyclicBarrier together = new CyclicBarrier(threads);
        Set<String> names = new ConcurrentSkipListSet<>();
        try (Team team = new Team(threads, "team-test")) {
            team.share(threads, part -> {
                try {
                    together.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                names.add(Thread.currentThread().getName());
            });
        }
        assertThat(names).hasSize(threads).contains(Thread.currentThread().getName());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void of_parts_that_break_the_first_is_told_and_the_team_goes_on(int threads) {
        try (Team team = new Team(threads, "team-test")) {
            for (int round = 0; round < 50; round++) {
                assertThatThrownBy(() -> team.share(PARTS, part -> {
                            if (part >= 3) {
                                throw new IllegalArgumentException("part " + part);
                            }
                        }))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("part 3");
            }
            AtomicIntegerArray made = new AtomicIntegerArray(1);
            team.share(PARTS, part -> made.incrementAndGet(0));
            assertThat(made.get(0)).isEqualTo(PARTS);
        }
    }

    @Test
    void of_two_parts_that_break_the_first_in_order_is_told_and_not_the_first_in_time() {
        CountDownLatch second = new CountDownLatch(1);
        try (Team team = new Team(2, "team-test")) {
            assertThatThrownBy(() -> team.share(2, part -> {
                        if (part == 1) {
                            second.countDown();
                        } else {
                            pause(second);
                        }
                        throw new IllegalArgumentException("part " + part);
                    }))
                    .hasMessage("part 0");
        }
    }

    private static void pause(CountDownLatch other) {
        try {
            assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_error_of_another_thread_reaches_the_caller() {
        Thread caller = Thread.currentThread();
        CyclicBarrier together = new CyclicBarrier(2);
        try (Team team = new Team(2, "team-test")) {
            assertThatThrownBy(() -> team.share(2, part -> {
                        try {
                            together.await();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                        if (Thread.currentThread() != caller) {
                            throw new OutOfMemoryError("of another thread");
                        }
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void whoever_is_sent_home_ends() throws Exception {
        Set<Thread> seen = new ConcurrentSkipListSet<>((a, b) -> a.getName().compareTo(b.getName()));
        try (Team team = new Team(3, "team-ends")) {
            team.share(PARTS, part -> seen.add(Thread.currentThread()));
        }
        for (Thread thread : seen) {
            if (thread != Thread.currentThread()) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
