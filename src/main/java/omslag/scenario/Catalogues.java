package omslag.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import omslag.parameter.Catalogue;
import omslag.parameter.GovernmentPack;

/** The catalogues of innovations that a scenario may name: one that ships with the program, none, or a file. */
public final class Catalogues {
    /** The catalogue of what the essay names. */
    public static final String ESSAY = "essay";

    /** What may be named beside files. */
    public static final List<String> NAMES = List.of(ESSAY, Catalogue.NONE.id());

    /** The columns of a catalogue, in the order in which the shipped one has them. */
    public static final List<String> COLUMNS = CatalogueTable.COLUMNS;

    private static final String RESOURCES = "/omslag/catalogue/";
    private static final long MOST_BYTES = 5_000_000;

    private Catalogues() {}

    /** What ships, read once. */
    private static final class Shipped {
        private static final Catalogue CATALOGUE = resource(ESSAY);
    }

    /**
     * The catalogue with this name that ships with the program; empty when there is none.
     *
     * @throws WrongInput with everything that is wrong with it
     */
    public static Optional<Catalogue> shipped(String name) {
        if (name.equals(Catalogue.NONE.id())) {
            return Optional.of(Catalogue.NONE);
        }
        return name.equals(ESSAY) ? Optional.of(Shipped.CATALOGUE) : Optional.empty();
    }

    /**
     * The catalogue in a file, for a government; its id is the name of the file.
     *
     * @throws WrongInput with everything that is wrong with it
     */
    public static Catalogue file(Path file, GovernmentPack pack) {
        Faults faults = new Faults();
        String label = file.toString();
        Optional<String> text = SourceText.read(file, label, Place.startOf(label), MOST_BYTES, faults);
        String id = String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "");
        Catalogue catalogue = text.map(
                        t -> new CatalogueTable(processes(pack), faults).read(id, new PackReader.Source(label, t)))
                .orElse(Catalogue.NONE);
        faults.refuse();
        return catalogue;
    }

    /** The processes that a catalogue may name: those of a government and those of the Dutch one. */
    private static Collection<String> processes(GovernmentPack pack) {
        Collection<String> known = new TreeSet<>();
        pack.processes().forEach(process -> known.add(process.id()));
        standard().processes().forEach(process -> known.add(process.id()));
        return known;
    }

    private static GovernmentPack standard() {
        return PackReader.shipped(PackReader.SHIPPED.get(0));
    }

    private static Catalogue resource(String name) {
        String label = RESOURCES.substring(1) + name + ".csv";
        Faults faults = new Faults();
        try (InputStream in = Catalogues.class.getResourceAsStream("/" + label)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + label);
            }
            String text = SourceText.decode(in.readAllBytes(), label, faults).orElse("");
            Catalogue catalogue =
                    new CatalogueTable(processes(standard()), faults).read(name, new PackReader.Source(label, text));
            faults.refuse();
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
