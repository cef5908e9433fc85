package omslag.chart;

import java.util.List;

/** What people call a setting: a short name in the language of the chart, or the words of its path where it has none. */
final class SettingName {
    private static final List<String> FAMILIES = List.of("boards.by-kind.", "boards.decisions.");

    private SettingName() {}

    /** The name of the setting with this path. */
    static String of(String path, ChartTexts texts) {
        for (String family : FAMILIES) {
            if (path.startsWith(family)) {
                String member = path.substring(family.length(), path.lastIndexOf('.'));
                String whole = path.replace(member + ".", "");
                String name = texts.texts().find("kind." + member).orElse(member);
                return texts.texts().find("setting." + whole + ".short", name).orElse(path);
            }
        }
        return texts.texts().find("setting." + path + ".short").orElseGet(() -> words(path, texts));
    }

    /** "loss aversion (trust)" of {@code parameters.trust.loss-aversion}. */
    private static String words(String path, ChartTexts texts) {
        String[] parts = path.replace('-', ' ').split("\\.");
        String last = parts[parts.length - 1];
        return parts.length < 3 ? last : texts.get("setting", last, parts[parts.length - 2]);
    }
}
