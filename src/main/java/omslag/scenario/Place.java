package omslag.scenario;

/**
 * A place in what a user wrote: a file, or an option such as {@code --set} whose line is its number on the command line.
 *
 * @param file the file as the user named it, or the option
 * @param line the line from 1, or which of those options
 * @param column the column from 1
 */
public record Place(String file, int line, int column) {
    /** The start of a file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
