package omslag.term;

/** What an organisation has become, as an observer recognises it. */
public enum Regime implements Term {
    /** Technology is an extra channel beside the old work. */
    EXTRA_CHANNEL("extra-channel"),
    /** The same work, done by machines. */
    OPTIMISED_BUREAUCRACY("optimised-bureaucracy"),
    /** Old and new ways of working side by side. */
    HYBRID("hybrid"),
    /** Others have taken over its work. */
    HOLLOWED_OUT("hollowed-out"),
    /** Other work, done in another way. */
    TRANSFORMED("transformed");

    private final String id;

    Regime(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
