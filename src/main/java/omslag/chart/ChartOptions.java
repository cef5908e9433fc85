package omslag.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import omslag.text.Language;

/**
 * What a caller may choose about charts.
 *
 * @param language the language of every text and number
 * @param sources a sentence or two under each chart: model, version, data and their licences; empty for none
 * @param style colours, letters, lines and sizes
 * @param names how to write scenarios and municipalities, by the name in the tables; a scenario left out is written as
 *     its name, hyphens as spaces, and a municipality as its name
 */
public record ChartOptions(Language language, String sources, HouseStyle style, Map<String, String> names) {
    /** Keeps its own copy, in the order given. */
    public ChartOptions {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Scenarios and municipalities under the names they have in the tables. */
    public ChartOptions(Language language, String sources, HouseStyle style) {
        this(language, sources, style, Collections.emptyMap());
    }
}
