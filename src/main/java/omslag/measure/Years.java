package omslag.measure;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import omslag.term.Regime;
import omslag.world.Organisation;

/**
 * The state of organisations at the ends of years, in order of writing.
 *
 * <p>Implementation note. A run writes some ten thousand rows and a plan may read none of them, so rows are kept as plain
 * numbers and made when asked for.
 */
final class Years extends AbstractList<Recorded.OrganisationYear> implements RandomAccess {
    private static final int COLUMNS = Recorded.ORGANISATION_COLUMNS.size();

    private static final Regime[] REGIMES = Regime.values();

    private int[] year = new int[0];
    private final List<Organisation.Identity> who = new ArrayList<>();
    private byte[] regime = new byte[0];
    private double[] values = new double[0];

    @Override
    public int size() {
        return who.size();
    }

    @Override
    public Recorded.OrganisationYear get(int row) {
        int i = Objects.checkIndex(row, who.size());
        Organisation.Identity identity = who.get(i);
        Double[] itsValues = new Double[COLUMNS];
        for (int c = 0; c < COLUMNS; c++) {
            itsValues[c] = values[i * COLUMNS + c];
        }
        return new Recorded.OrganisationYear(
                year[i],
                identity.id(),
                identity.name(),
                identity.kind(),
                Math.round(identity.residents()),
                List.of(itsValues),
                regime[i] < 0 ? Optional.empty() : Optional.of(REGIMES[regime[i]]));
    }

    /** One more row; its values are in the order of {@link Recorded#ORGANISATION_COLUMNS}. */
    void append(int itsYear, Organisation.Identity identity, Optional<Regime> itsRegime, double... itsValues) {
        int i = who.size();
        if (i == year.length) {
            int room = Math.max(64, 2 * i);
            year = Arrays.copyOf(year, room);
            regime = Arrays.copyOf(regime, room);
            values = Arrays.copyOf(values, room * COLUMNS);
        }
        who.add(identity);
        year[i] = itsYear;
        regime[i] = (byte) (itsRegime.isPresent() ? itsRegime.get().ordinal() : -1);
        System.arraycopy(itsValues, 0, values, i * COLUMNS, COLUMNS);
    }

    /** A copy that has nothing in common with this one. */
    Years copy() {
        Years copy = new Years();
        int n = who.size();
        copy.who.addAll(who);
        copy.year = Arrays.copyOf(year, n);
        copy.regime = Arrays.copyOf(regime, n);
        copy.values = Arrays.copyOf(values, n * COLUMNS);
        return copy;
    }
}
