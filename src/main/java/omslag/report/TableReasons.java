package omslag.report;

import java.util.List;
import java.util.Optional;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.text.Texts;
import omslag.unit.Quarter;

/**
 * Why a report's indicators stand where they do, from the table of causes.
 *
 * @param explainer what the tables say
 * @param texts the language
 */
public record TableReasons(Explainer explainer, Texts texts) implements Why {
    @Override
    public List<String> sentences(String scenario, Optional<String> against, IndicatorId indicator) {
        List<Quarter> quarters = explainer.quarters(scenario);
        boolean known = explainer.scenarios().contains(scenario)
                && explainer.scenarios().contains(against.orElse(scenario));
        if (!known || quarters.size() < 2 || !Cause.booked().contains(indicator)) {
            return List.of();
        }
        Quarter since = explainer.start(scenario);
        Quarter at = quarters.get(quarters.size() - 1);
        return new ExplanationText(texts, Words::plain)
                .sentences(
                        against.isPresent()
                                ? explainer.compare(scenario, against.get(), indicator, since, at)
                                : explainer.explain(scenario, indicator, since, at));
    }
}
