package omslag.term;

/** A philosophy of management: what an organisation wants of technology. */
public enum Philosophy implements Term {
    /** More of the same for less: control and efficiency, the employee at the centre. */
    MORE("more"),
    /** Better services: adaptation and use, the customer at the centre. */
    BETTER("better"),
    /** Different: learning and experiment, the human being at the centre. */
    DIFFERENT("different");

    private final String id;

    Philosophy(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
