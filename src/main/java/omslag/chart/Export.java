package omslag.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import omslag.results.Csv;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a figure as SVG, PDF or PNG: the same bytes each time on the same JDK. */
final class Export {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** Points of 1/72 inch in a pixel of 1/96. */
    private static final float POINTS = 0.75f;

    private final Figure figure;
    private final Fonts fonts;
    private final FigurePainter painter;

    Export(Figure figure, Fonts fonts) {
        this.figure = figure;
        this.fonts = fonts;
        this.painter = new FigurePainter(figure, fonts);
    }

    /** SVG with letters as shapes, so that it looks the same where the font is missing; the words are in its title. */
    byte[] svg() throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Omslag");
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(painter.width(), painter.height()));
        painter.paint(g);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + painter.width() + " " + painter.height());
        root.setAttributeNS(null, "role", "img");
        Element desc = document.createElementNS(SVG, "desc");
        desc.setTextContent(figure.alt());
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(figure.title());
        root.insertBefore(desc, root.getFirstChild());
        root.insertBefore(title, desc);
        StringWriter writer = new StringWriter();
        g.stream(root, writer, false, false);
        // Some programs would go and fetch the definition on the network.
        String text = writer.toString().replaceFirst("<!DOCTYPE[^>]*>\\s*", "");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A page of vectors the size of the figure, its fonts embedded. */
    byte[] pdf() throws IOException {
        float width = painter.width() * POINTS;
        float height = painter.height() * POINTS;
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle(figure.title());
            document.getDocumentInformation().setCreator("Omslag");
            document.getDocumentCatalog()
                    .setLanguage(figure.axes().texts().language().id());
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
            try (PdfBoxGraphics2DFontTextDrawer letters = new PdfBoxGraphics2DFontTextDrawer()) {
                fonts.each((name, bytes) ->
                        letters.registerFont(name, PDType0Font.load(document, new ByteArrayInputStream(bytes))));
                g.setFontTextDrawer(letters);
                g.scale(POINTS, POINTS);
                painter.paint(g);
                g.dispose();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(g.getXFormObject());
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    private int pixels(int length) {
        return (int) Math.round(length * fonts.look().density());
    }

    /** A picture with as many dots an inch as the house style says. */
    byte[] png() throws IOException {
        BufferedImage image =
                new BufferedImage(pixels(painter.width()), pixels(painter.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(fonts.look().density(), fonts.look().density());
        painter.paint(g);
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, resolution(writer, image)));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Tells a word processor how large to print. */
    private IIOMetadata resolution(ImageWriter writer, BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        String dotsPerMetre = String.valueOf(Math.round(96 * fonts.look().density() / 0.0254));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        return metadata;
    }

    /** The numbers drawn, below their header. */
    void data(Csv csv) throws IOException {
        for (List<String> row : figure.data().subList(1, figure.data().size())) {
            row.forEach(csv::cell);
            csv.end();
        }
    }
}
