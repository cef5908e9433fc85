package omslag.term;

/** Money that is set aside. */
public enum Purse implements Term {
    /** Not yet divided. */
    FREE("free"),
    /** For pilots and scaling. */
    CHANGE("change"),
    /** For repair and replacement of systems. */
    STEWARDSHIP("stewardship");

    private final String id;

    Purse(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
