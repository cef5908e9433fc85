package omslag.cli;

import java.util.List;
import java.util.stream.Stream;
import omslag.scenario.Inquiry;
import omslag.scenario.Sought;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** What the keys of an experiment file take that are no single values, as JSON Schema. */
final class ExperimentForms {
    private ExperimentForms() {}

    /** Writes the form of a key; answers whether it has one of its own. */
    static boolean write(String path, JsonText json) {
        switch (path) {
            case "scenarios" -> list(json, List.of());
            case "outcomes" -> list(json, ids(IndicatorId.values()));
            case "analyses" -> list(json, ids(Inquiry.Analysis.values()));
            case "set", "design.grid" -> json.member("type", "object");
            case "design.list" ->
                json.member("type", "array")
                        .key("items")
                        .beginObject()
                        .member("type", "object")
                        .endObject();
            case "replications" -> replications(json);
            case "design.optimise.aims" -> aims(json);
            case "design.optimise.limits" -> limits(json);
            default -> {
                if (!path.endsWith(".over")) {
                    return false;
                }
                over(json);
            }
        }
        return true;
    }

    private static List<String> ids(Term... terms) {
        return Stream.of(terms).map(Term::id).toList();
    }

    private static void list(JsonText json, List<String> words) {
        json.member("type", "array")
                .member("minItems", 1)
                .key("items")
                .beginObject()
                .member("type", "string");
        if (!words.isEmpty()) {
            json.member("enum", words);
        }
        json.endObject();
    }

    private static void over(JsonText json) {
        json.key("anyOf").beginList();
        json.beginObject().member("type", "object").endObject();
        json.beginObject()
                .member("type", "array")
                .key("items")
                .beginObject()
                .member("type", "string")
                .endObject()
                .endObject();
        json.beginObject().member("const", "proposals").endObject();
        json.endList();
    }

    private static void aims(JsonText json) {
        byIndicator(json);
        json.member("enum", ids(Sought.Direction.values())).endObject();
    }

    private static void limits(JsonText json) {
        byIndicator(json);
        json.member("type", "object").key("properties").beginObject();
        json.key("least").beginObject().member("type", "number").endObject();
        json.key("most").beginObject().member("type", "number").endObject();
        json.endObject()
                .member("minProperties", 1)
                .member("additionalProperties", false)
                .endObject();
    }

    /** A map by indicator; what each takes is to follow. */
    private static void byIndicator(JsonText json) {
        json.member("type", "object").member("minProperties", 1);
        json.key("propertyNames")
                .beginObject()
                .member("enum", ids(IndicatorId.values()))
                .endObject();
        json.key("additionalProperties").beginObject();
    }

    private static void replications(JsonText json) {
        json.key("anyOf").beginList();
        json.beginObject().member("type", "integer").member("minimum", 1).endObject();
        json.beginObject().member("type", "object").key("properties").beginObject();
        json.key("half-width").beginObject().member("type", "number").endObject();
        json.key("of").beginObject().member("enum", ids(IndicatorId.values())).endObject();
        json.key("least").beginObject().member("type", "integer").endObject();
        json.key("most").beginObject().member("type", "integer").endObject();
        json.endObject()
                .member("required", List.of("half-width", "of"))
                .member("additionalProperties", false)
                .endObject();
        json.endList();
    }
}
