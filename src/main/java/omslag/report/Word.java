package omslag.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.results.Archive;

/**
 * The report as a Word file (Office Open XML) that can be read aloud: headings are styles, pictures have words, tables
 * have header rows, and the file knows its title and language.
 *
 * <p>It is written part by part without a library: what is needed of the format is small, and nothing in it depends on
 * the time or the place of writing.
 */
final class Word {
    /** English metric units in a centimetre. */
    private static final long CENTIMETRE = 360_000;
    /** The width of a picture, in centimetres: two of them fit on a page. */
    private static final double WIDTH = 14.5;

    /** The width of a picture that stands with others on a page, in centimetres. */
    private static final double SMALL = 10.5;

    /** The width of the text, in twentieths of a point. */
    private static final int TWIPS = 9070;

    /** Rows of a table that is not worth breaking over two pages. */
    private static final int SHORT = 12;

    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;

    private final Paper paper;
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private int figure;
    private int table;

    private Word(Paper paper) {
        this.paper = paper;
        this.words = paper.words();
    }

    /** Writes the file to a stream and closes it. */
    static void write(Paper paper, PageColours colours, OutputStream to) throws IOException {
        Word word = new Word(paper);
        word.body();
        try (Archive archive = new Archive(to)) {
            WordPackage.write(archive, paper, colours, word.out.toString(), word.media);
        }
    }

    private void body() throws IOException {
        paragraph("Kicker", run(words.get("kicker"), ""));
        paragraph("Title", run(paper.title(), ""));
        paragraph("Subtitle", run(paper.subtitle(), ""));
        for (Part part : paper.parts()) {
            boolean opens = part.id().equals(Part.FIGURES) || part.id().equals(Part.MORE);
            out.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>" + (opens ? "<w:pageBreakBefore/>" : "") + "</w:pPr>"
                    + run(part.title(), "") + "</w:p>");
            for (Block block : part.blocks()) {
                block(block);
            }
        }
        paragraph("Note", run(words.get("footer"), ""));
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading2", run(heading.words(), ""));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone()), runs(paragraph.prose()));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> paragraph("ListBullet", runs(item)));
        } else if (block instanceof Block.Cards cards) {
            for (Block.Card card : cards.cards()) {
                String verdict = card.verdict().isEmpty() ? "" : ": " + card.verdict();
                paragraph("Heading3", run(card.label() + verdict, ""));
                paragraph("Normal", runs(card.detail()));
            }
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Figure picture) {
            figure(picture);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case BODY -> "Normal";
            case LEAD -> "Lead";
            case NOTE -> "Note";
            case QUESTION -> "Quote";
            case COMMAND -> "Command";
        };
    }

    private void paragraph(String style, String runs) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>");
    }

    private String runs(Prose prose) {
        StringBuilder runs = new StringBuilder();
        for (Span span : prose.spans()) {
            if (span instanceof Span.Code) {
                runs.append(run(span.shown(), "<w:rStyle w:val=\"Code\"/>"));
            } else if (span instanceof Span.Strong) {
                runs.append(run(span.shown(), "<w:b/>"));
            } else if (span instanceof Span.English) {
                runs.append(run(span.shown(), "<w:rStyle w:val=\"Meaning\"/><w:lang w:val=\"en-GB\"/>"));
            } else {
                runs.append(run(span.shown(), ""));
            }
        }
        return runs.toString();
    }

    private static String run(String shown, String properties) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + Xml.text(shown) + "</w:t></w:r>";
    }

    private void grid(Block.Grid grid) {
        table++;
        String number = words.get("table", String.valueOf(table)) + " ";
        paragraph("TableCaption", run(number, "<w:b/>") + runs(grid.caption()));
        int columns = grid.headers().size();
        int[] widths = widths(grid);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + "<w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\" w:noVBand=\"1\"/>"
                + "<w:tblCaption w:val=\""
                + Xml.text(number + grid.caption().shown()) + "\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns; i++) {
            cell(widths[i], grid.numeric().get(i), true, run(grid.headers().get(i), "<w:b/>"));
        }
        out.append("</w:tr>");
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Prose> row = grid.rows().get(r);
            boolean kept = grid.rows().size() <= SHORT && r + 1 < grid.rows().size();
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < row.size(); i++) {
                boolean numeric = grid.numeric().get(i);
                cell(widths[i], numeric, kept, runs(numeric ? row.get(i).unbroken() : row.get(i)));
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
        paragraph("AfterTable", "");
    }

    /** A cell; one that is kept stands on the page of the row below. */
    private void cell(int width, boolean numeric, boolean kept, String runs) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
                + (numeric ? "CellNumber" : "Cell") + "\"/>" + (kept ? "<w:keepNext/>" : "") + "</w:pPr>" + runs
                + "</w:p></w:tc>");
    }

    /** Widths in proportion to the longest text of each column, no column narrower than its longest word. */
    private static int[] widths(Block.Grid grid) {
        int columns = grid.headers().size();
        double[] wishes = new double[columns];
        double all = 0;
        for (int i = 0; i < columns; i++) {
            int longest = Math.min(24, grid.headers().get(i).length());
            int word = longestWord(grid.headers().get(i));
            for (List<Prose> row : grid.rows()) {
                String shown = (grid.numeric().get(i) ? row.get(i).unbroken() : row.get(i)).shown();
                longest = Math.max(longest, Math.min(40, shown.length()));
                word = Math.max(word, Math.min(26, longestWord(shown)));
            }
            wishes[i] = Math.max(Math.sqrt(longest) * 3, word * 1.15 + 2);
            all += wishes[i];
        }
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = (int) (TWIPS * wishes[i] / all);
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[\\s-]+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void figure(Block.Figure picture) throws IOException {
        Path png = picture.folder().resolve(picture.name() + ".png");
        if (!Files.isRegularFile(png)) {
            return;
        }
        figure++;
        byte[] bytes = Files.readAllBytes(png);
        media.put("figure" + figure + ".png", bytes);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        long width = (long) ((picture.small() ? SMALL : WIDTH) * CENTIMETRE);
        long height = width * header.getInt(PNG_HEIGHT) / header.getInt(PNG_WIDTH);
        String name = words.get("figure", String.valueOf(figure));
        String about = "id=\"" + figure + "\" name=\"" + Xml.text(name) + "\" descr=\""
                + Xml.text(picture.alternative()) + "\"";
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\""
                + " distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width + "\" cy=\"" + height + "\"/><wp:docPr " + about
                + "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr " + about + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdFigure"
                + figure + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\""
                + " y=\"0\"/><a:ext cx=\"" + width + "\" cy=\"" + height + "\"/></a:xfrm><a:prstGeom prst=\"rect\">"
                + "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
                + "</w:r></w:p>");
        paragraph("Caption", run(name + " ", "<w:b/>") + run(picture.caption(), ""));
    }
}
