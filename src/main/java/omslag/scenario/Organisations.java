package omslag.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.parameter.GovernmentPack;
import omslag.parameter.GovernmentPack.Body;
import omslag.term.Kind;

/** Finds the organisation of a government that a user names, by id or by name in either language. */
final class Organisations {
    private final GovernmentPack pack;
    private final Faults faults;

    Organisations(GovernmentPack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /** The one organisation with that name, of that kind where one is given; empty with a fault when it is not one. */
    Optional<Body> find(Yaml named, Optional<Kind> kind) {
        String name = named instanceof Yaml.Scalar scalar ? scalar.text() : "";
        List<Body> candidates = pack.bodies().stream()
                .filter(body -> kind.isEmpty() || body.kind() == kind.get())
                .toList();
        List<Body> found = candidates.stream()
                .filter(body -> names(body).anyMatch(name::equalsIgnoreCase))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            List<String> known =
                    candidates.stream().flatMap(Organisations::names).distinct().toList();
            FaultId id = kind.equals(Optional.of(Kind.MUNICIPALITY))
                    ? FaultId.UNKNOWN_MUNICIPALITY
                    : FaultId.UNKNOWN_ORGANISATION;
            faults.add(Fault.of(id, named.place(), name, pack.id()).maybe(Suggestions.nearest(name, known)));
        } else {
            List<String> ids = found.stream().map(Body::id).toList();
            faults.add(Fault.of(FaultId.AMBIGUOUS_ORGANISATION, named.place(), name)
                    .maybe(ids));
        }
        return Optional.empty();
    }

    private static Stream<String> names(Body body) {
        return Stream.of(body.id(), body.name(), body.nameDutch());
    }
}
