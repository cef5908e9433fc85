package omslag.cli;

import java.util.List;
import java.util.stream.Collectors;
import omslag.parameter.Catalogue;
import omslag.scenario.Catalogues;
import omslag.term.Term;
import omslag.unit.Decimals;

/** The cells of an innovation in the reference: those of a row of a catalogue, so that what is printed can be read. */
final class InnovationCells {
    /** The columns. */
    static final List<String> COLUMNS = Catalogues.COLUMNS;

    private InnovationCells() {}

    /** The cells of one innovation. */
    static List<Object> of(Catalogue.Item item) {
        return List.of(
                item.id(),
                item.name(),
                item.nameDutch(),
                item.wave().id(),
                item.field().id(),
                item.landscape().id(),
                String.join(";", item.processes()),
                item.benefit().id(),
                yes(item.challengesOrder()),
                yes(item.algorithm()),
                yes(item.social()),
                item.national() ? "national" : "own",
                ids(item.needs()),
                item.holder().map(Term::id).orElse(""),
                ids(item.builtOn()),
                item.risk(),
                item.displaces().stream()
                        .map(d -> d.process() + ":" + Decimals.text(d.share()))
                        .collect(Collectors.joining(";")),
                tasks(item.removes()),
                tasks(item.creates()),
                item.succeeds(),
                item.year(),
                item.viable().map(Decimals::text).orElse(""),
                item.multiplier(),
                item.mark().letter(),
                item.source());
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String ids(List<? extends Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.joining(";"));
    }

    private static String tasks(List<Catalogue.TaskShare> shares) {
        return shares.stream()
                .map(t -> t.task().id() + ":" + Decimals.text(t.share()))
                .collect(Collectors.joining(";"));
    }
}
