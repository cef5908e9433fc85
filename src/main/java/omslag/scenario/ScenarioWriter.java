package omslag.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.Term;
import omslag.unit.Decimals;

/** Writes a scenario with everything resolved, so that a person can read it and {@link ScenarioReader} gives it back. */
final class ScenarioWriter {
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter() {}

    static String write(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter();
        writer.head(scenario);
        writer.settings(scenario.course().settings());
        writer.timeline(scenario.course());
        return writer.out.toString();
    }

    private void head(Scenario scenario) {
        line(0, "format", "1");
        line(0, "name", quoted(scenario.name()));
        line(0, "question", quoted(scenario.question()));
        if (!scenario.dutchQuestion().isEmpty()) {
            line(0, "question-nl", quoted(scenario.dutchQuestion()));
        }
        line(0, "replications", Integer.toString(scenario.replications()));
        line(0, "seed", Long.toString(scenario.seed()));
        Output output = scenario.output();
        if (!output.equals(Output.UNSAID)) {
            out.append("output:\n");
            term("history", output.history());
            term("causes", output.causes());
            term("organisations", output.organisations());
            term("events", output.events());
            term("quarters", output.quarters());
        }
    }

    private void term(String key, Optional<? extends Term> term) {
        term.ifPresent(t -> line(1, key, t.id()));
    }

    private void settings(Settings settings) {
        String[] open = {};
        for (Map.Entry<String, Object> entry : Declarations.values(settings).entrySet()) {
            if (isUnsaid(entry.getValue())) {
                continue;
            }
            String[] parts = entry.getKey().split("\\.");
            int depth = 0;
            while (depth < Math.min(open.length, parts.length) - 1 && open[depth].equals(parts[depth])) {
                depth++;
            }
            for (; depth < parts.length - 1; depth++) {
                out.append("  ".repeat(depth)).append(parts[depth]).append(":\n");
            }
            line(depth, parts[depth], value(entry.getKey(), entry.getValue()));
            open = parts;
        }
    }

    private void timeline(Course course) {
        if (course.turns().isEmpty()) {
            return;
        }
        out.append("timeline:\n");
        Settings before = course.settings();
        for (Course.Turn turn : course.turns()) {
            boolean changes = !turn.settings().equals(before);
            if (changes) {
                out.append("  - at: ").append(turn.at()).append('\n');
                changes(before, turn.settings());
            }
            for (StagedEvent event : turn.events()) {
                out.append("  - at: ").append(turn.at()).append('\n');
                event(event);
            }
            before = turn.settings();
        }
    }

    private void changes(Settings before, Settings after) {
        out.append("    set:\n");
        Map<String, Object> old = Declarations.values(before);
        Declarations.values(after).forEach((path, value) -> {
            if (!value.equals(old.get(path))) {
                line(3, path, value(path, value));
            }
        });
    }

    private void event(StagedEvent event) {
        line(2, "event", event.event().id());
        event.kind().ifPresent(kind -> line(2, "where.kind", kind.id()));
        event.organisation().ifPresent(id -> line(2, "where.name", quoted(id)));
        event.challenge().ifPresent(challenge -> line(2, "challenge", challenge.id()));
        line(2, "size", Decimals.text(event.size()));
    }

    private void line(int depth, String key, String value) {
        out.append("  ".repeat(depth)).append(key).append(": ").append(value).append('\n');
    }

    /** Whether nothing was said and nothing is the default. */
    static boolean isUnsaid(Object value) {
        return value instanceof Double number && Double.isNaN(number);
    }

    /** A value as a file has it. */
    static String value(String path, Object value) {
        Declared.Form form = Declarations.find(path).map(Declared::form).orElse(Declared.Form.NAME);
        return switch (form) {
            case NUMBER -> Decimals.text((Double) value);
            case WHOLE_OR_FULL -> value.equals(Population.FULL) ? "full" : value.toString();
            case NAME -> quoted((String) value);
            default -> value.toString();
        };
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean plain = c >= ' ' && c != 0x7f && !Character.isISOControl(c) && c != '\uFEFF';
                    quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
