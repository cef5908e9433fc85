package omslag.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.results.TableReader;

/** The charts of a results folder, with their titles and what they show in words. */
final class Pictures {
    static final String FOLDER = "charts";
    private static final String INDEX = "index.csv";
    private static final int HEAD = 16_384;
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title", Pattern.DOTALL);
    private static final Pattern DESCRIPTION = Pattern.compile("<desc[^>]*>(.*?)</desc", Pattern.DOTALL);

    private Pictures() {}

    /** The charts, in the order of their index, or of their names where there is none. */
    static List<Block.Figure> of(Path resultsFolder) throws IOException {
        Path folder = resultsFolder.resolve(FOLDER);
        Path index = folder.resolve(INDEX);
        if (Files.isRegularFile(index)) {
            return indexed(folder, index);
        }
        List<Block.Figure> figures = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".svg"))
                        .sorted()
                        .toList()) {
                    figures.add(described(folder, file));
                }
            }
        }
        return figures;
    }

    private static List<Block.Figure> indexed(Path folder, Path index) throws IOException {
        List<Block.Figure> figures = new ArrayList<>();
        try (TableReader table = new TableReader(index, List.of("name", "title", "subtitle", "alt"))) {
            for (TableReader.Row row = table.row(""); row != null; row = table.row("")) {
                if (Files.isRegularFile(folder.resolve(row.text("name") + ".png"))) {
                    figures.add(
                            new Block.Figure(row.text("name"), sentence(row.text("title")), row.text("alt"), folder));
                }
            }
        }
        return figures;
    }

    /** A chart by what its own file says: the title it has, and the description as what it shows. */
    private static Block.Figure described(Path folder, Path svg) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(svg)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.UTF_8);
        String file = String.valueOf(svg.getFileName());
        String name = file.substring(0, file.length() - ".svg".length());
        String title = found(TITLE, text, Words.plain(name));
        return new Block.Figure(name, sentence(title), title + ". " + found(DESCRIPTION, text, ""), folder);
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&")
                : otherwise;
    }

    private static String sentence(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? title : title + ".";
    }
}
