package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import omslag.cli.ReferencePages;
import omslag.cli.ScreeningPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are written from the declarations are not stale. */
class DocsTest {
    private static final boolean UPDATE = Boolean.getBoolean("update-docs");

    @ParameterizedTest
    @ValueSource(strings = {"parameters", "indicators"})
    void a_reference_page_says_what_the_declarations_say(String subject) throws IOException {
        Path page = Path.of("src/site/markdown", subject + ".md");
        String now = ReferencePages.markdown(subject)
                + (subject.equals("parameters") ? ScreeningPage.section(ScreeningPage.TABLE) : "");
        if (UPDATE) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, now);
        }
        assertThat(page)
                .as("%s is stale; renew it with: mvn test -Dtest=DocsTest -Dupdate-docs=true", page)
                .exists()
                .content()
                .isEqualTo(now);
    }
}
