package omslag.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in one font and colour, broken to a width.
 *
 * @param lines the lines, top first
 * @param font the font of all
 * @param colour the colour of all
 */
record TextBlock(List<String> lines, Font font, Color colour) {
    /** Breaks a text at spaces; a word wider than the block is broken within. */
    static TextBlock wrap(String text, double width, Font font, Color colour) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Fonts.width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (Fonts.width(line, font) > width && line.length() > 1) {
                int cut = line.length() - 1;
                while (cut > 1 && Fonts.width(line.substring(0, cut), font) > width) {
                    cut--;
                }
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return new TextBlock(List.copyOf(lines), font, colour);
    }

    double lineHeight() {
        return font.getSize2D() * 1.28;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    double width() {
        return lines.stream().mapToDouble(line -> Fonts.width(line, font)).max().orElse(0);
    }

    /** Draws the lines from this top left corner down. */
    void draw(Graphics2D g, double x, double top) {
        g.setFont(font);
        g.setColor(colour);
        for (int i = 0; i < lines.size(); i++) {
            g.drawString(lines.get(i), (float) x, (float) (top + i * lineHeight() + font.getSize2D() * 1.0));
        }
    }
}
