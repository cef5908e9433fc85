package omslag.report;

import java.nio.file.Path;
import java.util.List;

/** A piece of the report that stands on its own: a paragraph, a list, a table, a figure. */
sealed interface Block {
    /** A heading within a part. */
    record Heading(String words) implements Block {}

    /** A paragraph of running text. */
    record Paragraph(Prose prose, Tone tone) implements Block {
        /** An ordinary one. */
        Paragraph(Prose prose) {
            this(prose, Tone.BODY);
        }
    }

    /** How a paragraph is set. */
    enum Tone {
        /** Running text. */
        BODY,
        /** The answer, larger. */
        LEAD,
        /** A remark, smaller. */
        NOTE,
        /** A question, quoted. */
        QUESTION,
        /** What is typed at a prompt. */
        COMMAND
    }

    /** A list. */
    record Bullets(List<Prose> items) implements Block {}

    /** Findings side by side. */
    record Cards(List<Card> cards) implements Block {}

    /**
     * A finding at a glance.
     *
     * @param label what it is about
     * @param verdict a word or two
     * @param sign which way it went: higher, lower or unclear
     * @param detail the sentence with the numbers
     */
    record Card(String label, String verdict, String sign, Prose detail) {}

    /**
     * A table. Its first column heads the rows.
     *
     * @param caption what it shows
     * @param headers the heads of the columns
     * @param numeric whether a column holds numbers
     * @param rows the rows, each as wide as the heads
     */
    record Grid(Prose caption, List<String> headers, List<Boolean> numeric, List<List<Prose>> rows) implements Block {}

    /**
     * A picture.
     *
     * @param name the name of its files
     * @param caption what stands under it
     * @param alternative what it shows, in words
     * @param folder where its files are
     * @param small whether it stands with others on a page, at the end
     */
    record Figure(String name, String caption, String alternative, Path folder, boolean small) implements Block {
        /** The same, with others on a page. */
        Figure shrunk() {
            return new Figure(name, caption, alternative, folder, true);
        }
    }
}
