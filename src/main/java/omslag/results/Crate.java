package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A results folder as a research object: {@code ro-crate-metadata.json} (RO-Crate 1.1), which says what each file is, with
 * which program and by which command it was made.
 */
public final class Crate {
    /** The name of the file. */
    public static final String NAME = "ro-crate-metadata.json";

    private static final String PROGRAM = "#omslag";
    private static final String ACTION = "#run";
    private static final List<String> APART = List.of(ResultsFolder.PARTS, ResultsFolder.SHAPLEY);

    private static final Pattern ROOT =
            Pattern.compile("\"@type\": \"Dataset\",\\s+\"name\": \"(.*)\",\\s+\"description\": \"(.*)\",");

    private Crate() {}

    /**
     * Writes it for what stands in a folder now.
     *
     * @param title what the results are called
     * @param question what they answer, in words; may be empty
     */
    public static void write(Path folder, String title, String question) throws IOException {
        RunCard card = RunCard.read(folder);
        List<Path> files = files(folder);
        Json json = new Json();
        json.put("@context", "https://w3id.org/ro/crate/1.1/context");
        json.list("@graph");
        json.object().put("@id", NAME).put("@type", "CreativeWork");
        json.object("conformsTo").put("@id", "https://w3id.org/ro/crate/1.1").end();
        json.object("about").put("@id", "./").end().end();
        root(json, folder, card, files, title, question);
        json.object().put("@id", PROGRAM).put("@type", "SoftwareApplication").put("name", "Omslag");
        json.put("softwareVersion", card.version() + ", model " + card.model()).end();
        json.object().put("@id", ACTION).put("@type", "CreateAction");
        json.put("name", "omslag " + String.join(" ", card.command()));
        json.object("instrument").put("@id", PROGRAM).end();
        json.list("result");
        files.forEach(file -> json.object().put("@id", id(folder, file)).end());
        json.end().end();
        for (Path file : files) {
            json.object().put("@id", id(folder, file)).put("@type", "File");
            json.put("name", String.valueOf(file.getFileName())).put("contentSize", Files.size(file));
            json.put("encodingFormat", format(file))
                    .put("sha256", sum(folder, file, card))
                    .end();
        }
        Draft.publish(folder.resolve(NAME), json.text());
    }

    /** Writes it again where it stands, under the same title, once other files have been written beside it. */
    public static void renew(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            Matcher root = ROOT.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (root.find()) {
                write(folder, RunCard.plain(root.group(1)), RunCard.plain(root.group(2)));
            }
        }
    }

    /** The sum of a file: of a table the one in the manifest, which was written with it. */
    private static String sum(Path folder, Path file, RunCard card) throws IOException {
        String known = card.sums().get(id(folder, file));
        return known != null ? known : Fingerprint.ofFile(file);
    }

    private static void root(Json json, Path folder, RunCard card, List<Path> files, String title, String question) {
        json.object().put("@id", "./").put("@type", "Dataset").put("name", title);
        json.put("description", question.isEmpty() ? "Results of a simulation with Omslag" : question);
        json.put("datePublished", Instant.now().toString());
        json.put("identifier", "seed " + card.seed() + ", " + card.replications() + " replications");
        json.list("hasPart");
        files.forEach(file -> json.object().put("@id", id(folder, file)).end());
        json.end();
        json.object("mentions").put("@id", ACTION).end().end();
    }

    /** The files a reader has use for, by name. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !APART.contains(folder.relativize(file).getName(0).toString()))
                    .filter(file -> !Draft.isDraft(file) && !FolderLock.isLock(file))
                    .filter(file -> !file.endsWith(NAME))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/').replace(" ", "%20");
    }

    private static String format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "yaml" -> "application/yaml";
            case "html" -> "text/html";
            case "pdf" -> "application/pdf";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "md" -> "text/markdown";
            case "tex" -> "application/x-tex";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "parquet" -> "application/vnd.apache.parquet";
            default -> "application/octet-stream";
        };
    }
}
