package omslag.experiment;

/**
 * How threads are divided over runs: small worlds are made side by side, each by one thread, for that loses nothing; large
 * ones one after another, each by all threads, for that takes the memory of one; and where runs are fewer than threads,
 * those that are left help.
 *
 * @param atOnce how many runs are made at once, 1 or more
 * @param threads how many threads work in all, at least as many
 */
public record Division(int atOnce, int threads) {
    /** From so many citizens on a world is large: what one thread must do alone is a small part of a quarter. */
    static final int LARGE = 200_000;

    /** For fewer citizens than this, handing over their work takes about as long as doing it. */
    static final int A_HANDFUL = 20_000;

    /**
     * Divides threads.
     *
     * @param threads how many there are, 1 or more
     * @param runs how many runs can be made side by side; more than threads need not be counted
     * @param citizens how many citizens the largest world has
     */
    public static Division of(int threads, int runs, long citizens) {
        int useful = (int) Math.max(1, Math.min(threads, citizens / A_HANDFUL));
        int most = Math.max(1, Math.min(threads, runs));
        int atOnce = citizens < LARGE ? most : Math.min(most, threads / useful);
        return new Division(atOnce, Math.min(threads, atOnce * useful));
    }

    /** How many threads make the runs of one of those made at once, its own included. */
    int of(int which) {
        return threads / atOnce + (which < threads % atOnce ? 1 : 0);
    }
}
