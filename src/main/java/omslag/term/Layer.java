package omslag.term;

/** A layer of government in which a citizen may trust. */
public enum Layer implements Term {
    /** Ministries. */
    NATIONAL("national"),
    /** Executive agencies. */
    EXECUTIVE("executive"),
    /** Provinces and water authorities. */
    REGIONAL("regional"),
    /** Municipalities. */
    LOCAL("local");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
