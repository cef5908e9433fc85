package omslag.term;

/** One of the four playing fields of digital innovation. */
public enum Field implements Term {
    /** The estate: automated back offices, shared services, cloud. */
    DIGITAL_GOVERNMENT("digital-government"),
    /** Services to citizens and firms, and exchange in chains. */
    E_GOVERNANCE("e-governance"),
    /** Smart technology within one work process. */
    SMART_GOVERNMENT("smart-government"),
    /** Data that cross the borders of institutions. */
    SMART_SOCIETY("smart-society");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
