package omslag.cli;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.chart.DesignTables;
import omslag.measure.Scope;
import omslag.results.KeptPlan;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Phrase;
import omslag.scenario.Place;
import omslag.scenario.WrongInput;
import omslag.term.IndicatorId;
import omslag.term.Term;
import omslag.unit.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A question about what moved an indicator, held against the results folder it is about.
 *
 * @param plan the plan in the folder
 * @param indicator what moved
 * @param scope of whom
 * @param at when
 * @param scenario in which scenario
 * @param against the scenario it is compared with; empty when it stands alone
 */
record WhyQuestion(
        KeptPlan plan, IndicatorId indicator, Scope scope, Quarter at, String scenario, Optional<String> against) {

    /**
     * The question, as it was typed.
     *
     * @throws WrongInput with everything that is wrong with it
     */
    static WhyQuestion of(
            Path folder,
            String indicator,
            String scope,
            @Nullable String at,
            @Nullable String scenario,
            @Nullable String against,
            @Nullable Integer replications,
            @Nullable Integer threads)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        Optional<KeptPlan> plan = KeptPlan.find(folder);
        if (plan.isEmpty()) {
            faults.add(Fault.of(FaultId.NO_RESULTS, Place.startOf(folder.toString()), folder));
        }
        if (DesignTables.isDesign(folder)) {
            throw new WrongInput(List.of(Fault.of(FaultId.OF_A_DESIGN, Place.startOf(folder.toString()), folder)));
        }
        Optional<IndicatorId> found = Term.find(IndicatorId.class, indicator);
        if (found.isEmpty()) {
            List<String> known =
                    Stream.of(IndicatorId.values()).map(IndicatorId::id).toList();
            faults.add(Fault.unknownWord(option("--indicator"), indicator, known));
        }
        Optional<Scope> of =
                Scope.all().stream().filter(s -> s.id().equals(scope)).findFirst();
        if (of.isEmpty()) {
            List<String> known = Scope.all().stream().map(Scope::id).toList();
            faults.add(Fault.unknownWord(option("--scope"), scope, known));
        }
        Optional<Quarter> quarter = at == null ? Optional.empty() : Quarter.find(at);
        if (at != null && quarter.isEmpty()) {
            faults.add(Fault.of(FaultId.WRONG_TYPE, option("--at"), at, Phrase.of("allowed.quarter")));
        }
        ScenarioOptions.wrongThreads(threads).ifPresent(faults::add);
        plan.ifPresent(there -> {
            scenarios(there, scenario, against, faults);
            replications(there, replications, faults);
        });
        if (plan.isPresent() && faults.stream().noneMatch(WhyQuestion::isAboutScenarios)) {
            String which = chosen(plan.get(), scenario, against);
            Optional<Quarter> last = date(plan.get(), which, against, quarter, faults);
            if (faults.isEmpty() && last.isPresent()) {
                return new WhyQuestion(
                        plan.get(),
                        found.orElseThrow(),
                        of.orElseThrow(),
                        last.get(),
                        which,
                        Optional.ofNullable(against));
            }
        }
        if (plan.isPresent() && faults.stream().anyMatch(WhyQuestion::isAboutScenarios)) {
            quarter.ifPresent(date -> anyPeriod(plan.get(), date, faults));
        }
        throw new WrongInput(faults);
    }

    /** Of scenarios that are not known, no date can lie outside the periods of all. */
    private static void anyPeriod(KeptPlan plan, Quarter date, List<Fault> faults) {
        Quarter start = plan.scenarios().stream()
                .map(KeptPlan.Entry::start)
                .min(naturalOrder())
                .orElseThrow();
        Quarter end = plan.scenarios().stream()
                .map(KeptPlan.Entry::end)
                .max(naturalOrder())
                .orElseThrow();
        if (date.compareTo(start) < 0 || date.compareTo(end) > 0) {
            faults.add(Fault.of(FaultId.OUTSIDE_PERIOD, option("--at"), date, start, end));
        }
    }

    private static void scenarios(
            KeptPlan plan, @Nullable String scenario, @Nullable String against, List<Fault> faults) {
        if (scenario != null && !plan.names().contains(scenario)) {
            faults.add(Fault.unknownWord(option("--scenario"), scenario, plan.names()));
        }
        if (against != null && !plan.names().contains(against)) {
            faults.add(Fault.unknownWord(option("--against"), against, plan.names()));
        } else if (against != null && (against.equals(scenario) || plan.names().size() == 1)) {
            List<String> others =
                    plan.names().stream().filter(name -> !name.equals(against)).toList();
            faults.add(Fault.of(FaultId.SAME_SCENARIO, option("--against"), against)
                    .maybe(others.subList(0, Math.min(3, others.size()))));
        }
    }

    private static boolean isAboutScenarios(Fault fault) {
        return List.of("--scenario", "--against").contains(fault.place().file());
    }

    private static void replications(KeptPlan plan, @Nullable Integer replications, List<Fault> faults) {
        if (replications != null && (replications < 1 || replications > plan.replications())) {
            faults.add(Fault.of(
                    FaultId.OUT_OF_RANGE,
                    option("--replications"),
                    replications,
                    "--replications",
                    Phrase.of("allowed.whole", 1, plan.replications())));
        }
    }

    /** The scenario that is asked about. */
    private static String chosen(KeptPlan plan, @Nullable String scenario, @Nullable String against) {
        return scenario != null
                ? scenario
                : plan.names().stream()
                        .filter(name -> !name.equals(against))
                        .findFirst()
                        .orElseThrow();
    }

    /** The date, which both have; the last one when none is asked for. */
    private static Optional<Quarter> date(
            KeptPlan plan, String scenario, @Nullable String against, Optional<Quarter> at, List<Fault> faults) {
        KeptPlan.Entry one = entry(plan, scenario);
        KeptPlan.Entry other = against == null ? one : entry(plan, against);
        if (!one.start().equals(other.start())) {
            faults.add(Fault.of(
                    FaultId.STARTS_DIFFER, option("--against"), other.name(), other.start(), one.name(), one.start()));
            return Optional.empty();
        }
        Quarter last = one.end().compareTo(other.end()) < 0 ? one.end() : other.end();
        Quarter asked = at.orElse(last);
        if (asked.compareTo(one.start()) < 0 || asked.compareTo(last) > 0) {
            faults.add(Fault.of(FaultId.OUTSIDE_PERIOD, option("--at"), asked, one.start(), last));
            return Optional.empty();
        }
        return Optional.of(asked);
    }

    private static KeptPlan.Entry entry(KeptPlan plan, String name) {
        return plan.scenarios().get(plan.names().indexOf(name));
    }

    private static Place option(String name) {
        return new Place(name, 1, 1);
    }
}
