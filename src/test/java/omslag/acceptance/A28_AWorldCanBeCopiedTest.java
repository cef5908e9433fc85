package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import omslag.engine.Simulation;
import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.unit.Quarter;
import omslag.world.Audience;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A world can be copied at any moment: the copy is the same, and what happens in one does not happen in the other. */
class A28_AWorldCanBeCopiedTest {
    private static final Quarter MIDDLE = new Quarter(2023, 3);

    /** What never changes once it is there, and so may be in both worlds. */
    private static final Set<Class<?>> NEVER_CHANGES = Set.of(Audience.class, Providers.class);

    @Test
    void a_copy_holds_the_same_numbers() {
        World world = halfway(Runs.settings()).world();
        assertThat(Runs.numbers(world.copy(), Set.of()))
                .hasSizeGreaterThan(10_000)
                .isEqualTo(Runs.numbers(world, Set.of()));
    }

    @Test
    void a_copy_shares_nothing_that_can_change() {
        World world = halfway(Runs.settings()).world();
        IdentityHashMap<Object, String> original = new IdentityHashMap<>();
        walk("world", world, original);
        IdentityHashMap<Object, String> copied = new IdentityHashMap<>();
        walk("world", world.copy(), copied);
        Set<String> shared = new TreeSet<>();
        copied.forEach((thing, path) -> {
            if (original.containsKey(thing)) {
                shared.add(path);
            }
        });
        assertThat(original).hasSizeGreaterThan(1000);
        assertThat(shared).isEmpty();
        // As many things here as there: nothing was left out, and nothing that was one has become two.
        assertThat(new TreeSet<>(copied.values())).isEqualTo(new TreeSet<>(original.values()));
    }

    @Test
    void the_latest_use_of_an_innovation_is_one_of_the_uses_in_a_copy_too() {
        World world = halfway(Runs.settings()).world();
        World copy = world.copy();
        int same = 0;
        for (Organisation organisation : world.organisations()) {
            Organisation twin = copy.organisations().get(organisation.index());
            for (int u = 0; u < organisation.portfolio().uses().size(); u++) {
                Use use = organisation.portfolio().uses().get(u);
                if (organisation.portfolio().latest(use.innovation()) == use) {
                    assertThat(twin.portfolio().latest(use.innovation()))
                            .isSameAs(twin.portfolio().uses().get(u));
                    same++;
                }
            }
        }
        assertThat(same).isGreaterThan(20);
    }

    @Test
    void what_happens_in_a_copy_leaves_the_original_as_it_was() {
        Simulation run = halfway(Runs.settings());
        Map<String, Double> before = Runs.numbers(run.world(), Set.of());
        Simulation branch = run.branch(Course.of(Runs.settings()));
        branch.run();
        assertThat(Runs.numbers(run.world(), Set.of())).isEqualTo(before);
        assertThat(Runs.numbers(branch.world(), Set.of())).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_run_that_goes_on_from_a_copy_leaves_what_an_unbroken_run_leaves(long seed) {
        Course course = Course.of(Runs.settings("boards.mindset.mean", 0.6));
        Recorded unbroken = new Simulation(course, Runs.PACK, seed).run();
        Simulation past = new Simulation(course, Runs.PACK, seed);
        past.goTo(MIDDLE);
        Simulation branch = past.branch(course);
        Simulation later = branch.branch(course);
        assertThat(Runs.same(branch.run(), unbroken)).isTrue();
        assertThat(Runs.same(later.run(), unbroken)).isTrue();
        assertThat(Runs.same(past.run(), unbroken)).isTrue();
    }

    @Test
    void a_run_can_branch_before_its_first_quarter_and_after_its_last() {
        Course course = Course.of(Runs.settings());
        Recorded unbroken = new Simulation(course, Runs.PACK, 1).run();
        Simulation past = new Simulation(course, Runs.PACK, 1);
        past.goTo(Runs.START);
        assertThat(Runs.same(past.branch(course).run(), unbroken)).isTrue();
        past.goTo(new Quarter(2026, 1));
        assertThat(Runs.same(past.branch(course).run(), unbroken)).isTrue();
    }

    private static Simulation halfway(Settings settings) {
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 2);
        run.goTo(MIDDLE);
        return run;
    }

    /** Every array, list and object of a world by where it was first met, but for records, constants and plain values. */
    private static void walk(String path, Object value, IdentityHashMap<Object, String> met) {
        if (value == null || value instanceof Enum<?> || value instanceof Record) {
            return;
        }
        Class<?> type = value.getClass();
        boolean ours = type.getName().startsWith("omslag.world.");
        if (type.isArray()) {
            if (met.putIfAbsent(value, path) == null && !type.getComponentType().isPrimitive()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    walk(path + "[" + i + "]", Array.get(value, i), met);
                }
            }
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            if (!type.getName().startsWith("java.util.ImmutableCollections")) {
                met.putIfAbsent(value, path);
            }
            Collection<?> members = value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
            int i = 0;
            for (Object member : members) {
                walk(path + "[" + i++ + "]", member, met);
            }
        } else if (ours && !NEVER_CHANGES.contains(type) && met.putIfAbsent(value, path) == null) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    try {
                        walk(path + "." + field.getName(), field.get(value), met);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}
