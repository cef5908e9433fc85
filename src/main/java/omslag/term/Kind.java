package omslag.term;

/** A kind of government organisation. */
public enum Kind implements Term {
    /** A municipality, gemeente. */
    MUNICIPALITY("municipality", Layer.LOCAL),
    /** A province, provincie. */
    PROVINCE("province", Layer.REGIONAL),
    /** A water authority, waterschap. */
    WATER_AUTHORITY("water-authority", Layer.REGIONAL),
    /** A ministry, ministerie. */
    MINISTRY("ministry", Layer.NATIONAL),
    /** A large executive agency, uitvoeringsorganisatie. */
    AGENCY("agency", Layer.EXECUTIVE);

    private final String id;
    private final Layer layer;

    Kind(String id, Layer layer) {
        this.id = id;
        this.layer = layer;
    }

    @Override
    public String id() {
        return id;
    }

    /** The layer of government in which citizens place this kind. */
    public Layer layer() {
        return layer;
    }
}
