package omslag.term;

/** One of the three digital landscapes of an organisation. */
public enum Landscape implements Term {
    /** What automation brought: administration and its systems. */
    BACK_OFFICE("back-office"),
    /** What digitalisation brought: services to citizens and firms. */
    FRONT_OFFICE("front-office"),
    /** What datafication brings: the world outside the office. */
    OUT_OF_OFFICE("out-of-office");

    private final String id;

    Landscape(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
