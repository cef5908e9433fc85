package omslag.text;

/** What people call a setting: a short name in their language, or the words of its path where it has none. */
public final class SettingName {
    private SettingName() {}

    /** The name of the setting with this path; any other name, such as that of a dimension of a grid, in words. */
    public static String of(String path, Texts texts) {
        return texts.find("setting." + path + ".short").orElseGet(() -> words(path));
    }

    /** "loss aversion (trust)" of {@code parameters.trust.loss-aversion}. */
    private static String words(String path) {
        String[] parts = path.replaceAll("[-_]+", " ").split("\\.");
        String last = parts[parts.length - 1];
        return parts.length < 3 ? last : last + " (" + parts[parts.length - 2] + ")";
    }
}
