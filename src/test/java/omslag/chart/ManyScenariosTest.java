package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.text.Language;
import omslag.text.SettingName;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles stay short with many scenarios, and settings have names. */
class ManyScenariosTest {
    @TempDir
    private Path folder;

    private String title(String... scenarios) throws Exception {
        new PlausibleResults(3, scenarios).quarters(4).write(folder);
        List<String> rows = new ArrayList<>(List.of("scenario,point,year,kind,organisation,population,trust,name"));
        for (int i = 0; i < scenarios.length; i++) {
            for (int place = 1; place <= 9; place++) {
                double trust = 0.5 + (i - 1) * 0.01 * place + 0.02 * (place % 3);
                rows.add(scenarios[i] + ",0,2020,municipality,G" + place + "," + 10_000 * place + "," + trust + ",P"
                        + place);
            }
        }
        Files.write(folder.resolve("organisations.csv"), rows);
        return Charts.figures(folder, new ChartOptions(Language.ENGLISH, "", Shipped.STYLE)).stream()
                .filter(figure -> figure.name().equals("municipalities"))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    @Test
    void the_chart_of_municipalities_names_two_scenarios_in_its_title_however_many_there_are() throws Exception {
        assertThat(title("a", "b"))
                .isEqualTo("Under a trust is lower in larger municipalities (correlation −0.83);"
                        + " under b trust is lower in larger municipalities (correlation −0.14)");
        assertThat(title("a", "b", "c", "d", "e", "f"))
                .startsWith("Correlation of trust with size runs from −0.")
                .contains(" under a to 0.")
                .endsWith(" under f");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_that_scenarios_set_has_a_name_in_each_language(Language language) {
        ChartTexts texts = new ChartTexts(Texts.of(language));
        for (Declared declared : Declarations.all()) {
            String path = declared.path();
            boolean number = declared.form() != Declared.Form.SWITCH
                    && declared.form() != Declared.Form.WORD
                    && declared.form() != Declared.Form.NAME
                    && declared.form() != Declared.Form.QUARTER;
            if (number && !path.startsWith("parameters.")) {
                assertThat(SettingName.of(path, texts.texts())).as(path).doesNotContain(".", "{");
                assertThat(texts.texts().find("setting." + path + ".short").isPresent()
                                || path.matches("boards\\.(by-kind|decisions)\\..*"))
                        .as(path)
                        .isTrue();
            }
        }
    }

    @Test
    void a_setting_is_called_by_its_name_or_by_the_words_of_its_path() {
        ChartTexts dutch = new ChartTexts(Texts.of(Language.DUTCH));
        assertThat(SettingName.of("levers.guard-rails", dutch.texts())).isEqualTo("vangrails");
        assertThat(SettingName.of("boards.by-kind.province.mean", dutch.texts()))
                .isEqualTo("gemiddelde mindset van provincies");
        assertThat(SettingName.of("boards.decisions.D3.mean", dutch.texts())).isEqualTo("gemiddelde mindset bij D3");
        assertThat(SettingName.of("parameters.trust.loss-aversion", dutch.texts()))
                .isEqualTo("loss aversion (trust)");
    }
}
