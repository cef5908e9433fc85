package omslag.term;

/** A support function through which every change has to pass. */
public enum SupportFunction implements Term {
    /** Human resources: redeployment and retraining. */
    HR("hr", "hr-recruitment"),
    /** Control: review of data sets, algorithms and contracts. */
    CONTROL("control", "finance-audit"),
    /** Procurement: contract actions. */
    PROCUREMENT("procurement", "procurement");

    private final String id;
    private final String process;

    SupportFunction(String id, String process) {
        this.id = id;
        this.process = process;
    }

    /** The id of the work process whose staff does this. */
    public String process() {
        return process;
    }

    @Override
    public String id() {
        return id;
    }
}
