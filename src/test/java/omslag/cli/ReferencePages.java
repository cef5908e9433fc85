package omslag.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The pages of the reference, as the command {@code describe} prints them. */
public final class ReferencePages {
    private ReferencePages() {}

    /** The page about this subject. */
    public static String markdown(String subject) {
        StringWriter out = new StringWriter();
        Omslag.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "describe", subject, "--format", "md");
        return out.toString();
    }
}
