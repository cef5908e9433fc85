package omslag.world;

/** The national audit office: whether it has a framework for auditing algorithms, how it works, and how much it audits. */
public final class Auditor {
    private double format;
    private double audited;

    /** At work in the old format, without audits of algorithms. */
    public Auditor() {}

    /** How far it has changed from compliance to adaptation, 0 to 1. */
    public double format() {
        return format;
    }

    /** Algorithms of national government audited in a year, as a share. */
    public double audited() {
        return audited;
    }

    /** Works in another format. */
    public void renew(double newFormat) {
        format = newFormat;
    }

    /** Audits this share of the algorithms in a year. */
    public void audit(double aYear) {
        audited = aYear;
    }

    /** An independent copy. */
    public Auditor copy() {
        Auditor copy = new Auditor();
        copy.format = format;
        copy.audited = audited;
        return copy;
    }
}
