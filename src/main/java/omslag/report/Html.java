package omslag.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * The report as one page: HTML that is XML as well, so that the PDF is made from the same.
 *
 * <p>On screen it holds its pictures and style in itself; for paper the pictures are named by file and drawn as vectors.
 */
final class Html {
    /** Above this an SVG costs more than it gives; the PNG of the chart takes its place. */
    private static final long LARGEST_SVG = 600_000;

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
            out.append("<section id=\"" + part.id() + "\" aria-labelledby=\"" + part.id() + "-title\">\n<h2 id=\""
                    + part.id() + "-title\">" + text(part.title()) + "</h2>\n");
            for (Block block : part.blocks()) {
                block(block);
            }
            out.append("</section>\n");
        }
        out.append("</main>\n<footer>\n<p>" + text(words.get("footer")) + "</p>\n</footer>\n</body>\n</html>\n");
        return out.toString();
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
        out.append("<table>\n<caption id=\"" + id + "\"><span class=\"number\">"
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
                out.append("<td" + (grid.numeric().get(i) ? " class=\"num\"" : "") + ">" + prose(row.get(i)) + "</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n" + (screen ? "</div>\n" : ""));
    }

    private void figure(Block.Figure picture) throws IOException {
        figure++;
        out.append("<figure>\n<img src=\"" + source(picture) + "\" alt=\"" + text(picture.alternative())
                + "\"/>\n<figcaption><span class=\"number\">" + text(words.get("figure", String.valueOf(figure)))
                + "</span> " + text(picture.caption()) + "</figcaption>\n</figure>\n");
    }

    private String source(Block.Figure picture) throws IOException {
        Path pdf = picture.folder().resolve(picture.name() + ".pdf");
        Path svg = picture.folder().resolve(picture.name() + ".svg");
        Path png = picture.folder().resolve(picture.name() + ".png");
        if (!screen) {
            return picture.name() + (Files.isRegularFile(pdf) ? ".pdf" : ".png");
        }
        boolean vector = Files.isRegularFile(svg) && (Files.size(svg) <= LARGEST_SVG || !Files.isRegularFile(png));
        return "data:image/" + (vector ? "svg+xml" : "png") + ";base64,"
                + Base64.getEncoder().encodeToString(Files.readAllBytes(vector ? svg : png));
    }

    private String prose(Prose prose) {
        StringBuilder all = new StringBuilder();
        for (Span span : prose.spans()) {
            String shown = text(span.shown());
            if (span instanceof Span.Cited cited) {
                all.append("<data value=\"" + text(cited.raw()) + "\" data-from=\"" + text(cited.source())
                        + "\" data-how=\"" + cited.how().name().toLowerCase(java.util.Locale.ROOT) + "\">" + shown
                        + "</data>");
            } else if (span instanceof Span.Code) {
                all.append("<code>" + shown + "</code>");
            } else if (span instanceof Span.Strong) {
                all.append("<strong>" + shown + "</strong>");
            } else if (span instanceof Span.Name) {
                all.append("<span class=\"name\">" + shown + "</span>");
            } else if (span instanceof Span.English) {
                all.append("<span class=\"meaning\" lang=\"en\">" + shown + "</span>");
            } else {
                all.append(shown);
            }
        }
        return all.toString();
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
