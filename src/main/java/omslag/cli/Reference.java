package omslag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import omslag.parameter.Catalogue;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.Population;
import omslag.scenario.Catalogues;
import omslag.term.Aggregation;
import omslag.term.Cause;
import omslag.term.DecisionPoint;
import omslag.term.IndicatorId;
import omslag.term.Mechanism;
import omslag.text.Texts;

/** What the reference can be about; each subject makes its table from the declarations. */
enum Reference {
    /** Everything that can be set. */
    PARAMETERS {
        @Override
        ReferenceTable table(Texts texts) {
            List<List<Object>> rows = new ArrayList<>();
            for (Declared d : Declarations.all()) {
                rows.add(List.of(
                        d.path(),
                        d.form().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        d.meaning(),
                        d.unit(),
                        bound(d.low()),
                        bound(d.high()),
                        String.join(", ", d.options()),
                        standard(d),
                        d.source(),
                        d.mark().letter()));
            }
            return of(
                    texts,
                    rows,
                    "path",
                    "form",
                    "meaning",
                    "unit",
                    "low",
                    "high",
                    "options",
                    "standard",
                    "source",
                    "mark");
        }
    },
    /** Everything that is measured. */
    INDICATORS {
        @Override
        ReferenceTable table(Texts texts) {
            List<List<Object>> rows = new ArrayList<>();
            for (IndicatorId id : IndicatorId.values()) {
                rows.add(List.of(
                        id.id(),
                        texts.get("indicator." + id.id() + ".name"),
                        texts.get("indicator." + id.id() + ".meaning"),
                        id.unit(),
                        texts.get(id.aggregation() == Aggregation.SUM ? "describe.sum" : "describe.mean"),
                        id.better() == 0 ? "" : texts.get(id.better() > 0 ? "describe.more" : "describe.less"),
                        id.primary() ? texts.get("describe.yes") : "",
                        String.join(", ", Cause.of(id).stream().map(Cause::id).toList())));
            }
            return of(texts, rows, "id", "name", "meaning", "unit", "year", "better", "primary", "causes");
        }
    },
    /** The innovations that are known by name. */
    INNOVATIONS {
        @Override
        ReferenceTable table(Texts texts) {
            Catalogue essay = Catalogues.shipped(Catalogues.ESSAY).orElse(Catalogue.NONE);
            List<List<Object>> rows =
                    essay.items().stream().map(InnovationCells::of).toList();
            return of(texts, rows, InnovationCells.COLUMNS.toArray(String[]::new));
        }
    },
    /** Where boards decide. */
    DECISIONS {
        @Override
        ReferenceTable table(Texts texts) {
            List<List<Object>> rows = new ArrayList<>();
            for (DecisionPoint point : DecisionPoint.values()) {
                rows.add(List.of(
                        point.id(),
                        texts.get("decision." + point.id() + ".meaning"),
                        "boards.decisions." + point.id() + ".mean"));
            }
            return of(texts, rows, "id", "meaning", "setting");
        }
    },
    /** What can be switched off. */
    MECHANISMS {
        @Override
        ReferenceTable table(Texts texts) {
            List<List<Object>> rows = new ArrayList<>();
            for (Mechanism mechanism : Mechanism.values()) {
                rows.add(List.of(
                        mechanism.id(),
                        texts.get("mechanism." + mechanism.id() + ".meaning"),
                        "mechanisms." + mechanism.id()));
            }
            return of(texts, rows, "id", "meaning", "setting");
        }
    };

    /** The word for it on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its table in the language of these texts. */
    abstract ReferenceTable table(Texts texts);

    ReferenceTable of(Texts texts, List<List<Object>> rows, String... columns) {
        return new ReferenceTable(
                texts.get("describe." + id() + ".title"),
                texts.get("describe." + id() + ".intro"),
                List.of(columns),
                List.of(columns).stream()
                        .map(column -> texts.get("column." + column))
                        .toList(),
                rows);
    }

    /** The default of a setting as a user would write it; empty where it follows another. */
    static Object standard(Declared declared) {
        if (declared.inherits()) {
            return "";
        }
        boolean full = declared.form() == Declared.Form.WHOLE_OR_FULL
                && declared.standard().equals(Population.FULL);
        return full ? "full" : declared.standard();
    }

    private static Object bound(double bound) {
        return Double.isNaN(bound) ? "" : bound;
    }
}
