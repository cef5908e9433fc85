package omslag.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.parameter.Catalogue;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Period;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.term.Term;
import omslag.unit.Decimals;
import omslag.unit.Quarter;

/** Makes one scenario of what was said, and checks what several values say together. */
final class Assembly {
    private static final Settings STANDARD = Declarations.standard();
    static final double ROUNDING = 1e-9;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    static final List<List<String>> SHARES_OF_D1 = List.of(
            List.of("boards.script.change-share", "boards.script.hardening-share", "boards.script.reskilling-share"),
            List.of(
                    "parameters.boards.change-risk",
                    "parameters.boards.hardening-risk",
                    "parameters.boards.reskilling-risk"),
            List.of(
                    "parameters.boards.change-innovation",
                    "parameters.boards.hardening-innovation",
                    "parameters.boards.reskilling-innovation"));

    static final String CATALOGUE = "environment.technology.catalogue";

    private final Layers layers;
    private final String file;
    private final Packs packs;
    private final Faults faults;

    Assembly(Layers layers, String file, Packs packs, Faults faults) {
        this.layers = layers;
        this.file = file;
        this.packs = packs;
        this.faults = faults;
    }

    /**
     * The scenario with its government; empty when something of it is at fault.
     *
     * @param laid what an experiment file lays over it
     * @param overrides what the command line lays over both
     */
    Optional<Prepared> assemble(List<Yaml.Entry> laid, Overrides overrides) {
        int before = faults.count();
        Quarter endOfFile = (Quarter) layers.find("period.end")
                .map(Layers.Said::value)
                .orElse(STANDARD.period().end());
        layers.lay(laid, faults);
        layers.lay(overrides.entries(faults), faults);
        if (!layers.isReadable()) {
            return Optional.empty();
        }
        Optional<String> name = name();
        Optional<GovernmentPack> pack = pack().map(p -> p.with(catalogue(p)));
        Settings settings = settings();
        pack.ifPresent(p -> checkCitizens(settings, p));
        checkPeriod(settings.period());
        Map<String, Object> values = Declarations.values(settings);
        for (List<String> shares : SHARES_OF_D1) {
            double sum = sum(values, shares);
            if (exceedsOne(sum)) {
                faults.add(FaultId.SHARES_OVER_ONE, placeOf(shares), Decimals.text(sum));
            }
        }
        List<Course.Turn> turns = layers.find(Keys.TIMELINE)
                .map(said -> new TimelineReader(settings, periodTold(settings, endOfFile), pack, faults)
                        .read((Yaml) said.value()))
                .orElse(List.of());
        if (faults.count() > before || name.isEmpty() || pack.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Prepared(scenario(name.get(), new Course(settings, turns)), pack.get()));
    }

    /** The largest sum of the shares that D1 divides money by, over the script and both ends of mindset. */
    static double largestSumOfD1(Settings settings) {
        Map<String, Object> values = Declarations.values(settings);
        return SHARES_OF_D1.stream()
                .mapToDouble(shares -> sum(values, shares))
                .max()
                .orElse(0);
    }

    /** Whether shares that add up to this exceed the whole by more than rounding. */
    static boolean exceedsOne(double sum) {
        return sum > 1 + ROUNDING;
    }

    private static double sum(Map<String, Object> values, List<String> shares) {
        return shares.stream().mapToDouble(path -> (Double) values.get(path)).sum();
    }

    private Scenario scenario(String name, Course course) {
        return new Scenario(
                name,
                value("question", String.class).orElse(""),
                value("question-nl", String.class).orElse(""),
                course,
                value("replications", Integer.class).orElse(Scenario.REPLICATIONS),
                value("seed", Long.class).orElse(Scenario.SEED),
                new Output(
                        term("output.history", Output.Amount.class),
                        term("output.causes", Output.Amount.class),
                        term("output.organisations", Output.Amount.class),
                        term("output.events", Output.Amount.class),
                        term("output.quarters", Output.Times.class)));
    }

    private <T> Optional<T> value(String path, Class<T> type) {
        return layers.find(path).map(said -> type.cast(said.value()));
    }

    private <E extends Enum<E> & Term> Optional<E> term(String path, Class<E> set) {
        return value(path, String.class).flatMap(id -> Term.find(set, id));
    }

    private Optional<String> name() {
        Optional<Layers.Said> said = layers.find("name");
        if (said.isEmpty()) {
            if (!layers.isFaulty("name")) {
                faults.add(FaultId.MISSING_KEY, Place.startOf(file), "name", Phrase.of("allowed.scenario-name"));
            }
            return Optional.empty();
        }
        String name = said.get().value().toString();
        if (!isName(name)) {
            faults.add(FaultId.BAD_NAME, said.get().place(), name, Phrase.of("allowed.scenario-name"));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** Whether a text is a name of a scenario or an experiment, and so of a file. */
    static boolean isName(String text) {
        return text.matches(NAME);
    }

    private Settings settings() {
        Map<String, Object> values = new LinkedHashMap<>();
        layers.values().forEach((path, value) -> {
            if (Declarations.find(path).isPresent()) {
                values.put(path, value);
            }
        });
        government().ifPresent(g -> values.put("population.government", g.name()));
        catalogueFile().ifPresent(f -> values.put(CATALOGUE, f.toString().replace('\\', '/')));
        return Declarations.settings(values);
    }

    private record Government(String name, Optional<Path> folder) {}

    /** The government as it is named from the working directory, so that a resolved scenario can be read from anywhere. */
    private Optional<Government> government() {
        Optional<Layers.Said> said = layers.find("population.government");
        String name =
                said.map(s -> s.value().toString()).orElse(STANDARD.population().government());
        if (said.isEmpty() || packs.names().contains(name)) {
            return Optional.of(new Government(name, Optional.empty()));
        }
        try {
            return Stream.of(said.get().folder().resolve(name), Path.of(name))
                    .map(Path::normalize)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .map(folder -> new Government(folder.toString().replace('\\', '/'), Optional.of(folder)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<GovernmentPack> pack() {
        if (layers.isFaulty("population.government")) {
            return Optional.empty();
        }
        Optional<Government> government = government();
        try {
            Optional<GovernmentPack> pack =
                    government.flatMap(g -> g.folder().map(PackReader::folder).or(() -> packs.find(g.name())));
            if (pack.isEmpty()) {
                String named = layers.find("population.government")
                        .map(s -> s.value().toString())
                        .orElse(STANDARD.population().government());
                faults.add(Fault.of(
                                FaultId.UNKNOWN_GOVERNMENT,
                                placeOf(List.of("population.government")),
                                named,
                                Allowed.list(packs.names()))
                        .maybe(Suggestions.nearest(named, packs.names())));
            }
            return pack;
        } catch (WrongInput e) {
            e.faults().forEach(faults::add);
            return Optional.empty();
        }
    }

    /** The file of the catalogue, found as the folder of a government is; empty when a name is meant or nothing is found. */
    private Optional<Path> catalogueFile() {
        Optional<Layers.Said> said = layers.find(CATALOGUE);
        String name = said.map(s -> s.value().toString()).orElse("");
        if (said.isEmpty() || Catalogues.NAMES.contains(name)) {
            return Optional.empty();
        }
        try {
            return Stream.of(said.get().folder().resolve(name), Path.of(name))
                    .map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Catalogue catalogue(GovernmentPack pack) {
        String named = layers.find(CATALOGUE)
                .map(s -> s.value().toString())
                .orElse(STANDARD.environment().technology().catalogue());
        if (layers.isFaulty(CATALOGUE)) {
            return Catalogue.NONE;
        }
        try {
            Optional<Catalogue> catalogue =
                    catalogueFile().map(f -> Catalogues.file(f, pack)).or(() -> Catalogues.shipped(named));
            if (catalogue.isEmpty()) {
                faults.add(Fault.of(
                                FaultId.UNKNOWN_CATALOGUE,
                                placeOf(List.of(CATALOGUE)),
                                named,
                                Allowed.list(Catalogues.NAMES))
                        .maybe(Suggestions.nearest(named, Catalogues.NAMES)));
            }
            return catalogue.orElse(Catalogue.NONE);
        } catch (WrongInput e) {
            e.faults().forEach(faults::add);
            return Catalogue.NONE;
        }
    }

    private void checkCitizens(Settings settings, GovernmentPack pack) {
        if (!layers.isFaulty("population.citizens")) {
            checkCitizens(settings, pack, placeOf(List.of("population.government", "population.citizens")), faults);
        }
    }

    /** Every municipality has at least one agent. */
    static void checkCitizens(Settings settings, GovernmentPack pack, Place place, Faults faults) {
        int citizens = settings.population().citizens();
        if (citizens != Population.FULL && citizens < pack.places().size()) {
            faults.add(
                    FaultId.TOO_FEW_CITIZENS,
                    place,
                    Integer.toString(citizens),
                    Integer.toString(pack.places().size()));
        }
    }

    private void checkPeriod(Period period) {
        if (period.quarters() < 1 && periodIsSound()) {
            faults.add(
                    FaultId.END_BEFORE_START,
                    placeOf(List.of("period.start", "period.end")),
                    period.end(),
                    period.start());
        }
    }

    /** The dates a timeline may name: a run that is cut short on the command line still has the timeline of its file. */
    private Optional<Period> periodTold(Settings settings, Quarter endOfFile) {
        Period period = settings.period();
        Quarter last = period.end().compareTo(endOfFile) < 0 ? endOfFile : period.end();
        return periodIsSound() && period.start().compareTo(last) <= 0
                ? Optional.of(new Period(period.start(), last, period.stepsPerQuarter()))
                : Optional.empty();
    }

    private boolean periodIsSound() {
        return !layers.isFaulty("period.start") && !layers.isFaulty("period.end");
    }

    /** Where the last of these was said; the start of the file when none was. */
    private Place placeOf(List<String> paths) {
        return paths.stream()
                .flatMap(path -> layers.find(path).stream())
                .map(Layers.Said::place)
                .reduce((first, second) -> second)
                .orElse(Place.startOf(file));
    }
}
