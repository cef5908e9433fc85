package omslag.experiment;

import java.util.concurrent.CountDownLatch;

/**
 * Turns an interrupt by the user or the system into a request to stop, and waits until all is in order.
 *
 * <p>The virtual machine goes down as soon as the hook returns, and with a status of its own; so the hook waits for the
 * main thread to finish the tables and then ends the program with the status of an interruption.
 */
public final class Interruption implements AutoCloseable {
    /** The exit status of an interrupted program. */
    public static final int STATUS = 130;

    private final Stop stop;
    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupt");

    /** From now on an interrupt asks this to stop. */
    public Interruption(Stop stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** All is in order: an interrupt that waits may end the program, and a later one is no concern of ours. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            // The hook runs already and waits for the line below.
        }
        inOrder.countDown();
    }

    private void interrupted() {
        stop.ask();
        try {
            inOrder.await();
            System.out.flush();
            System.err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STATUS);
    }
}
