package omslag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as the page writes them. */
class PageNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | 2020 | 2020",
                "2019.64 | 2019.6 | 2019,6",
                "2019.97 | 2020 | 2020",
                "0 | 0 | 0",
                "0.04567 | 0.0457 | 0,0457",
                "-0.5 | −0.5 | −0,5",
                "12.34 | 12.3 | 12,3",
                "140 | 140 | 140",
                "1645 | 1,645 | 1.645",
                "1E-9 | 0 | 0",
                "NaN | – | –"
            })
    void three_digits_count_and_years_have_no_separators(double value, String english, String dutch) {
        assertThat(PageNumbers.of(value, Texts.of(Language.ENGLISH))).isEqualTo(english);
        assertThat(PageNumbers.of(value, Texts.of(Language.DUTCH))).isEqualTo(dutch);
    }
}
