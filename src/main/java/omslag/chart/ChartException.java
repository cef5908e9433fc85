package omslag.chart;

/** A chart that could not be drawn, with a message a user can act on: which file, what is wrong, what to do. */
public final class ChartException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With only a message. */
    public ChartException(String message) {
        super(message);
    }

    /** With what lies behind it, for {@code --debug}. */
    public ChartException(String message, Throwable cause) {
        super(message, cause);
    }
}
