package omslag.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as one page: HTML that is XML as well, so that the PDF is made from the same.
 *
 * <p>On screen it holds its pictures and style in itself; for paper the pictures are named by file and drawn as vectors.
 */
final class Html {
    /** Above this an SVG costs more than it gives; the PNG of the chart takes its place. */
    private static final long LARGEST_SVG = 600_000;

    /** Rows of a table that is not worth breaking over two pages. */
    private static final int SHORT = 12;

    /** Signs that fit on no line of the paper. */
    private static final int LONG_WORD = 60;

    private static final Pattern NUMBER = Pattern.compile("[(+−]*\\d*[.,]\\d[\\d.,]*[).,;:]*");

    private final Paper paper;
    private final Words words;
    private final PageColours colours;
    private final boolean screen;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private int figure;
    private int table;

    private Html(Paper paper, PageColours colours, boolean screen) {
        this.paper = paper;
        this.colours = colours;
        this.words = paper.words();
        this.screen = screen;
    }

    /** The page to be read on a screen; it needs no other file. */
    static String page(Paper paper, PageColours colours) throws IOException {
        return new Html(paper, colours, true).write();
    }

    /** The page from which the PDF is made. */
    static String sheet(Paper paper, PageColours colours) throws IOException {
        return new Html(paper, colours, false).write();
    }

    private String write() throws IOException {
        String language = words.language();
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
                + language + "\">\n");
        head();
        out.append("<body>\n");
        if (screen) {
            out.append("<a class=\"skip\" href=\"#main\">" + text(words.get("skip")) + "</a>\n");
        }
        out.append("<header>\n<p class=\"kicker\">" + text(words.get("kicker")) + "</p>\n<h1>" + text(paper.title())
                + "</h1>\n<p class=\"subtitle\">" + text(paper.subtitle()) + "</p>\n</header>\n");
        if (screen) {
            contents();
        }
        out.append("<main id=\"main\">\n");
        for (Part part : paper.parts()) {
            if (!screen && part.id().equals(Part.MORE)) {
                // After it nothing may come, for its pages lie on their side.
                footer();
            }
            out.append("<section id=\"" + part.id() + "\" aria-labelledby=\"" + part.id() + "-title\">\n<h2 id=\""
                    + part.id() + "-title\">" + text(part.title()) + "</h2>\n");
            blocks(part.blocks());
            out.append("</section>\n");
        }
        out.append("</main>\n");
        if (screen || paper.parts().stream().noneMatch(part -> part.id().equals(Part.MORE))) {
            footer();
        }
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    private void footer() {
        out.append("<footer>\n<p>" + text(words.get("footer")) + "</p>\n</footer>\n");
    }

    private void head() throws IOException {
        out.append("<head>\n<meta charset=\"UTF-8\"/>\n<title>" + text(paper.title()) + "</title>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<meta name=\"description\" content=\"" + text(paper.subtitle()) + "\"/>\n");
        out.append("<meta name=\"generator\" content=\"Omslag\"/>\n");
        if (!screen) {
            out.append("<meta name=\"subject\" content=\"" + text(paper.subtitle()) + "\"/>\n<bookmarks>\n");
            for (Part part : paper.parts()) {
                out.append("<bookmark name=\"" + text(part.title()) + "\" href=\"#" + part.id() + "\"/>\n");
            }
            out.append("</bookmarks>\n");
        }
        out.append("<style>\n" + colours.in(style(screen ? "screen.css" : "paper.css")) + "</style>\n</head>\n");
    }

    private void contents() {
        out.append("<nav aria-label=\"" + text(words.get("contents")) + "\">\n<ol>\n");
        for (Part part : paper.parts()) {
            out.append("<li><a href=\"#" + part.id() + "\">" + text(part.title()) + "</a></li>\n");
        }
        out.append("</ol>\n</nav>\n");
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            if (isSmall(blocks, i)) {
                // Two beside each other, where there is room.
                out.append("<div class=\"pair\">\n");
                block(blocks.get(i));
                if (isSmall(blocks, i + 1)) {
                    block(blocks.get(++i));
                }
                out.append("</div>\n");
            } else if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.tone() == Block.Tone.BODY
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Bullets) {
                out.append("<p" + (screen ? "" : " class=\"leads\"") + ">" + prose(paragraph.prose()) + "</p>\n");
            } else {
                block(blocks.get(i));
            }
        }
    }

    private static boolean isSmall(List<Block> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.Figure figure && figure.small();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.append("<h3>" + text(heading.words()) + "</h3>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Bullets bullets) {
            out.append("<ul>\n");
            bullets.items().forEach(item -> out.append("<li>" + prose(item) + "</li>\n"));
            out.append("</ul>\n");
        } else if (block instanceof Block.Cards cards) {
            cards(cards.cards());
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Figure picture) {
            figure(picture);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String prose = prose(paragraph.prose());
        out.append(
                switch (paragraph.tone()) {
                    case BODY -> "<p>" + prose + "</p>\n";
                    case LEAD -> "<p class=\"lead\">" + prose + "</p>\n";
                    case NOTE -> "<p class=\"note\">" + prose + "</p>\n";
                    case QUESTION -> "<blockquote><p>" + prose + "</p></blockquote>\n";
                    case COMMAND -> "<p class=\"command\">" + prose + "</p>\n";
                });
    }

    private void cards(List<Block.Card> cards) {
        out.append("<div class=\"cards\">\n");
        for (Block.Card card : cards) {
            out.append("<div class=\"card " + card.sign() + "\">\n<h4>" + text(card.label()) + "</h4>\n");
            if (!card.verdict().isEmpty()) {
                out.append("<p class=\"verdict\">" + text(card.verdict()) + "</p>\n");
            }
            out.append("<p>" + prose(card.detail()) + "</p>\n</div>\n");
        }
        out.append("</div>\n");
    }

    private void grid(Block.Grid grid) {
        table++;
        String id = "table-" + table;
        if (screen) {
            // A wide table scrolls by itself, also with the keyboard.
            out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + id + "\">\n");
        }
        boolean whole = !screen && grid.rows().size() <= SHORT;
        out.append(
                "<table" + (whole ? " class=\"short\"" : "") + ">\n<caption id=\"" + id + "\"><span class=\"number\">"
                        + text(words.get("table", String.valueOf(table))) + "</span> " + prose(grid.caption())
                        + "</caption>\n<thead>\n<tr>");
        for (int i = 0; i < grid.headers().size(); i++) {
            out.append("<th scope=\"col\"" + (grid.numeric().get(i) ? " class=\"num\"" : "") + ">"
                    + text(grid.headers().get(i)) + "</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<Prose> row : grid.rows()) {
            out.append("<tr><th scope=\"row\">" + prose(row.get(0)) + "</th>");
            for (int i = 1; i < row.size(); i++) {
                out.append("<td" + (grid.numeric().get(i) ? " class=\"num\"" : "") + ">"
                        + cell(row.get(i), grid.numeric().get(i)) + "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n" + (screen ? "</div>\n" : ""));
    }

    private void figure(Block.Figure picture) throws IOException {
        figure++;
        out.append("<figure>\n<img src=\"" + source(picture) + "\" alt=\"" + text(picture.alternative())
                + "\"/>\n<figcaption><span class=\"number\">" + text(words.get("figure", String.valueOf(figure)))
                + "</span> " + said(picture.caption()) + "</figcaption>\n</figure>\n");
    }

    private String source(Block.Figure picture) throws IOException {
        Path pdf = picture.folder().resolve(picture.name() + ".pdf");
        Path svg = picture.folder().resolve(picture.name() + ".svg");
        Path png = picture.folder().resolve(picture.name() + ".png");
        if (!screen) {
            return picture.name() + (Files.isRegularFile(pdf) ? ".pdf" : ".png");
        }
        // A small one need not grow: as dots it takes a quarter of the bytes, and there are many.
        boolean dots = picture.small() || Files.isRegularFile(svg) && Files.size(svg) > LARGEST_SVG;
        boolean vector = Files.isRegularFile(svg) && !(dots && Files.isRegularFile(png));
        return "data:image/" + (vector ? "svg+xml" : "png") + ";base64,"
                + Base64.getEncoder().encodeToString(Files.readAllBytes(vector ? svg : png));
    }

    private String prose(Prose prose) {
        StringBuilder all = new StringBuilder();
        for (Span span : screen ? prose.spans() : joined(prose)) {
            all.append(span(span));
        }
        return all.toString();
    }

    /** On paper nobody asks where a number comes from; and only what is in one piece is broken well over lines. */
    private static List<Span> joined(Prose prose) {
        List<Span> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Span span : prose.spans()) {
            if (span instanceof Span.Code || span instanceof Span.Strong || span instanceof Span.English) {
                joined.add(new Span.Plain(words.toString()));
                joined.add(span);
                words.setLength(0);
            } else {
                words.append(span.shown());
            }
        }
        joined.add(new Span.Plain(words.toString()));
        return joined;
    }

    private String span(Span span) {
        if (span instanceof Span.Code) {
            return "<code>" + typed(span.shown()) + "</code>";
        }
        String said = said(span.shown());
        if (span instanceof Span.Cited cited) {
            return "<data value=\"" + text(cited.raw()) + "\" data-from=\"" + text(cited.source()) + "\" data-how=\""
                    + cited.how().name().toLowerCase(Locale.ROOT) + "\">" + said + "</data>";
        }
        if (span instanceof Span.Strong) {
            return "<strong>" + said + "</strong>";
        }
        if (span instanceof Span.Name) {
            return "<span class=\"name\">" + said + "</span>";
        }
        return span instanceof Span.English ? "<span class=\"meaning\" lang=\"en\">" + said + "</span>" : said;
    }

    private String cell(Prose prose, boolean numeric) {
        return screen || !numeric ? prose(prose) : text(prose.unbroken().shown());
    }

    /** Words; on paper a number in them is not broken, which the maker of the PDF would do after its point. */
    private String said(String raw) {
        String text = text(raw);
        return screen ? text : NUMBER.matcher(text).replaceAll("<span class=\"whole\">$0</span>");
    }

    /** What is typed; on paper it is broken between words only, for a hyphen at the end of a line reads as two. */
    private String typed(String raw) {
        return screen || !raw.contains(" ")
                ? text(raw)
                : Stream.of(raw.split(" "))
                        .map(word -> word.length() > LONG_WORD
                                ? text(word)
                                : "<span class=\"whole\">" + text(word) + "</span>")
                        .collect(Collectors.joining(" "));
    }

    private static String text(String raw) {
        return Xml.text(raw);
    }

    private static String style(String name) throws IOException {
        try (InputStream in = Html.class.getResourceAsStream("/omslag/report/" + name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
