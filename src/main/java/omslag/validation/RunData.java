package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.experiment.Annual;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.PartReader;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.jspecify.annotations.Nullable;

/** What one run left behind, as measures read it: figures of years, events, and organisations by year. */
final class RunData implements AutoCloseable {
    /** Where the number of residents stands in for a column of organisations. */
    static final String POPULATION = "population";

    private final PartReader part;
    private @Nullable List<Recorded.Event> events;
    private @Nullable List<Recorded.OrganisationYear> organisations;

    RunData(PartReader part) {
        this.part = part;
    }

    /** The figure of a year for a part of government, not-a-number where it is undefined. */
    double annual(IndicatorId indicator, Optional<Kind> kind, int year) throws IOException {
        Scope scope = kind.map(Scope::of).orElse(Scope.ALL);
        return Annual.of(part, indicator, scope, new Quarter(year, 1), new Quarter(year, 4));
    }

    /** The year after the last that was run. */
    double end() {
        return time(part.start().plus(part.quarters()));
    }

    /** The start of a quarter in years. */
    static double time(Quarter quarter) {
        return quarter.index() / 4.0;
    }

    /** The events of these kinds. */
    List<Recorded.Event> events(List<EventKind> kinds) throws IOException {
        if (events == null) {
            events = part.events();
        }
        return events.stream().filter(event -> kinds.contains(event.kind())).toList();
    }

    /** The organisations of a kind, or of all, at the end of the years from one to another. */
    List<Recorded.OrganisationYear> organisations(Optional<Kind> kind, int from, int to) throws IOException {
        return all().stream()
                .filter(row -> row.year() >= from && row.year() <= to)
                .filter(row -> kind.isEmpty() || row.kind() == kind.get())
                .toList();
    }

    /** How many residents each organisation of a kind serves, by id. */
    Map<String, Double> residents(Optional<Kind> kind) throws IOException {
        Map<String, Double> residents = new LinkedHashMap<>();
        for (Recorded.OrganisationYear row : all()) {
            if (kind.isEmpty() || row.kind() == kind.get()) {
                residents.putIfAbsent(row.organisation(), (double) row.population());
            }
        }
        return residents;
    }

    private List<Recorded.OrganisationYear> all() throws IOException {
        if (organisations == null) {
            organisations = new ArrayList<>(part.organisations());
        }
        return organisations;
    }

    /** A value of an organisation by the name of its column. */
    static double value(Recorded.OrganisationYear row, String column) {
        return column.equals(POPULATION)
                ? row.population()
                : row.values().get(Recorded.ORGANISATION_COLUMNS.indexOf(column));
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
