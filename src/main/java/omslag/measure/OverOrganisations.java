package omslag.measure;

import omslag.world.Organisation;
import omslag.world.World;

/**
 * A measure of what organisations are and do: it visits each of them once and adds up, for all scopes at once, what the
 * indicators are made of.
 *
 * @param <T> what it adds up
 */
abstract class OverOrganisations<T extends Enum<T>> implements Measure {
    private final int terms;

    /** A measure that adds up these terms. */
    OverOrganisations(T[] terms) {
        this.terms = terms.length;
    }

    @Override
    public final void take(World world, Readings readings) {
        Sums<T> sums = new Sums<>(terms);
        for (Organisation organisation : world.organisations()) {
            sums.turnTo(organisation.kind());
            add(organisation, world, sums);
        }
        for (Scope scope : Scope.all()) {
            put(sums.of(scope), world, scope, readings.of(scope));
        }
    }

    /** Adds what one organisation contributes. */
    abstract void add(Organisation organisation, World world, Sums<T> sums);

    /** Reads the indicators of a scope off its sums; without organisations in it there is nothing to read. */
    abstract void put(Sums.Of<T> sums, World world, Scope scope, Reading reading);
}
