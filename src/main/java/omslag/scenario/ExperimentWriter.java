package omslag.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.term.Term;
import omslag.unit.Decimals;

/**
 * Writes an experiment with everything resolved, beside its scenarios, so that a person can read it and
 * {@link ExperimentReader} gives it back.
 */
public final class ExperimentWriter {
    /** Where what was observed stands, relative to the file. */
    public static final String TARGETS = "targets.csv";

    private final StringBuilder out = new StringBuilder();

    private ExperimentWriter() {}

    /**
     * The file.
     *
     * @param files where the scenarios stand, relative to it
     */
    public static String write(Inquiry inquiry, List<String> files) {
        ExperimentWriter writer = new ExperimentWriter();
        Scenario first = inquiry.scenarios().get(0).scenario();
        writer.line(0, "name: " + ScenarioWriter.quoted(inquiry.name()));
        writer.line(0, "question: " + ScenarioWriter.quoted(inquiry.question()));
        if (!inquiry.dutchQuestion().isEmpty()) {
            writer.line(0, "question-nl: " + ScenarioWriter.quoted(inquiry.dutchQuestion()));
        }
        writer.line(0, "scenarios:");
        files.forEach(file -> writer.line(1, "- " + ScenarioWriter.quoted(file)));
        writer.design(inquiry.design());
        writer.line(
                0,
                inquiry.precision().map(ExperimentWriter::precision).orElse("replications: " + first.replications()));
        writer.line(0, "seed: " + first.seed());
        writer.line(0, "outcomes: " + words(inquiry.outcomes()));
        if (!inquiry.analyses().isEmpty()) {
            writer.line(0, "analyses: " + words(inquiry.analyses()));
        }
        return writer.out.toString();
    }

    private static String precision(Inquiry.Precision precision) {
        return "replications: {half-width: " + Decimals.text(precision.halfWidth()) + ", of: "
                + precision.indicator().id() + ", least: " + precision.least() + ", most: " + precision.most() + "}";
    }

    private static String words(List<? extends Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.joining(", ", "[", "]"));
    }

    private void design(DesignSpec design) {
        if (design instanceof DesignSpec.Listed) {
            line(0, "design: {csv: points.csv}");
        } else if (design instanceof DesignSpec.Grid grid) {
            line(0, "design:");
            line(1, "grid:");
            grid.dimensions().forEach(this::dimension);
        } else if (design instanceof DesignSpec.Drawn drawn) {
            line(0, "design:");
            line(1, drawn.method().id() + ":");
            line(2, size(drawn.method()) + ": " + drawn.size());
            if (drawn.levels() > 0) {
                line(2, "levels: " + drawn.levels());
            }
            line(2, "over:");
            drawn.factors().forEach(this::factor);
        } else if (design instanceof Sought sought) {
            line(0, "design:");
            sought(sought);
        }
    }

    private void sought(Sought sought) {
        if (sought instanceof Sought.Optimise optimise) {
            line(1, "optimise:");
            line(2, "aims: " + aims(optimise.aims()));
            if (!optimise.limits().isEmpty()) {
                line(2, "limits: " + limits(optimise.limits()));
            }
            line(2, "population: " + optimise.population());
            line(2, "generations: " + optimise.generations());
            line(2, "over-scenarios: " + optimise.across().id());
        } else if (sought instanceof Sought.Match match) {
            line(1, "match:");
            line(2, "targets: " + TARGETS);
            line(2, "points: " + match.points());
            line(2, "waves: " + match.waves());
            line(2, "cut-off: " + Decimals.text(match.cutOff()));
        } else if (sought instanceof Sought.Approximate abc) {
            line(1, "abc:");
            line(2, "targets: " + TARGETS);
            line(2, "points: " + abc.points());
            line(2, "rounds: " + abc.rounds());
            line(2, "keep: " + Decimals.text(abc.keep()));
        }
        line(2, "over:");
        sought.factors().forEach(this::factor);
    }

    private static String aims(List<Sought.Aim> aims) {
        return aims.stream()
                .map(aim -> aim.indicator().id() + ": " + aim.direction().id())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String limits(List<Sought.Limit> limits) {
        return limits.stream()
                .map(limit -> limit.indicator().id() + ": "
                        + Stream.of(
                                        limit.least().map(least -> "least: " + Decimals.text(least)),
                                        limit.most().map(most -> "most: " + Decimals.text(most)))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String size(DesignSpec.Method method) {
        return switch (method) {
            case LHS, SOBOL -> "points";
            case MORRIS -> "trajectories";
            case SALTELLI -> "base";
        };
    }

    private void dimension(DesignSpec.Dimension dimension) {
        line(2, dimension.name() + ":");
        for (List<Object> level : dimension.levels()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < level.size(); i++) {
                String path = dimension.paths().get(i);
                values.put(path, ScenarioWriter.value(path, level.get(i)));
            }
            boolean lone = dimension.paths().equals(List.of(dimension.name()));
            line(3, "- " + (lone ? values.get(dimension.name()) : map(values)));
        }
    }

    private static String map(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void factor(Factor factor) {
        line(3, factor.path() + ": " + bounds(factor));
    }

    private static String bounds(Factor factor) {
        if (factor instanceof Factor.Between between) {
            return "[" + Decimals.text(between.low()) + ", " + Decimals.text(between.high())
                    + (between.logarithmic() ? ", log]" : "]");
        }
        if (factor instanceof Factor.Whole whole) {
            return "[" + whole.low() + ", " + whole.high() + "]";
        }
        return ((Factor.Among) factor)
                .values().stream()
                        .map(value -> ScenarioWriter.value(factor.path(), value))
                        .collect(Collectors.joining(", ", "{values: [", "]}"));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
