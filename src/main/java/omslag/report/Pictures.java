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
import omslag.term.IndicatorId;

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
                    figures.add(figure(row, folder));
                }
            }
        }
        return figures;
    }

    /** The title stands in the picture, so its caption is the line under that, which says what is drawn. */
    private static Block.Figure figure(TableReader.Row row, Path folder) {
        String caption = row.text("subtitle").isEmpty() ? row.text("title") : row.text("subtitle");
        return new Block.Figure(row.text("name"), sentence(caption), row.text("alt"), folder, false);
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
        return new Block.Figure(name, sentence(title), title + ". " + found(DESCRIPTION, text, ""), folder, false);
    }

    /**
     * The charts that answer the question, the first first: all consequences at a glance, then of each primary indicator
     * how it went, how much the scenarios differ and, for one pair, what made the difference. The others follow at the end.
     */
    static List<Block.Figure> main(List<Block.Figure> all) {
        List<Block.Figure> main = new ArrayList<>(named(all, "consequences"));
        for (IndicatorId indicator : IndicatorId.primaries()) {
            String of = indicator.id() + "-";
            List<Block.Figure> course = named(all, of + "means");
            main.addAll(course.isEmpty() ? named(all, of + "fan") : course);
            main.addAll(named(all, of + "difference"));
            List<Block.Figure> causes = named(all, of + "causes-.+-less-.+");
            if (causes.size() == 1) {
                main.addAll(causes);
            }
        }
        return main.isEmpty() ? all : List.copyOf(main);
    }

    /** The same in the order of what they show: single runs and their range, causes, and then the rest. */
    static List<Block.Figure> byKind(List<Block.Figure> all) {
        List<Block.Figure> sorted = new ArrayList<>();
        for (String kind : List.of(".+-ends", ".+-runs", ".+-fan", ".+-causes-.+", ".*")) {
            named(all, kind).stream().filter(figure -> !sorted.contains(figure)).forEach(sorted::add);
        }
        return List.copyOf(sorted);
    }

    private static List<Block.Figure> named(List<Block.Figure> all, String pattern) {
        return all.stream().filter(figure -> figure.name().matches(pattern)).toList();
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
