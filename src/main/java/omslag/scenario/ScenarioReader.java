package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scenario files with what the command line changes, and refuses them with every fault at once. */
public final class ScenarioReader {
    private final Packs packs;

    /** A reader that knows the governments that ship with the program. */
    public ScenarioReader() {
        this(Packs.SHIPPED);
    }

    /** A reader that knows these governments. */
    public ScenarioReader(Packs packs) {
        this.packs = packs;
    }

    /**
     * One scenario with its government.
     *
     * @throws WrongInput with everything that is wrong with it
     */
    public Prepared read(Path file, Overrides overrides) {
        return readAll(List.of(file), overrides).get(0);
    }

    /**
     * The scenarios of a plan, in the order given; their names differ.
     *
     * @throws WrongInput with everything that is wrong with any of them
     */
    public List<Prepared> readAll(List<Path> files, Overrides overrides) {
        Faults faults = new Faults();
        List<Prepared> prepared = new ArrayList<>();
        Map<String, String> fileOfName = new LinkedHashMap<>();
        for (Path file : files) {
            Layers layers = Layers.ofFile(file, faults);
            Optional<Layers.Said> name = layers.find("name");
            name.ifPresent(said -> {
                String first = fileOfName.putIfAbsent(said.value().toString(), file.toString());
                if (first != null) {
                    faults.add(FaultId.SAME_NAME, said.place(), said.value(), first);
                }
            });
            new Assembly(layers, file.toString(), packs, faults)
                    .assemble(overrides)
                    .ifPresent(prepared::add);
        }
        faults.refuse();
        return prepared;
    }
}
