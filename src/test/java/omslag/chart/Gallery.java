package omslag.chart;

import java.nio.file.Path;
import omslag.text.Language;

/** Draws every kind of chart to a folder, for a person to look at. */
final class Gallery {
    private Gallery() {}

    public static void main(String[] folder) throws Exception {
        String sources = "Model Omslag 0.1.0. Data: CBS (CC BY 4.0).";
        Path out = Path.of(folder[0]);
        ChartOptions en = new ChartOptions(Language.ENGLISH, sources, Shipped.STYLE);
        ChartOptions nl =
                new ChartOptions(Language.DUTCH, "Model Omslag 0.1.0. Gegevens: CBS (CC BY 4.0).", Shipped.STYLE);
        String[] six = {
            "baseline",
            "risk-management",
            "innovation-management",
            "innovation-management-with-guard-rails-and-challenge-procurement",
            "mixed",
            "resources-only"
        };
        show(out.resolve("two"), new PlausibleResults(30, "risk-management", "innovation-management"), en);
        show(out.resolve("nl"), new PlausibleResults(30, "risk-management", "innovation-management"), nl);
        show(out.resolve("six"), new PlausibleResults(30, six).drift(0.4), nl);
        show(out.resolve("one"), new PlausibleResults(30, "baseline"), en);
        show(out.resolve("single"), new PlausibleResults(1, "risk-management", "innovation-management"), en);
        show(
                out.resolve("gap"),
                new PlausibleResults(30, "a", "b").gap(30, 42).drift(0.05).shift(-0.6),
                en);
        show(
                out.resolve("constant"),
                new PlausibleResults(30, "a", "b").noise(0).drift(0),
                en);
        show(out.resolve("short"), new PlausibleResults(12, "a", "b", "c").quarters(10), en);
    }

    private static void show(Path folder, PlausibleResults results, ChartOptions options) throws Exception {
        results.write(folder);
        long start = System.nanoTime();
        int files = Charts.draw(folder, options).size();
        System.out.println(folder + ": " + files + " files in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
