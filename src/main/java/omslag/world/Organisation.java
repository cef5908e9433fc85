package omslag.world;

import omslag.term.Kind;

/**
 * A government organisation: who it is, and its board, money, systems, people, work, innovations, standing,
 * capabilities, contracts and support functions.
 */
public final class Organisation {
    private final int index;
    private final Kind kind;
    private final int group;
    private final long key;
    private final double residents;
    private final double size;
    private final Identity identity;
    private final Board board;
    private final Finances finances;
    private final Estate estate;
    private final Workforce workforce;
    private final Work work;
    private final Portfolio portfolio;
    private final Standing standing;
    private final Capabilities capabilities;
    private final Contracts contracts;
    private final Support support;
    private final Hearing hearing;

    /**
     * Who an organisation is.
     *
     * @param id its code
     * @param name its name
     * @param kind its kind
     * @param key its address in chance, made of its id
     * @param group the number of the group of peers it looks at
     * @param residents how many people it serves
     * @param size its size against the median of its kind
     */
    public record Identity(String id, String name, Kind kind, long key, int group, double residents, double size) {}

    /** An organisation with nothing in it yet. */
    public Organisation(int index, Identity identity, Finances finances, Estate estate, Work work) {
        this.index = index;
        this.identity = identity;
        kind = identity.kind();
        group = identity.group();
        key = identity.key();
        residents = identity.residents();
        size = identity.size();
        this.finances = finances;
        this.estate = estate;
        this.work = work;
        board = new Board();
        workforce = new Workforce();
        portfolio = new Portfolio();
        standing = new Standing();
        capabilities = new Capabilities();
        contracts = new Contracts(estate.size());
        support = new Support();
        hearing = new Hearing();
    }

    private Organisation(Organisation other, Twins twins) {
        index = other.index;
        identity = other.identity;
        kind = other.kind;
        group = other.group;
        key = other.key;
        residents = other.residents;
        size = other.size;
        board = other.board.copy(twins);
        finances = other.finances.copy(twins);
        estate = other.estate.copy(twins);
        workforce = other.workforce.copy(twins);
        work = other.work.copy(twins);
        portfolio = other.portfolio.copy(twins);
        standing = other.standing.copy(twins);
        capabilities = other.capabilities.copy(twins);
        contracts = other.contracts.copy(twins);
        support = other.support.copy(twins);
        hearing = other.hearing.copy(twins);
    }

    /** Its number in the world. */
    public int index() {
        return index;
    }

    /** Who it is. */
    public Identity identity() {
        return identity;
    }

    /** Its kind. */
    public Kind kind() {
        return kind;
    }

    /** Its address in chance. */
    public long key() {
        return key;
    }

    /** The number of the group of peers it looks at. */
    public int group() {
        return group;
    }

    /** How many people it serves. */
    public double residents() {
        return residents;
    }

    /** Its size against the median of its kind. */
    public double size() {
        return size;
    }

    /** Its board. */
    public Board board() {
        return board;
    }

    /** What its board has decided for this quarter. */
    public Decisions decisions() {
        return board.decisions();
    }

    /** Its ICT money. */
    public Finances finances() {
        return finances;
    }

    /** Its systems. */
    public Estate estate() {
        return estate;
    }

    /** Its people. */
    public Workforce workforce() {
        return workforce;
    }

    /** Its work. */
    public Work work() {
        return work;
    }

    /** Its innovations. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** How it stands with the public. */
    public Standing standing() {
        return standing;
    }

    /** What it is capable of beyond its staff. */
    public Capabilities capabilities() {
        return capabilities;
    }

    /** Its contracts with suppliers. */
    public Contracts contracts() {
        return contracts;
    }

    /** Its HR, control and procurement. */
    public Support support() {
        return support;
    }

    /** What it hears from citizens who speak up. */
    public Hearing hearing() {
        return hearing;
    }

    /** A copy that has nothing in common with this one. */
    Organisation copy(Twins twins) {
        return new Organisation(this, twins);
    }
}
