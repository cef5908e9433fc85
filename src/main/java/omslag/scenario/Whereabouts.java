package omslag.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.parameter.GovernmentPack;
import omslag.parameter.GovernmentPack.Body;
import omslag.parameter.StagedEvent;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.term.Term;

/**
 * Where an event of a timeline happens: everywhere, to a kind, to one organisation, in a place or in a region. What is said
 * together holds together. An event in a region becomes one for each organisation there.
 */
final class Whereabouts {
    private static final Pattern KIND_BEFORE_NAME = Pattern.compile("^(Province of|Provincie) ");
    private static final String KIND = "where.kind";
    private static final String NAME = "where.name";
    private static final String PLACE = "where.place";
    private static final String REGION = "where.region";

    private final GovernmentPack pack;
    private final Faults faults;
    private final Map<String, Yaml.Entry> said;
    private final Optional<Kind> kind;

    Whereabouts(GovernmentPack pack, Map<String, Yaml.Entry> said, Faults faults) {
        this.pack = pack;
        this.said = said;
        this.faults = faults;
        kind = scalar(KIND).flatMap(id -> Term.find(Kind.class, id));
    }

    /**
     * The event at each of the places it happens; none, with a fault, when there is no such place. What society asks more
     * in a region it asks once in each municipality, whoever else serves it.
     */
    List<StagedEvent> stage(EventKind event, double size, Optional<Challenge> challenge) {
        if (event == EventKind.INFRASTRUCTURE_OUTAGE) {
            Stream.of(KIND, NAME, PLACE, REGION)
                    .filter(said::containsKey)
                    .map(this::entry)
                    .forEach(entry -> faults.add(
                            FaultId.NO_PLACE, entry.value().place(), Values.shown(entry.value()), event.id()));
            return List.of(new StagedEvent(event, Optional.empty(), Optional.empty(), size, challenge));
        }
        if (Stream.of(NAME, PLACE, REGION).noneMatch(said::containsKey)) {
            return List.of(new StagedEvent(event, kind, Optional.empty(), size, challenge));
        }
        int before = faults.count();
        List<Body> there = there();
        if (there.isEmpty() && faults.count() == before) {
            Yaml.Entry entry = Stream.of(REGION, PLACE, NAME)
                    .filter(said::containsKey)
                    .map(said::get)
                    .findFirst()
                    .orElseThrow();
            faults.add(FaultId.NOBODY_THERE, entry.value().place(), Values.shown(entry.value()), pack.id());
        }
        boolean once = event == EventKind.CHALLENGE_EVENT && kind.isEmpty() && !said.containsKey(NAME);
        return there.stream()
                .filter(body -> !once || body.kind() == Kind.MUNICIPALITY)
                .map(body -> new StagedEvent(event, Optional.of(body.kind()), Optional.of(body.id()), size, challenge))
                .toList();
    }

    private List<Body> there() {
        Stream<Body> bodies = pack.bodies().stream().filter(body -> kind.isEmpty() || kind.get() == body.kind());
        if (said.containsKey(NAME)) {
            Optional<Body> one =
                    new Organisations(pack, faults).find(entry(NAME).value(), kind);
            bodies = bodies.filter(body -> one.filter(body::equals).isPresent());
        }
        if (said.containsKey(PLACE)) {
            Optional<Body> one =
                    new Organisations(pack, faults).find(entry(PLACE).value(), Optional.of(Kind.MUNICIPALITY));
            bodies = bodies.filter(body -> one.filter(body::equals).isPresent());
        }
        if (said.containsKey(REGION)) {
            Optional<String> region = region(entry(REGION));
            bodies = bodies.filter(body -> region.filter(id -> in(id, body)).isPresent());
        }
        return bodies.toList();
    }

    /** Whether an organisation lies in a region, or serves it and not the whole country. */
    private boolean in(String region, Body body) {
        if (body.kind() == Kind.MUNICIPALITY) {
            return pack.places().stream()
                    .anyMatch(place ->
                            place.id().equals(body.id()) && place.region().equals(region));
        }
        return body.serves().getOrDefault(region, 0.0) > 0;
    }

    private Optional<String> region(Yaml.Entry entry) {
        List<String> regions = pack.places().stream()
                .map(GovernmentPack.Place::region)
                .distinct()
                .toList();
        String name = scalar(REGION).orElse("");
        Optional<String> found = regions.stream()
                .filter(id -> id.equalsIgnoreCase(name) || namesOf(id).anyMatch(name::equalsIgnoreCase))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = Stream.concat(
                            regions.stream(), regions.stream().flatMap(this::namesOf))
                    .distinct()
                    .toList();
            faults.add(Fault.of(
                            FaultId.UNKNOWN_REGION,
                            entry.value().place(),
                            name,
                            Allowed.list(regions.stream().map(this::shown).toList()))
                    .maybe(Suggestions.nearest(name, known)));
        }
        return found;
    }

    /** A region with the last of its names, which is that of the land. */
    private String shown(String region) {
        return namesOf(region)
                .reduce((name, last) -> last)
                .map(last -> last + " (" + region + ")")
                .orElse(region);
    }

    /** A region may be called by the names of the organisation with its id, which is its province, or by what it governs. */
    private Stream<String> namesOf(String region) {
        return pack.bodies().stream()
                .filter(body -> body.id().equals(region))
                .flatMap(body -> Stream.of(body.name(), body.nameDutch()))
                .flatMap(name -> Stream.of(name, KIND_BEFORE_NAME.matcher(name).replaceFirst("")));
    }

    private Yaml.Entry entry(String path) {
        return Optional.ofNullable(said.get(path)).orElseThrow();
    }

    private Optional<String> scalar(String path) {
        return Optional.ofNullable(said.get(path))
                .map(Yaml.Entry::value)
                .filter(Yaml.Scalar.class::isInstance)
                .map(value -> ((Yaml.Scalar) value).text());
    }
}
