package omslag.experiment;

import java.util.concurrent.CountDownLatch;

/** A request to stop, made once and seen by all. */
public final class Stop {
    private final CountDownLatch asked = new CountDownLatch(1);

    /** Asks to stop. */
    public void ask() {
        asked.countDown();
    }

    /** Whether it was asked. */
    public boolean asked() {
        return asked.getCount() == 0;
    }
}
