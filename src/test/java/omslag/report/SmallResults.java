package omslag.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import omslag.term.IndicatorId;

/** A results folder small enough to read: two scenarios, three quarters, one picture. */
final class SmallResults {
    private static final String[] QUARTERS = {"2020Q4", "2021Q3", "2025Q4"};

    private SmallResults() {}

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.createDirectories(folder.resolve("charts"));
        Files.writeString(folder.resolve("runs.csv"), "scenario,point,replication,seed,status,seconds,stage,reason\n");
        manifest(folder);
        scenario(folder, "old-way", 0.15);
        scenario(folder, "new-way", 0.85);
        summary(folder);
        comparison(folder);
        power(folder);
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("charts/legitimacy-fan.png").toFile());
        Files.writeString(
                folder.resolve("charts/legitimacy-fan.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><title>Trust &amp; more</title>"
                        + "<desc>It falls.</desc><rect width=\"40\" height=\"20\"/></svg>");
        return folder;
    }

    private static void manifest(Path folder) throws IOException {
        String named = """
                    {
                      "name": "NAME",
                      "question": "Which \\"way\\" is better?",
                      "file": "scenarios/NAME.yaml",
                      "settings": "ab",
                      "pack": "tiny",
                      "pack_content": "cd"
                    }""";
        Files.writeString(
                folder.resolve("manifest.json"),
                """
                {
                  "name": "r",
                  "program": "Omslag",
                  "version": "0.1.0",
                  "model": "0.1.0+cb5a8537",
                  "command": [
                    "run",
                    "old way.yaml"
                  ],
                  "seed": 7,
                  "replications": 4,
                  "runs": {
                    "planned": 8,
                    "completed": 8,
                    "failed": 0
                  },
                  "scenarios": [
                """ + named.replace("NAME", "old-way").indent(4).stripTrailing() + ",\n"
                        + named.replace("NAME", "new-way").indent(4)
                        + """
                  ],
                  "tables": {
                    "runs.csv": "00",
                    "summary.csv": "66626fd2"
                  }
                }
                """);
    }

    private static void scenario(Path folder, String name, double mindset) throws IOException {
        Files.writeString(
                folder.resolve("scenarios/" + name + ".yaml"),
                String.format(
                        Locale.ROOT,
                        "format: 1%nname: \"%s\"%nquestion: \"?\"%nseed: 7%npopulation:%n  citizens: 2000%n"
                                + "  government: \"tiny\"%nboards:%n  mindset:%n    mean: %s%nparameters:%n  trust:%n"
                                + "    loss-aversion: 2.5%n",
                        name,
                        mindset));
    }

    private static void summary(Path folder) throws IOException {
        StringBuilder table = new StringBuilder(
                "scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high,p05,p25,median,p75,p95\n");
        int row = 0;
        for (String scenario : new String[] {"old-way", "new-way"}) {
            for (String quarter : QUARTERS) {
                for (IndicatorId indicator : IndicatorId.primaries()) {
                    double mean = 0.4 + 0.0123 * row++;
                    table.append(scenario + ",0," + quarter + ",agency," + indicator.id() + ",4,9,9,9,9,9,9,9,9,9\n");
                    table.append(scenario + ",0," + quarter + ",all," + indicator.id() + ",4," + mean + ",0.01,"
                            + (mean - 0.02) + "," + (mean + 0.02) + "," + (mean - 0.04) + "," + mean + "," + mean + ","
                            + mean + "," + (mean + 0.04) + "\n");
                }
            }
        }
        Files.writeString(folder.resolve("summary.csv"), table);
    }

    /** The third difference is too small for four pairs, and its pairs are skewed. */
    private static void power(Path folder) throws IOException {
        Files.writeString(folder.resolve("power.csv"), """
                a,b,indicator,points,year,n,difference,ci_low,ci_high,interval,p,p_corrected,comparisons,told,effect_size,\
                effect_low,effect_high,sd,pairs_to_tell,tellable,pairs_to_halve
                old-way,new-way,legitimacy,1,2025,4,-0.0512,-0.061,-0.041,t,0.0003,0.0003,1,true,-5.1,-8.7,-1.4,0.0063,3,0.0124,11
                old-way,new-way,effectiveness,1,2025,4,0.0312,0.021,0.041,t,0.002,0.002,1,true,3.1,0.8,5.4,0.0063,4,0.0124,11
                old-way,new-way,employer_attractiveness,1,2025,4,0.0012,-0.021,0.033,bootstrap-t,0.83,0.83,1,false,0.07,-0.8,0.9,\
                0.014,1071,0.0276,11
                """);
    }

    /** At the end legitimacy is lower, effectiveness higher, and the third cannot be told apart. */
    private static void comparison(Path folder) throws IOException {
        StringBuilder table = new StringBuilder(
                "a,b,point,quarter,scope,indicator,n,difference,ci_low,ci_high,share_b_above_a,distinguishable\n");
        String[] ends = {"-0.0512,-0.061,-0.041,0,true", "0.0312,0.021,0.041,1,true", "0.0012,-0.021,0.023,0.75,false"};
        for (String quarter : QUARTERS) {
            for (int i = 0; i < ends.length; i++) {
                table.append("old-way,new-way,0," + quarter + ",all,"
                        + IndicatorId.primaries().get(i).id() + ",4," + ends[i] + "\n");
            }
        }
        Files.writeString(folder.resolve("comparison.csv"), table);
    }
}
