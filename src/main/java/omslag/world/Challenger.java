package omslag.world;

import omslag.term.Challenge;

/** A party that has taken up a public task: a community of one place, or a platform for the whole country. */
public final class Challenger {
    /** The place of a party that serves the whole country. */
    public static final int EVERYWHERE = -1;

    private final Kind kind;
    private final Challenge task;
    private final int place;
    private final int founded;
    private final int slot;
    private double users;
    private boolean partner;

    /** What kind of party it is. */
    public enum Kind {
        /** A cooperative or commons of one place. */
        COMMUNITY,
        /** A platform or start-up that serves the whole country. */
        PLATFORM
    }

    /**
     * A party without users.
     *
     * @param kind what kind of party
     * @param task the task it takes up
     * @param place where; {@link #EVERYWHERE} for the whole country
     * @param founded the step of its birth
     * @param slot its number among those of that task, place and step
     */
    public Challenger(Kind kind, Challenge task, int place, int founded, int slot) {
        this.kind = kind;
        this.task = task;
        this.place = place;
        this.founded = founded;
        this.slot = slot;
    }

    /** An independent copy. */
    Challenger copy() {
        Challenger copy = new Challenger(kind, task, place, founded, slot);
        copy.users = users;
        copy.partner = partner;
        return copy;
    }

    /** What kind of party it is. */
    public Kind kind() {
        return kind;
    }

    /** The task it has taken up. */
    public Challenge task() {
        return task;
    }

    /** Where it serves; {@link #EVERYWHERE} for the whole country. */
    public int place() {
        return place;
    }

    /** The step in which it was founded. */
    public int founded() {
        return founded;
    }

    /** Its number among those of the same task, place and step. */
    public int slot() {
        return slot;
    }

    /** How many residents use it. */
    public double users() {
        return users;
    }

    /** Whether government has made it a partner by contract. */
    public boolean partner() {
        return partner;
    }

    /** It serves this many residents from now on. */
    public void serve(double residents) {
        users = residents;
    }

    /** Government gives it a contract. */
    public void contract() {
        partner = true;
    }
}
