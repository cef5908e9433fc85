package omslag.world;

import java.util.List;

/** Everything that exists in a run. */
public final class World {
    private final List<ProcessKind> processes;
    private final List<Organisation> organisations;
    private final Citizens citizens;
    private final Audience audience;
    private final Opinion opinion;
    private final Peers peers;
    private final Companies companies;
    private final double wage;
    private final Technology technology = new Technology();
    private final Journal journal = new Journal();

    /** A world of these citizens, organisations and companies. */
    public World(
            List<ProcessKind> processes,
            List<Organisation> organisations,
            Citizens citizens,
            Audience audience,
            Peers peers,
            Companies companies,
            double wage) {
        this.processes = List.copyOf(processes);
        this.organisations = List.copyOf(organisations);
        this.citizens = citizens;
        this.audience = audience;
        this.opinion = new Opinion(citizens.places());
        this.peers = peers;
        this.companies = companies;
        this.wage = wage;
    }

    /** The kinds of work process, in the order of the data pack. */
    public List<ProcessKind> processes() {
        return processes;
    }

    /** The organisations, in the order of the data pack. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** The citizens. */
    public Citizens citizens() {
        return citizens;
    }

    /** Who serves whom. */
    public Audience audience() {
        return audience;
    }

    /** What citizens think, added up. */
    public Opinion opinion() {
        return opinion;
    }

    /** What organisations see of one another. */
    public Peers peers() {
        return peers;
    }

    /** The technology companies. */
    public Companies companies() {
        return companies;
    }

    /** What an employee costs in a year, in thousands of euros. */
    public double wage() {
        return wage;
    }

    /** The innovations. */
    public Technology technology() {
        return technology;
    }

    /** The events worth a row. */
    public Journal journal() {
        return journal;
    }
}
