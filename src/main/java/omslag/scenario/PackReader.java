package omslag.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import omslag.parameter.GovernmentPack;

/** Reads a government from the tables of a data pack: a folder, or one that ships with the program. */
public final class PackReader {
    /** The packs that ship with the program. */
    public static final List<String> SHIPPED = List.of("netherlands-2024", "example");

    private static final String RESOURCES = "/omslag/packs/";
    private static final long MOST_BYTES = 20_000_000;

    private PackReader() {}

    /** Whether a pack with this name ships with the program. */
    public static boolean ships(String name) {
        return isName(name) && PackReader.class.getResource(RESOURCES + name + "/places.csv") != null;
    }

    /** Whether this may be the name of a pack: small letters, digits and dashes, and no dash in front. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && (c != '-' || i == 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /**
     * A pack that ships with the program.
     *
     * @throws WrongInput with everything that is wrong with its tables
     */
    public static GovernmentPack shipped(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a pack: " + name);
        }
        return read(name, (file, faults) -> resource(name, file, faults));
    }

    /**
     * The pack in a folder; its id is the name of the folder.
     *
     * @throws WrongInput with everything that is wrong with its tables
     */
    public static GovernmentPack folder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(String.valueOf(name), (file, faults) -> {
            Path path = folder.resolve(file);
            return SourceText.read(path, path.toString(), Place.startOf(path.toString()), MOST_BYTES, faults)
                    .map(text -> new Source(path.toString(), text));
        });
    }

    /**
     * The text of a table and what to call it.
     *
     * @param label the file as messages name it
     * @param text what is in it
     */
    record Source(String label, String text) {}

    private static GovernmentPack read(String id, BiFunction<String, Faults, Optional<Source>> sources) {
        Faults faults = new Faults();
        GovernmentPack pack = new PackTables(sources, faults).read(id);
        faults.refuse();
        return pack;
    }

    private static Optional<Source> resource(String pack, String file, Faults faults) {
        String label = RESOURCES.substring(1) + pack + "/" + file;
        try (InputStream in = PackReader.class.getResourceAsStream("/" + label)) {
            if (in == null) {
                faults.add(FaultId.MISSING_FILE, Place.startOf(label), label);
                return Optional.empty();
            }
            return SourceText.decode(in.readAllBytes(), label, faults).map(text -> new Source(label, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
