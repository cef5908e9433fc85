package omslag.term;

/** A support function through which every change has to pass. */
public enum SupportFunction implements Term {
    /** Human resources: redeployment and retraining. */
    HR("hr"),
    /** Control: review of data sets, algorithms and contracts. */
    CONTROL("control"),
    /** Procurement: contract actions. */
    PROCUREMENT("procurement");

    private final String id;

    SupportFunction(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
