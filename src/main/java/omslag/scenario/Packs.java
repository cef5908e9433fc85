package omslag.scenario;

import java.util.List;
import java.util.Optional;
import omslag.parameter.GovernmentPack;

/** The governments that a scenario may name. */
public interface Packs {
    /** Those that ship with the program. */
    Packs SHIPPED = new Packs() {
        @Override
        public List<String> names() {
            return PackReader.SHIPPED.stream().filter(PackReader::ships).toList();
        }

        @Override
        public Optional<GovernmentPack> find(String name) {
            return PackReader.ships(name) ? Optional.of(PackReader.shipped(name)) : Optional.empty();
        }
    };

    /** Their names. */
    List<String> names();

    /**
     * The government with this name; empty when there is none.
     *
     * @throws WrongInput when its tables have faults
     */
    Optional<GovernmentPack> find(String name);
}
