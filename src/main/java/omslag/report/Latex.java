package omslag.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a paper of paragraphs and tables in LaTeX that needs no package, to be taken into a document by \input. */
final class Latex {
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
        out.append("\n\\begin{table}[htbp]\n\\centering\\footnotesize\\setlength{\\tabcolsep}{4pt}\n");
        out.append("\\caption{").append(text(grid.caption().shown())).append("}\n");
        out.append("\\label{tab:omslag-").append(number).append("}\n");
        out.append("\\begin{tabular}{").append(columns).append("}\n\\hline\n");
        row(out, grid.headers(), Function.identity());
        out.append("\\hline\n");
        grid.rows().forEach(row -> row(out, row, Prose::shown));
        out.append("\\hline\n\\end{tabular}\n\\end{table}\n");
    }

    private static <T> void row(StringBuilder out, List<T> cells, Function<T, String> shown) {
        out.append(cells.stream().map(shown).map(Latex::text).collect(Collectors.joining(" & ", "", " \\\\\n")));
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
