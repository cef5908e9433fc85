package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import omslag.chart.ChartException;
import omslag.chart.ChartLanguage;
import omslag.chart.ChartOptions;
import omslag.chart.Charts;
import omslag.experiment.ModelVersion;
import omslag.term.Term;
import omslag.text.Language;
import omslag.text.Texts;

/** The charts of a results folder, with the sentence about sources that stands under each. */
final class ScenarioCharts implements ChartMaker {
    @Override
    public void draw(Path folder, Locale language) throws IOException {
        Language asked = Term.find(Language.class, language.getLanguage()).orElse(Language.ENGLISH);
        ChartLanguage drawn = ChartLanguage.find(asked.id()).orElse(ChartLanguage.EN);
        String sources = Texts.of(asked).get("run.sources", ModelVersion.program());
        try {
            Charts.draw(folder, new ChartOptions(drawn, sources));
        } catch (ChartException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
