package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.unit.Decimals;
import omslag.unit.Numbers;

/**
 * Results folders of designs, small enough to know every answer: the new way has higher legitimacy than the old one where
 * more than half of technology works, lower effectiveness everywhere, and an employer attractiveness that cannot be told.
 */
public final class SmallDesign {
    /** The share of technology that works. */
    public static final String VIABLE = "environment.technology.viable-share";

    /** Its benefit over its cost. */
    public static final String BENEFIT = "environment.technology.benefit-cost";

    /** How many points there are. */
    public static final int POINTS = 40;

    private static final String[] OUTCOMES = {"legitimacy", "effectiveness", "employer_attractiveness"};

    private final Path folder;

    private SmallDesign(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("scenarios"));
        write("runs.csv", "scenario,point,replication,seed,status,seconds,stage,reason", List.of());
        write("outcomes.csv", "scenario,point,replication,legitimacy,effectiveness,employer_attractiveness", List.of());
        List<String> summary = new ArrayList<>();
        for (String scenario : List.of("old-way", "new-way")) {
            Files.writeString(
                    folder.resolve("scenarios/" + scenario + ".yaml"),
                    "name: \"" + scenario + "\"\nquestion: \"?\"\nlevers:\n  guard-rails: "
                            + (scenario.equals("old-way") ? 0.1 : 0.9) + "\n");
            for (String indicator : OUTCOMES) {
                summary.add(scenario + ",1,2025Q4,all," + indicator + ",4,0.5,0.1,0.4,0.6,0.3,0.4,0.5,0.6,0.7");
            }
        }
        write(
                "summary.csv",
                "scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high,p05,p25,median,p75,p95",
                summary);
        manifest();
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        Files.writeString(
                folder.resolve(name),
                header + "\n"
                        + String.join("", rows.stream().map(row -> row + "\n").toList()));
    }

    private void manifest() throws IOException {
        StringBuilder named = new StringBuilder();
        for (String name : List.of("old-way", "new-way")) {
            named.append(named.isEmpty() ? "" : ",\n")
                    .append("    {\n      \"name\": \"" + name
                            + "\",\n      \"question\": \"?\",\n      \"file\": \"scenarios/" + name
                            + ".yaml\",\n      \"pack\": \"tiny\"\n    }");
        }
        Files.writeString(folder.resolve("manifest.json"), """
                {
                  "name": "d",
                  "version": "0.1.0",
                  "model": "0.1.0+cb5a8537",
                  "command": [
                    "run",
                    "d.yaml"
                  ],
                  "seed": 7,
                  "replications": 4,
                  "runs": {
                    "planned": 320,
                    "completed": 320,
                    "failed": 0
                  },
                  "scenarios": [
                %s
                  ],
                  "tables": {
                    "signs.csv": "66626fd2"
                  }
                }
                """.formatted(named));
    }

    private void experiment(String design, String analyses) throws IOException {
        Files.writeString(
                folder.resolve("experiment.yaml"),
                "name: \"d\"\nquestion: \"Which \\\"way\\\": old or new?\"\nscenarios:\n  - \"scenarios/old-way.yaml\"\n"
                        + "  - \"scenarios/new-way.yaml\"\ndesign:\n" + design.indent(2)
                        + "replications: 4\nseed: 7\noutcomes: [legitimacy, effectiveness, employer_attractiveness]\n"
                        + "analyses: [" + analyses + "]\n");
    }

    /** Where point i of 0 and up lies: the share that works, and the benefit over the cost. */
    static double[] at(int i) {
        double second = i * 0.6180339887 % 1;
        return new double[] {0.1 + 0.8 * (i + 0.5) / POINTS, 0.1 * Numbers.pow(20, second)};
    }

    private static double difference(int outcome, int point) {
        double wobble = (point % 3 - 1) * 0.002;
        return switch (outcome) {
            case 0 -> (at(point)[0] - 0.5) / 10 + wobble;
            case 1 -> -0.05 + wobble;
            default -> wobble;
        };
    }

    private static double half(int outcome) {
        return outcome == 2 ? 0.5 : 0.01;
    }

    private static String sign(int outcome, int point) {
        double difference = difference(outcome, point);
        return Math.abs(difference) <= half(outcome) ? "untold" : difference > 0 ? "better" : "worse";
    }

    /** Points drawn between bounds, the second in equal ratios, with signs, boxes and robustness. */
    public static Path drawn(Path folder) throws IOException {
        SmallDesign design = new SmallDesign(folder);
        design.experiment(
                "lhs:\n  points: 40\n  over:\n    " + VIABLE + ": [0.1, 0.9]\n    " + BENEFIT + ": [0.1, 2, log]\n",
                "discovery, robustness, sign-map");
        List<String> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            points.add(i + 1 + "," + Decimals.text(at(i)[0]) + "," + Decimals.text(at(i)[1]));
        }
        design.write("points.csv", "point," + VIABLE + "," + BENEFIT, points);
        design.signs(POINTS);
        design.boxes();
        design.spread();
        design.robustness();
        return folder;
    }

    private void signs(int points) throws IOException {
        List<String> signs = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        for (int o = 0; o < OUTCOMES.length; o++) {
            for (int p = 0; p < points; p++) {
                double d = difference(o, p);
                signs.add("old-way,new-way," + (p + 1) + "," + OUTCOMES[o] + "," + (p == 3 ? 3 : 4) + ","
                        + Decimals.text(d) + "," + Decimals.text(d - half(o)) + "," + Decimals.text(d + half(o)) + ","
                        + sign(o, p));
            }
            for (String sign : List.of("better", "worse", "untold")) {
                int count = 0;
                for (int p = 0; p < points; p++) {
                    count += sign(o, p).equals(sign) ? 1 : 0;
                }
                double share = (double) count / points;
                shares.add("old-way,new-way," + OUTCOMES[o] + "," + sign + "," + count + "," + points + ","
                        + Decimals.text(share) + "," + Decimals.text(Math.max(0, share - 0.1)) + ","
                        + Decimals.text(Math.min(1, share + 0.1)));
            }
        }
        write("signs.csv", "a,b,point,indicator,n,difference,ci_low,ci_high,sign", signs);
        write("sign_shares.csv", "a,b,indicator,sign,points,of,share,ci_low,ci_high", shares);
    }

    private void boxes() throws IOException {
        write(
                "boxes.csv",
                "a,b,indicator,sign,method,box,points,mass,coverage,density,of_all,steady",
                List.of(
                        "old-way,new-way,legitimacy,better,prim,1,18,0.45,0.9,0.95,0.5,0.73",
                        "old-way,new-way,legitimacy,better,cart,1,17,0.425,0.88,0.97,0.5,",
                        "old-way,new-way,legitimacy,worse,prim,1,30,0.75,0.9,0.6,0.5,0.55"));
        write(
                "box_limits.csv",
                "a,b,indicator,sign,method,box,setting,low,high,levels,quasi_p,restricted",
                List.of(
                        "old-way,new-way,legitimacy,better,prim,1," + VIABLE + ",0.5512,,,0.0000123,1",
                        "old-way,new-way,legitimacy,better,prim,1," + BENEFIT + ",,1.75,,0.04,0.31",
                        "old-way,new-way,legitimacy,better,cart,1," + VIABLE + ",0.56,,,,",
                        "old-way,new-way,legitimacy,worse,prim,1," + VIABLE + ",,0.8,,0.049,0.6"));
    }

    private void robustness() throws IOException {
        List<String> rows = new ArrayList<>();
        String[] criteria = {"mean", "worst", "optimism", "satisficing", "greatest_regret", "mean_regret", "p90_regret"
        };
        for (String outcome : OUTCOMES) {
            for (String criterion : criteria) {
                // In legitimacy the new way comes first by regret and not by its worst outcome; in the last they tie.
                boolean fresh = outcome.equals("legitimacy") && !criterion.equals("worst");
                boolean tie = outcome.equals("employer_attractiveness");
                String[] values = criterion.endsWith("regret")
                        ? new String[] {"0.0432", "0.0123"}
                        : new String[] {"0.41", "0.52"};
                rows.add(outcome + ",old-way," + criterion + "," + values[fresh ? 0 : 1] + ","
                        + (tie ? "1.5" : fresh ? "2" : "1") + "," + (fresh ? "0.125" : "0.875") + ",40,0,0.41");
                rows.add(outcome + ",new-way," + criterion + "," + values[fresh || tie ? 1 : 0] + ","
                        + (tie ? "1.5" : fresh ? "1" : "2") + "," + (fresh ? "0.875" : "0.125") + ",40,0,0.41");
            }
        }
        write("robustness.csv", "indicator,scenario,criterion,value,rank,share_first,points,dropped,good_enough", rows);
    }

    /**
     * Trajectories of Morris over three settings: the first matters, the second may be chance, the third matters less and
     * turns the sign of legitimacy in two of six moves.
     */
    public static Path morris(Path folder) throws IOException {
        SmallDesign design = new SmallDesign(folder);
        design.experiment(
                "morris:\n  trajectories: 6\n  levels: 4\n  over:\n    " + VIABLE + ": [0.1, 0.9]\n    " + BENEFIT
                        + ": [0.1, 2, log]\n    parameters.trust.loss-aversion: [1.3, 4]\n",
                "sensitivity");
        List<String> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            points.add(i + 1 + ",0.3,0.4,2");
        }
        design.write("points.csv", "point," + VIABLE + "," + BENEFIT + ",parameters.trust.loss-aversion", points);
        List<String> rows = new ArrayList<>();
        List<String> variance = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            String start = "new-way,old-way," + outcome + ",";
            rows.addAll(List.of(
                    start + "parameters.trust.loss-aversion,mu,6,-0.011,-0.013,-0.009",
                    start + "parameters.trust.loss-aversion,mu_star,6,0.011,0.009,0.013",
                    start + "parameters.trust.loss-aversion,sigma,6,0.001,0,0.002",
                    start + "parameters.trust.loss-aversion,noise,6,0.002,,",
                    start + BENEFIT + ",mu,6,0.001,-0.05,0.06",
                    start + BENEFIT + ",mu_star,6,0.04,0.001,0.07",
                    start + BENEFIT + ",sigma,6,0.05,0.01,0.06",
                    start + BENEFIT + ",noise,6,0.04,,",
                    start + VIABLE + ",mu,6,0.031,0.02,0.04",
                    start + VIABLE + ",mu_star,6,0.031,0.021,0.041",
                    start + VIABLE + ",sigma,6,0.02,0.01,0.03",
                    start + VIABLE + ",noise,6,0.004,,"));
            variance.add("new-way,old-way," + outcome + ",24,0,0.001,0.0004,0.2857,0.21,0.36");
        }
        design.write("sensitivity.csv", "scenario,against,indicator,setting,measure,n,value,ci_low,ci_high", rows);
        design.write(
                "variance.csv",
                "scenario,against,indicator,points,dropped,parameters,chance,share_of_chance,ci_low,ci_high",
                variance);
        design.turns();
        return folder;
    }

    private void turns() throws IOException {
        List<String> turns = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            String start = "new-way,old-way," + outcome + ",";
            boolean turned = outcome.equals("legitimacy");
            turns.addAll(List.of(
                    start + VIABLE + "," + (turned ? 2 : 1) + ",6,3,0,0,0,1,0.031,0.02,0.04,0.031,true",
                    start + BENEFIT + ",3,6,2,0,0,0,2,0.001,-0.05,0.06,0.04,false",
                    start + "parameters.trust.loss-aversion," + (turned ? "1,6,4,2,0,2" : "2,6,4,0,0,0")
                            + ",1,-0.011,-0.013,-0.009,0.011,true"));
            signs.add(start + "24,11,8,4,1,18," + (turned ? 2 : 0));
        }
        write(
                "sign_turns.csv",
                "scenario,against,indicator,setting,rank,moves,told,turned,up,down,doubt,effect,ci_low,ci_high,size,"
                        + "beyond_chance",
                turns);
        write("screened_signs.csv", "scenario,against,indicator,points,above,below,untold,missing,moves,turned", signs);
    }

    /** A search for most legitimacy and least debt over two levers: three points of the front, of which the second has no interval. */
    public static Path optimise(Path folder) throws IOException {
        SmallDesign design = new SmallDesign(folder);
        design.experiment("""
                optimise:
                  aims: {legitimacy: more, technical_debt: less}
                  population: 4
                  generations: 2
                  over-scenarios: mean
                  over:
                    levers.innovation-portfolio: {values: [false, true]}
                    levers.guard-rails: [0, 1]
                """, "");
        design.write(
                "points.csv",
                "point,levers.innovation-portfolio,levers.guard-rails",
                List.of("1,false,0.0", "2,true,0.25", "3,true,0.75", "4,false,1"));
        design.write(
                "front.csv",
                "point,generation,legitimacy,legitimacy_ci_low,legitimacy_ci_high,technical_debt,technical_debt_ci_low,"
                        + "technical_debt_ci_high,levers.innovation-portfolio,levers.guard-rails",
                List.of(
                        "3,2,0.41,0.39,0.43,0.52,0.5,0.54,true,0.75",
                        "1,0,0.35,0.33,0.37,0.31,0.3,0.32,false,0.0",
                        "2,1,0.38,,,0.44,,,true,0.25"));
        design.write(
                "search.csv",
                "generation,tried,new,failed,within_limits,hypervolume",
                List.of("0,4,4,0,4,0.01", "1,4,2,0,4,0.02"));
        return folder;
    }

    /** Waves of matching over two settings: the first is narrowed, the second left; the target kept aside is missed. */
    public static Path match(Path folder) throws IOException {
        SmallDesign design = new SmallDesign(folder);
        design.experiment(
                "match:\n  targets: targets.csv\n  points: 10\n  waves: 2\n  cut-off: 3\n  over:\n    "
                        + "parameters.trust.adjustment: [0.2, 1]\n    " + BENEFIT + ": [0.1, 2, log]\n",
                "");
        List<String> points = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            points.add(i + ",0.5," + Decimals.text(0.1 * i));
        }
        for (int i = 1; i <= 7; i++) {
            accepted.add(i + ",1,2.1,0.142857,0.5," + Decimals.text(0.1 * i));
        }
        design.write("points.csv", "point,parameters.trust.adjustment," + BENEFIT, points);
        design.write(
                "accepted.csv", "point,wave,implausibility,weight,parameters.trust.adjustment," + BENEFIT, accepted);
        design.write(
                "identifiability.csv",
                "setting,low,high,accepted_low,p05,median,p95,accepted_high,remains,sets,effective_sets",
                List.of(
                        "parameters.trust.adjustment,0.2,1,0.3,0.32,0.4,0.52,0.55,0.2778,7,7",
                        BENEFIT + ",0.1,2,0.11,0.12,0.4472,1.9,1.95,0.96,7,7"));
        design.write(
                "matching.csv",
                "wave,tried,new,failed,left,region,space,tolerance,came_nearer",
                List.of("1,10,10,0,2,1,0.21,,", "2,10,10,0,5,0.4,0.18,,"));
        design.write(
                "targets.csv",
                "indicator,scope,year,value,sd,discrepancy,use,tolerance,sets,mean,p05,median,p95,inside,share_inside,"
                        + "ruled_out",
                List.of(
                        "legitimacy,all,2020,0.4,0.01,0.02,fit,0.0671,7,0.41,0.38,0.41,0.44,true,1,0.5",
                        "legitimacy,all,2024,0.5,0.01,0.02,hold-out,0.0671,7,0.42,0.39,0.42,0.45,false,0.142857,0.8"));
        return folder;
    }

    /** How outcomes spread over points and runs: legitimacy above zero at most of them. */
    private void spread() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            rows.add("new-way,old-way," + outcome + ",points,40,0.02,-0.01,0.01,0.02,0.03,0.05,0.85");
            rows.add("new-way,old-way," + outcome + ",runs,160,0.02,-0.03,0.01,0.02,0.03,0.07,0.8125");
            for (String scenario : List.of("old-way", "new-way")) {
                rows.add(scenario + ",," + outcome + ",points,40,0.42,0.31,0.38,0.41,0.45,0.55,1");
                rows.add(scenario + ",," + outcome + ",runs,160,0.42,0.29,0.38,0.41,0.45,0.57,1");
            }
        }
        write("spread.csv", "scenario,against,indicator,over,n,mean,p05,p25,median,p75,p95,share_above_zero", rows);
    }

    /** A grid of a switch and of two settings that move together, with effects and signs. */
    public static Path grid(Path folder) throws IOException {
        SmallDesign design = new SmallDesign(folder);
        design.experiment("""
                grid:
                  levers.innovation-portfolio:
                    - false
                    - true
                  bundle:
                    - {levers.guard-rails: 0, levers.reskilling: 0}
                    - {levers.guard-rails: 0.8, levers.reskilling: 3}
                """, "sign-map, factorial");
        design.write(
                "points.csv",
                "point,levers.innovation-portfolio,levers.guard-rails,levers.reskilling",
                List.of("1,false,0.0,0", "2,false,0.8,3", "3,true,0.0,0", "4,true,0.8,3"));
        design.signs(4);
        List<String> rows = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            String start = "new-way,old-way," + outcome + ",";
            rows.add(start + "main,levers.innovation-portfolio,,4,-0.012,-0.014,-0.01,0.0002");
            rows.add(start + "main,bundle,,4,0.003,-0.002,0.008,0.4");
            rows.add(start + "interaction,levers.innovation-portfolio,bundle,4,0.025,0.02,0.03,0.011");
        }
        design.write(
                "effects.csv",
                "scenario,against,indicator,effect,dimension,with,n,value,ci_low,ci_high,p_corrected",
                rows);
        return folder;
    }
}
