package omslag.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.PartReader;
import omslag.scenario.SeriesTarget;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;
import omslag.unit.Quarter;

/** One run as a survey would have observed it, year by year. */
final class SeriesRun {
    private final PartReader part;
    private final List<Recorded.OrganisationYear> organisations;
    private final List<Recorded.Event> events;

    SeriesRun(PartReader part) throws IOException {
        this.part = part;
        organisations = part.organisations();
        events = part.events();
    }

    /** The whole years of the run. */
    int[] years() {
        int first =
                part.start().number() == 1 ? part.start().year() : part.start().year() + 1;
        Quarter after = part.start().plus(part.quarters());
        return IntStream.range(first, after.year()).toArray();
    }

    /** The figure of a year; not-a-number where there is none. */
    double figure(SeriesTarget.Observing how, int year) throws IOException {
        return how.figure(
                year,
                switch (how.table()) {
                    case HISTORY ->
                        history(Term.find(IndicatorId.class, how.column()).orElseThrow(), how, year);
                    case ORGANISATIONS -> organisations(how, year);
                    case PROJECTS -> projects(how, year);
                });
    }

    private double annual(IndicatorId indicator, Scope scope, int year) throws IOException {
        return Annual.of(part, indicator, scope, new Quarter(year, 1), new Quarter(year, 4));
    }

    /** The indicator of all, of a kind, or of several: added up, or as their weighted mean. */
    private double history(IndicatorId indicator, SeriesTarget.Observing how, int year) throws IOException {
        if (how.kinds().isEmpty()) {
            return annual(indicator, Scope.ALL, year);
        }
        double sum = 0;
        double weights = 0;
        for (Kind kind : how.kinds()) {
            Optional<IndicatorId> by = how.weight();
            double weight = by.isPresent() ? annual(by.get(), Scope.of(kind), year) : 1;
            sum += weight * annual(indicator, Scope.of(kind), year);
            weights += weight;
        }
        return how.weight().isPresent() ? sum / weights : sum;
    }

    private double organisations(SeriesTarget.Observing how, int year) {
        int column = Recorded.ORGANISATION_COLUMNS.indexOf(how.column());
        double figure = sum(how, year, one -> one.values().get(column));
        return how.perResident() ? figure / sum(how, year, Recorded.OrganisationYear::population) : figure;
    }

    private double sum(SeriesTarget.Observing how, int year, ToDoubleFunction<Recorded.OrganisationYear> of) {
        double[] these = organisations.stream()
                .filter(one -> one.year() == year)
                .filter(one ->
                        how.organisation().map(one.organisation()::equals).orElse(true))
                .filter(one -> how.kinds().isEmpty() || how.kinds().contains(one.kind()))
                .mapToDouble(of)
                .toArray();
        return these.length == 0 ? Double.NaN : Arrays.stream(these).sum();
    }

    /**
     * Projects that ended at this many times their plan or more, over the projects under way divided by what they cost over
     * plan: projects take as much longer as they cost more, so that times the planned duration is their share among those
     * that end.
     */
    private double projects(SeriesTarget.Observing how, int year) throws IOException {
        double least = Double.parseDouble(how.column());
        long ended = events.stream()
                .filter(event -> event.quarter().year() == year)
                .filter(event ->
                        event.kind() == EventKind.PROJECT_OVERRUN || event.kind() == EventKind.PROJECT_CANCELLED)
                .filter(event -> event.size() >= least)
                .filter(event -> how.kinds().isEmpty() || how.kinds().contains(kind(event.organisation())))
                .count();
        double running = 0;
        double weighted = 0;
        double known = 0;
        for (Kind kind : how.kinds().isEmpty() ? List.of(Kind.values()) : how.kinds()) {
            double here = annual(IndicatorId.PROJECTS_RUNNING, Scope.of(kind), year);
            double cost = annual(IndicatorId.PROJECT_OVERRUN, Scope.of(kind), year);
            running += Double.isNaN(here) ? 0 : here;
            boolean both = !Double.isNaN(here) && !Double.isNaN(cost);
            weighted += both ? here * cost : 0;
            known += both ? here : 0;
        }
        return running == 0 || known == 0 ? Double.NaN : ended * (weighted / known) / running;
    }

    private Kind kind(String organisation) {
        return organisations.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .map(Recorded.OrganisationYear::kind)
                .orElseThrow();
    }
}
