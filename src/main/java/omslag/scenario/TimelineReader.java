package omslag.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Period;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Term;
import omslag.unit.Decimals;
import omslag.unit.Quarter;

/** Reads what changes when: entries in order of time become turns with complete settings. */
final class TimelineReader {
    private static final List<String> CHANGING =
            List.of("levers.", "environment.", "boards.", "mechanisms.", "parameters.");
    private static final String START = "parameters.start.";
    private static final String CATALOGUE = "environment.technology.catalogue";

    private final Settings start;
    private final Optional<Period> period;
    private final Optional<GovernmentPack> pack;
    private final Faults faults;
    private final Map<String, Object> values;
    private final List<Course.Turn> turns = new ArrayList<>();
    private Optional<Quarter> latest = Optional.empty();

    /** A reader of changes to these settings; without a sound period, dates are only held against one another. */
    TimelineReader(Settings start, Optional<Period> period, Optional<GovernmentPack> pack, Faults faults) {
        this.start = start;
        this.period = period;
        this.pack = pack;
        this.faults = faults;
        this.values = new LinkedHashMap<>(Declarations.values(start));
    }

    /** The turns within the run; entries that change nothing make none. */
    List<Course.Turn> read(Yaml timeline) {
        if (!(timeline instanceof Yaml.Sequence list)) {
            faults.add(FaultId.WRONG_TYPE, timeline.place(), Values.shown(timeline), Phrase.of("allowed.timeline"));
            return List.of();
        }
        for (Yaml item : list.items()) {
            if (item instanceof Yaml.Mapping map) {
                entry(nested(map));
            } else {
                faults.add(FaultId.WRONG_TYPE, item.place(), Values.shown(item), Phrase.of("allowed.timeline"));
            }
        }
        Quarter end = start.period().end();
        return turns.stream().filter(turn -> turn.at().compareTo(end) <= 0).toList();
    }

    /** Dots equal nesting in {@code set.levers.guard-rails} too, where what is set is read apart. */
    private static Yaml.Mapping nested(Yaml.Mapping map) {
        String prefix = Keys.SET + ".";
        List<Yaml.Entry> inner = new ArrayList<>();
        List<Yaml.Entry> outer = new ArrayList<>();
        for (Yaml.Entry entry : map.entries()) {
            boolean dotted = entry.key().startsWith(prefix);
            String key = dotted ? entry.key().substring(prefix.length()) : entry.key();
            (dotted ? inner : outer).add(new Yaml.Entry(entry.place(), key, entry.value()));
        }
        if (!inner.isEmpty()) {
            Place first = inner.get(0).place();
            outer.add(new Yaml.Entry(first, Keys.SET, new Yaml.Mapping(first, inner)));
        }
        return new Yaml.Mapping(map.place(), outer);
    }

    private void entry(Yaml.Mapping map) {
        Keys keys = Keys.ofTimeline();
        Map<String, Yaml.Entry> said = Entries.of(map, keys, faults);
        Map<String, Object> read = new LinkedHashMap<>();
        said.forEach((path, entry) -> keys.leaf(path)
                .filter(key -> !path.equals(Keys.SET))
                .flatMap(key -> new Values(faults).read(key, entry.value()))
                .ifPresent(value -> read.put(path, value)));
        if (!said.containsKey("at")) {
            faults.add(FaultId.MISSING_KEY, map.place(), "at", Phrase.of("allowed.quarter"));
        }
        Yaml.Entry change = said.get(Keys.SET);
        if (change != null) {
            change(change.value());
        }
        if (change == null && !said.containsKey("event")) {
            faults.add(FaultId.MISSING_KEY, map.place(), "set", Phrase.of("allowed.set-or-event"));
        }
        List<StagedEvent> staged = events(said, read);
        if (read.get("at") instanceof Quarter at) {
            checkDate(at, said);
            turn(at, staged);
        }
    }

    private void checkDate(Quarter at, Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get("at");
        Place place = entry == null ? Place.startOf("") : entry.value().place();
        if (period.isPresent()
                && (at.compareTo(period.get().start()) < 0
                        || at.compareTo(period.get().end()) > 0)) {
            faults.add(
                    FaultId.OUTSIDE_PERIOD,
                    place,
                    at,
                    period.get().start(),
                    period.get().end());
        }
        if (latest.isPresent() && at.compareTo(latest.get()) < 0) {
            faults.add(FaultId.TIMELINE_ORDER, place, at, latest.get());
        }
        latest = Optional.of(at);
    }

    private void change(Yaml set) {
        if (!(set instanceof Yaml.Mapping map) || map.entries().isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, set.place(), Values.shown(set), Phrase.of("allowed.set"));
            return;
        }
        Keys keys = Keys.ofSettings();
        Entries.of(map, keys, faults).forEach((path, entry) -> {
            if (CHANGING.stream().noneMatch(path::startsWith) || path.startsWith(START) || path.equals(CATALOGUE)) {
                faults.add(FaultId.FIXED_SETTING, entry.place(), path, Phrase.of("allowed.changing"));
            } else {
                keys.leaf(path)
                        .flatMap(key -> new Values(faults).read(key, entry.value()))
                        .ifPresent(value -> values.put(path, value));
            }
        });
        Settings now = Declarations.settings(values);
        double shares = Assembly.largestSumOfD1(now);
        if (Assembly.exceedsOne(shares)) {
            faults.add(FaultId.SHARES_OVER_ONE, map.place(), Decimals.text(shares));
        }
    }

    private List<StagedEvent> events(Map<String, Yaml.Entry> said, Map<String, Object> read) {
        if (!said.containsKey("event")) {
            said.forEach((path, entry) -> {
                if (path.startsWith("where.") || path.equals("size") || path.equals("challenge")) {
                    faults.add(FaultId.MISSING_KEY, entry.place(), "event", Phrase.of("allowed.event-for", path));
                }
            });
        }
        double size = read.get("size") instanceof Double given ? given : 1;
        Optional<Challenge> challenge = word(read, "challenge").flatMap(word -> Term.find(Challenge.class, word));
        return word(read, "event")
                .flatMap(word -> Term.find(EventKind.class, word))
                .flatMap(event -> pack.map(known -> new Whereabouts(known, said, faults).stage(event, size, challenge)))
                .orElse(List.of());
    }

    private static Optional<String> word(Map<String, Object> read, String path) {
        return Optional.ofNullable(read.get(path)).map(Object::toString);
    }

    /** Adds to the turn of that quarter, or makes one when something changes. */
    private void turn(Quarter at, List<StagedEvent> staged) {
        Settings now = Declarations.settings(values);
        Optional<Course.Turn> last = turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
        boolean same = now.equals(last.map(Course.Turn::settings).orElse(start));
        if (same && staged.isEmpty()) {
            return;
        }
        List<StagedEvent> events = new ArrayList<>();
        if (last.isPresent() && last.get().at().equals(at)) {
            events.addAll(last.get().events());
            turns.remove(turns.size() - 1);
        }
        events.addAll(staged);
        turns.add(new Course.Turn(at, now, List.copyOf(events)));
    }
}
