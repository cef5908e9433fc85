package omslag.measure;

import java.util.List;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * A measure of what organisations are and do: it adds up, organisation by organisation and for all scopes at once, what
 * the indicators are made of. It holds the sums of the quarter that is being measured, so every recorder has its own.
 *
 * @param <T> what it adds up
 */
abstract class OverOrganisations<T extends Enum<T>> implements Measure {
    private final Sums<T> sums;

    /** A measure that adds up these terms. */
    OverOrganisations(T[] terms) {
        sums = new Sums<>(terms.length);
    }

    @Override
    public final void take(World world, Readings readings) {
        new Round(List.of(this)).make(world, readings, (organisation, tally) -> {});
    }

    /** Begins a quarter. */
    final void begin(World world) {
        sums.clear();
        open(world);
    }

    /** Takes the next organisation into account. */
    final void visit(Organisation organisation, UseTally tally, World world) {
        sums.turnTo(organisation.kind());
        add(organisation, tally, world, sums);
    }

    /** Reads the indicators of all scopes once every organisation was visited. */
    final void end(World world, Readings readings) {
        close(world);
        for (Scope scope : Scope.all()) {
            put(sums.of(scope), world, scope, readings.of(scope));
        }
    }

    /** What has to be done before the first organisation; nothing, for most. */
    void open(World world) {}

    /** Adds what one organisation contributes, whose uses this is the tally of. */
    abstract void add(Organisation organisation, UseTally tally, World world, Sums<T> sums);

    /** What has to be done once after the last organisation; nothing, for most. */
    void close(World world) {}

    /** Reads the indicators of a scope off its sums; without organisations in it there is nothing to read. */
    abstract void put(Sums.Of<T> sums, World world, Scope scope, Reading reading);
}
