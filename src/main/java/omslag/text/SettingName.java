package omslag.text;

import java.util.List;

/** What people call a setting: a short name in their language, or the words of its path where it has none. */
public final class SettingName {
    /** Settings that stand for each kind of government, or for each decision point, anew. */
    private static final List<String> FAMILIES = List.of("boards.by-kind.", "boards.decisions.");

    private SettingName() {}

    /** The name of the setting with this path; any other name, such as that of a dimension of a grid, in words. */
    public static String of(String path, Texts texts) {
        for (String family : FAMILIES) {
            if (path.startsWith(family) && path.lastIndexOf('.') > family.length()) {
                String member = path.substring(family.length(), path.lastIndexOf('.'));
                String whole = path.replace(member + ".", "");
                String name = texts.find("kind." + member).orElse(member);
                return texts.find("setting." + whole + ".short", name).orElse(path);
            }
        }
        return texts.find("setting." + path + ".short").orElseGet(() -> words(path));
    }

    /** "loss aversion (trust)" of {@code parameters.trust.loss-aversion}. */
    private static String words(String path) {
        String[] parts = path.replaceAll("[-_]+", " ").split("\\.");
        String last = parts[parts.length - 1];
        return parts.length < 3 ? last : last + " (" + parts[parts.length - 2] + ")";
    }
}
