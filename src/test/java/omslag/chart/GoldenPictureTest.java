package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import omslag.results.RunTables;
import omslag.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Charts look as they did. Pictures are held small, so that another rounding of an edge is no change, and a line, a number
 * or a colour that moves is one. {@code mvn test -Dtest=GoldenPictureTest -Dupdate-docs=true} renews them.
 */
class GoldenPictureTest {
    private static final boolean UPDATE = Boolean.getBoolean("update-docs");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int WIDTH = 480;

    /** A pixel differs by more than this in the sum of its colours, of 765. */
    private static final int SEEN = 48;

    /** As many pixels may differ, of a thousand. */
    private static final double FEW = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legitimacy-fan",
                "legitimacy-means",
                "effectiveness-difference",
                "legitimacy-causes-risk-management",
                "legitimacy-causes-innovation-management-less-risk-management"
            })
    void a_chart_looks_as_it_did(String name) throws Exception {
        BufferedImage now = drawn(name, 0.02);
        Path golden = GOLDEN.resolve(name + ".png");
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(now, "png", golden.toFile());
        }
        assertThat(differing(now, ImageIO.read(golden.toFile()))).isLessThanOrEqualTo(FEW);
    }

    @Test
    void a_step_that_is_a_tenth_longer_is_another_picture() throws Exception {
        String name = "legitimacy-causes-risk-management";
        assertThat(differing(
                        drawn(name, 0.022),
                        ImageIO.read(GOLDEN.resolve(name + ".png").toFile())))
                .isGreaterThan(FEW);
    }

    private BufferedImage drawn(String name, double step) throws Exception {
        new PlausibleResults(5, "risk-management", "innovation-management")
                .quarters(12)
                .write(folder);
        Files.write(folder.resolve("causes.csv"), causes(step));
        Charts.draw(folder, new ChartOptions(Language.ENGLISH, "Sources.", Shipped.STYLE));
        BufferedImage large =
                ImageIO.read(folder.resolve("charts/" + name + ".png").toFile());
        int height = large.getHeight() * WIDTH / large.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(large, 0, 0, WIDTH, height, null);
        g.dispose();
        return small;
    }

    private static List<String> causes(double step) {
        List<String> rows = new ArrayList<>(List.of(String.join(",", RunTables.causeColumns())));
        for (int replication = 1; replication <= 5; replication++) {
            String first = ",0," + replication + ",2020Q4,all,legitimacy,";
            rows.add("risk-management" + first + "service," + (-step - 0.001 * replication));
            rows.add("risk-management" + first + "say,0.01");
            rows.add("innovation-management" + first + "service," + (-0.03 - 0.001 * replication));
            rows.add("innovation-management" + first + "unmet-needs,0.02");
        }
        return rows;
    }

    /** Pixels that differ to the eye, of a thousand; all of them where the sizes differ. */
    private static double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1000;
        }
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                int apart = Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255));
                differing += apart > SEEN ? 1 : 0;
            }
        }
        return 1000.0 * differing / (one.getWidth() * one.getHeight());
    }
}
