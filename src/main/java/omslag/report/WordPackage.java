package omslag.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import omslag.results.Archive;

/** What surrounds the text of a Word file: its list of contents, properties, styles and pictures. */
final class WordPackage {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DATE = "2026-01-01T00:00:00Z";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private WordPackage() {}

    static void write(Archive archive, Paper paper, PageColours colours, String body, Map<String, byte[]> media)
            throws IOException {
        String tag = paper.words().language().equals("nl") ? "nl-NL" : "en-GB";
        archive.put("[Content_Types].xml", contentTypes());
        archive.put(
                "_rels/.rels",
                relations(relation("rId1", "officeDocument", "word/document.xml")
                        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships"
                        + "/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                        + relation("rId3", "extended-properties", "docProps/app.xml")));
        archive.put("docProps/core.xml", core(paper, tag));
        archive.put(
                "docProps/app.xml",
                HEAD
                        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>Omslag</Application></Properties>");
        StringBuilder pictures = new StringBuilder();
        int number = 0;
        for (String name : media.keySet()) {
            number++;
            pictures.append(relation("rIdFigure" + number, "image", "media/" + name));
        }
        archive.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "settings", "settings.xml")
                        + relation("rId3", "numbering", "numbering.xml")
                        + relation("rId4", "footer", "footer1.xml")
                        + pictures));
        archive.put("word/document.xml", document(body));
        archive.put("word/styles.xml", colours.in(resource("styles.xml")).replace("LANGUAGE", tag));
        archive.put("word/settings.xml", settings(tag));
        archive.put("word/numbering.xml", numbering());
        archive.put("word/footer1.xml", footer(paper));
        for (Map.Entry<String, byte[]> picture : media.entrySet()) {
            archive.put("word/media/" + picture.getKey(), picture.getValue());
        }
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder(
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>");
        String[][] parts = {
            {"/word/document.xml", TYPES + "document.main+xml"},
            {"/word/styles.xml", TYPES + "styles+xml"},
            {"/word/settings.xml", TYPES + "settings+xml"},
            {"/word/numbering.xml", TYPES + "numbering+xml"},
            {"/word/footer1.xml", TYPES + "footer+xml"},
            {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
            {"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"}
        };
        for (String[] part : parts) {
            types.append("<Override PartName=\"" + part[0] + "\" ContentType=\"" + part[1] + "\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\"/>";
    }

    private static String core(Paper paper, String tag) {
        return HEAD + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + Xml.text(paper.title())
                + "</dc:title><dc:subject>" + Xml.text(paper.subtitle())
                + "</dc:subject><dc:creator>Omslag</dc:creator>"
                + "<dc:language>" + tag + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + DATE
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + DATE
                + "</dcterms:modified></cp:coreProperties>";
    }

    private static String document(String body) {
        return HEAD + "<w:document" + SPACES + "><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1304\" w:right=\"1418\" w:bottom=\"1304\" w:left=\"1418\" w:header=\"709\""
                + " w:footer=\"624\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String settings(String tag) {
        return HEAD + "<w:settings" + SPACES + "><w:defaultTabStop w:val=\"709\"/><w:themeFontLang w:val=\"" + tag
                + "\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    private static String numbering() {
        return HEAD + "<w:numbering" + SPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
                + "<w:ind w:left=\"357\" w:hanging=\"357\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String footer(Paper paper) {
        return HEAD + "<w:ftr" + SPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r>"
                + "<w:t xml:space=\"preserve\">" + Xml.text(paper.title()) + "</w:t></w:r><w:r><w:tab/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r>"
                + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WordPackage.class.getResourceAsStream("/omslag/report/" + name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
