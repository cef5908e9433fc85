package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import omslag.parameter.GovernmentPack;

/** Reads scenario files with what the command line changes, and refuses them with every fault at once. */
public final class ScenarioReader {
    private final Packs packs;

    /** A reader that knows the governments that ship with the program. */
    public ScenarioReader() {
        this(Packs.SHIPPED);
    }

    /** A reader that knows these governments. */
    public ScenarioReader(Packs packs) {
        this.packs = new Once(packs, new TreeMap<>());
    }

    /** Governments of which each is read once, for all scenarios together. */
    private record Once(Packs packs, Map<String, Optional<GovernmentPack>> known) implements Packs {
        @Override
        public List<String> names() {
            return packs.names();
        }

        @Override
        public Optional<GovernmentPack> find(String name) {
            return known.computeIfAbsent(name, packs::find);
        }
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
        List<Prepared> prepared = readAll(files, List.of(), overrides, faults);
        faults.refuse();
        return prepared;
    }

    /** The same with what an experiment file lays over all of them; those that are at fault are missing. */
    List<Prepared> readAll(List<Path> files, List<Yaml.Entry> laid, Overrides overrides, Faults faults) {
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
                    .assemble(laid, overrides)
                    .ifPresent(one -> {
                        prepared.add(one);
                        agree(prepared.get(0).scenario(), one.scenario(), layers, file, faults);
                    });
        }
        return prepared;
    }

    /** Runs are paired, replication by replication: so all scenarios have one seed, and as many replications. */
    private static void agree(Scenario first, Scenario other, Layers layers, Path file, Faults faults) {
        if (other.seed() != first.seed()) {
            Place place = placeOf("seed", layers, file);
            faults.add(Fault.of(FaultId.SEEDS_DIFFER, place, other.seed(), first.name(), first.seed())
                    .maybe(List.of("--seed " + first.seed())));
        }
        if (other.replications() != first.replications()) {
            Place place = placeOf("replications", layers, file);
            faults.add(Fault.of(
                            FaultId.REPLICATIONS_DIFFER,
                            place,
                            other.replications(),
                            first.name(),
                            first.replications())
                    .maybe(List.of("--replications " + first.replications())));
        }
    }

    private static Place placeOf(String key, Layers layers, Path file) {
        return layers.find(key).map(Layers.Said::place).orElse(Place.startOf(file.toString()));
    }
}
