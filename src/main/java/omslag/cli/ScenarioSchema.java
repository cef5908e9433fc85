package omslag.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.parameter.Declared;
import omslag.scenario.ExperimentKeys;
import omslag.scenario.Keys;

/**
 * The JSON Schema of a scenario file, or of an experiment file, from the declarations.
 *
 * <p>Nested keys are properties, so that an editor offers them; the same keys with dots are patterns, which are checked
 * but not offered, for every level would otherwise offer every setting.
 */
final class ScenarioSchema {
    private final Map<String, Declared> leaves = new LinkedHashMap<>();
    private final JsonText json = new JsonText();

    private ScenarioSchema(Keys keys) {
        keys.all().forEach(leaf -> leaves.put(leaf.path(), leaf));
    }

    /** The schema. */
    static String text() {
        ScenarioSchema schema = new ScenarioSchema(Keys.ofScenario());
        schema.json.beginObject();
        schema.json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.json.member("title", "Omslag scenario");
        schema.branch("");
        schema.json.member("required", List.of("name"));
        schema.definitions();
        return schema.json.endObject().toString();
    }

    /** The schema of an experiment file. */
    static String experiment() {
        ScenarioSchema schema = new ScenarioSchema(ExperimentKeys.keys());
        schema.json.beginObject();
        schema.json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.json.member("title", "Omslag experiment");
        schema.branch("");
        schema.json.member("required", List.of("name", "scenarios"));
        schema.definitions();
        return schema.json.endObject().toString();
    }

    private void branch(String prefix) {
        json.member("type", "object").key("properties").beginObject();
        for (String child : children(prefix)) {
            json.key(child);
            reference(prefix + child);
        }
        json.endObject();
        List<String> dotted = leaves.keySet().stream()
                .filter(path -> path.startsWith(prefix)
                        && path.substring(prefix.length()).contains("."))
                .toList();
        if (!dotted.isEmpty()) {
            json.key("patternProperties").beginObject();
            for (String path : dotted) {
                json.key("^" + path.substring(prefix.length()).replace(".", "\\.") + "$");
                reference(path);
            }
            json.endObject();
        }
        json.member("additionalProperties", false);
    }

    private void reference(String path) {
        json.beginObject();
        if (leaves.containsKey(path)) {
            json.member("$ref", "#/$defs/" + path);
        } else {
            branch(path + ".");
        }
        json.endObject();
    }

    private List<String> children(String prefix) {
        return leaves.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).split("\\.")[0])
                .distinct()
                .toList();
    }

    private void definitions() {
        json.key("$defs").beginObject();
        for (Declared leaf : leaves.values()) {
            json.key(leaf.path()).beginObject().member("description", description(leaf));
            if (leaf.path().equals("timeline")) {
                timeline();
            } else if (!ExperimentForms.write(leaf.path(), json)) {
                value(leaf);
            }
            json.endObject();
        }
        json.endObject();
    }

    private static String description(Declared leaf) {
        String unit = leaf.unit().isEmpty() || leaf.unit().equals("-") ? "" : " [" + leaf.unit() + "]";
        String source = leaf.source().isEmpty() ? "" : " (" + leaf.mark().letter() + ": " + leaf.source() + ")";
        return leaf.meaning() + unit + source;
    }

    private void value(Declared leaf) {
        switch (leaf.form()) {
            case NUMBER -> range(leaf, "number");
            case WHOLE -> range(leaf, "integer");
            case WHOLE_OR_FULL -> {
                json.key("anyOf").beginList().beginObject();
                range(leaf, "integer");
                json.endObject()
                        .beginObject()
                        .member("const", "full")
                        .endObject()
                        .endList();
            }
            case SWITCH -> json.member("enum", List.of(true, false, "on", "off"));
            case WORD -> words(leaf);
            case NAME -> json.member("type", "string");
            case QUARTER -> json.member("type", "string").member("pattern", "^[0-9]{4}Q[1-4]$");
        }
        Object standard = Reference.standard(leaf);
        if (!standard.equals("")) {
            json.member("default", standard);
        }
    }

    // A version is written without quotes, so it is a number to an editor.
    private void words(Declared leaf) {
        boolean version = leaf.path().equals("format");
        json.member("enum", version ? List.of(1) : leaf.options());
    }

    private void range(Declared leaf, String type) {
        json.member("type", type);
        if (leaf.path().equals("seed")) {
            json.member("minimum", Long.MIN_VALUE).member("maximum", Long.MAX_VALUE);
        } else {
            json.member("minimum", leaf.low()).member("maximum", leaf.high());
        }
    }

    private void timeline() {
        json.member("type", "array").key("items").beginObject();
        ScenarioSchema entry = new ScenarioSchema(Keys.ofTimeline());
        json.member("type", "object").key("properties").beginObject();
        json.key("where")
                .beginObject()
                .member("type", "object")
                .key("properties")
                .beginObject();
        entry.leaves.values().stream()
                .filter(leaf -> leaf.path().startsWith("where."))
                .forEach(leaf -> property(leaf, leaf.path().substring("where.".length())));
        json.endObject().member("additionalProperties", false).endObject();
        entry.leaves.values().stream()
                .filter(leaf -> !leaf.path().startsWith("where."))
                .forEach(leaf -> property(leaf, leaf.path()));
        json.endObject().key("patternProperties").beginObject();
        entry.leaves.values().stream()
                .filter(leaf -> leaf.path().startsWith("where."))
                .forEach(leaf -> property(leaf, "^" + leaf.path().replace(".", "\\.") + "$"));
        json.key("^set\\.(boards|levers|environment|mechanisms|parameters)\\.")
                .beginObject()
                .endObject();
        json.endObject().member("additionalProperties", false).member("required", List.of("at"));
        json.endObject();
    }

    private void property(Declared leaf, String name) {
        json.key(name).beginObject().member("description", leaf.meaning());
        if (leaf.path().equals("set")) {
            changes();
        } else if (leaf.path().equals("at")) {
            json.member("type", "string").member("pattern", "^[0-9]{4}Q[1-4]$");
        } else {
            value(leaf);
        }
        json.endObject();
    }

    private void changes() {
        json.member("type", "object")
                .member("minProperties", 1)
                .key("properties")
                .beginObject();
        for (String root : List.of("boards", "levers", "environment", "mechanisms", "parameters")) {
            json.key(root).beginObject().member("$ref", "#/properties/" + root).endObject();
        }
        json.endObject().key("patternProperties").beginObject();
        json.key("^(boards|levers|environment|mechanisms|parameters)\\.")
                .beginObject()
                .endObject();
        json.endObject().member("additionalProperties", false);
    }
}
