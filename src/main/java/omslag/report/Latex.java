package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a paper of paragraphs and tables in LaTeX that needs no package, to be taken into a document by \input. */
final class Latex {
    private static final int WIDTH = 13;

    private Latex() {}

    static String of(Paper paper) {
        StringBuilder out = new StringBuilder();
        out.append("% ").append(paper.title()).append("\n% ").append(paper.subtitle());
        out.append("\n% \\input{summary}: UTF-8, no package needed.\n");
        int number = 0;
        for (Part part : paper.parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Block.Grid grid) {
                    table(out, grid, ++number);
                } else if (block instanceof Block.Paragraph paragraph) {
                    out.append("\n").append(text(paragraph.prose().shown())).append('\n');
                }
            }
        }
        out.append('\n').append(text(paper.subtitle())).append(' ');
        return out.append(text(paper.words().get("footer"))).append('\n').toString();
    }

    private static void table(StringBuilder out, Block.Grid grid, int number) {
        String columns =
                grid.numeric().stream().map(numeric -> numeric ? "r" : "l").collect(Collectors.joining());
        out.append("\n\\begin{table}[htbp]\n\\centering\\footnotesize\\setlength{\\tabcolsep}{3pt}\n");
        // Within the table, so that one table can be taken without the others.
        out.append("\\providecommand{\\omslaglines}[2]{\\begin{tabular}[t]{@{}#1@{}}#2\\end{tabular}}\n");
        out.append("\\caption{").append(text(grid.caption().shown())).append("}\n\\smallskip\n");
        out.append("\\label{tab:omslag-").append(number).append("}\n");
        out.append("\\begin{tabular}{").append(columns).append("}\n\\hline\n");
        row(out, grid.headers(), grid.numeric());
        out.append("\\hline\n");
        for (List<Prose> row : grid.rows()) {
            row(out, row.stream().map(Prose::shown).toList(), grid.numeric());
        }
        out.append("\\hline\n\\end{tabular}\n\\end{table}\n");
    }

    private static void row(StringBuilder out, List<String> cells, List<Boolean> numeric) {
        List<String> set = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            List<String> lines = lines(cells.get(c)).stream().map(Latex::text).toList();
            set.add(
                    lines.size() == 1
                            ? lines.get(0)
                            : "\\omslaglines{" + (numeric.get(c) ? "r" : "l") + "}{" + String.join("\\\\", lines)
                                    + "}");
        }
        out.append(String.join(" & ", set)).append(" \\\\[2pt]\n");
    }

    /** A cell in lines: what stands between brackets has its own, and words are kept short, for a page is narrow. */
    private static List<String> lines(String cell) {
        int bracket = cell.indexOf(" (");
        String before = bracket < 0 ? cell : cell.substring(0, bracket);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : before.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        if (bracket >= 0) {
            lines.add(cell.substring(bracket + 1));
        }
        return lines;
    }

    /** A text in which nothing is a command, in signs that every LaTeX knows. */
    static String text(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').appendCodePoint(c);
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '|' -> out.append("\\textbar{}");
                case '"' -> out.append("''");
                case '−' -> out.append("$-$");
                case '–' -> out.append("--");
                case '’' -> out.append('\'');
                case '€' -> out.append("EUR");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
