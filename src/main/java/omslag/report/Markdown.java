package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a paper of paragraphs and tables in Markdown, with the pipe tables that most readers know. */
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|~$#";

    private Markdown() {}

    static String of(Paper paper) {
        StringBuilder out = new StringBuilder("# " + text(paper.title()) + "\n");
        int number = 0;
        for (Part part : paper.parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Block.Grid grid) {
                    String name = paper.words().get("table", Integer.toString(++number));
                    out.append("\n**").append(text(name)).append("** ");
                    out.append(text(grid.caption().shown())).append("\n\n");
                    table(out, grid);
                } else if (block instanceof Block.Paragraph paragraph) {
                    out.append('\n').append(text(paragraph.prose().shown())).append('\n');
                }
            }
        }
        out.append('\n').append(text(paper.subtitle())).append(' ');
        return out.append(text(paper.words().get("footer"))).append('\n').toString();
    }

    private static void table(StringBuilder out, Block.Grid grid) {
        List<String> rule =
                grid.numeric().stream().map(numeric -> numeric ? "---:" : "---").toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.headers().stream().map(Markdown::text).toList());
        rows.add(rule);
        for (List<Prose> row : grid.rows()) {
            rows.add(row.stream().map(cell -> text(cell.shown())).toList());
        }
        for (List<String> row : rows) {
            out.append(row.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    /** A text in which nothing is markup. */
    static String text(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(c -> {
            if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
