package omslag.report;

/** A report that cannot be made; its message is for the user. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1;

    /** With what went wrong, in words, and what caused it. */
    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
