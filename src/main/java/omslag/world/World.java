package omslag.world;

import java.util.List;
import omslag.unit.Hands;

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
    private final Technology technology;
    private final Knowledge knowledge;
    private final Needs needs;
    private final Sensing sensing;
    private final StatisticsBureau bureau;
    private final Allegiance allegiance;
    private final Challengers challengers;
    private final Chains chains;
    private final Auditor auditor;
    private final Umbrellas umbrellas;
    private final Infrastructure infrastructure;
    private final Journal journal;
    private final Ledger ledger;
    private final Hands hands;

    /** A world of these citizens, organisations and companies. */
    public World(
            List<ProcessKind> processes,
            List<Organisation> organisations,
            Citizens citizens,
            Audience audience,
            Peers peers,
            Companies companies,
            double wage) {
        this(processes, organisations, citizens, audience, peers, companies, wage, Hands.ONE);
    }

    /** A world of these citizens, organisations and companies, where these hands make what happens to citizens. */
    public World(
            List<ProcessKind> processes,
            List<Organisation> organisations,
            Citizens citizens,
            Audience audience,
            Peers peers,
            Companies companies,
            double wage,
            Hands hands) {
        this.hands = hands;
        this.processes = List.copyOf(processes);
        this.organisations = List.copyOf(organisations);
        Tables.join(this.organisations);
        this.citizens = citizens;
        this.audience = audience;
        this.opinion = new Opinion(citizens.places());
        this.peers = peers;
        this.companies = companies;
        this.wage = wage;
        knowledge = new Knowledge(citizens.places(), organisations.size());
        needs = new Needs(citizens.places());
        allegiance = new Allegiance(citizens.count(), citizens.places());
        challengers = new Challengers(citizens.places());
        sensing = new Sensing(citizens);
        bureau = new StatisticsBureau(organisations.size());
        chains = new Chains(this.organisations.size(), citizens.places());
        auditor = new Auditor();
        umbrellas = new Umbrellas();
        infrastructure = new Infrastructure();
        technology = new Technology();
        journal = new Journal();
        ledger = new Ledger(this.organisations, citizens.places());
    }

    private World(World other) {
        hands = other.hands;
        processes = other.processes;
        Twins twins = new Twins();
        organisations = other.organisations.stream().map(one -> one.copy(twins)).toList();
        citizens = other.citizens.copy();
        audience = other.audience;
        opinion = other.opinion.copy();
        peers = other.peers.copy();
        companies = other.companies.copy();
        wage = other.wage;
        technology = other.technology.copy();
        knowledge = other.knowledge.copy();
        needs = other.needs.copy();
        sensing = other.sensing.copy();
        allegiance = other.allegiance.copy();
        challengers = other.challengers.copy();
        chains = other.chains.copy();
        journal = other.journal.copy();
        ledger = other.ledger.copy();
        bureau = other.bureau.copy();
        auditor = other.auditor.copy();
        umbrellas = other.umbrellas.copy();
        infrastructure = other.infrastructure.copy();
    }

    /** The kinds of work process, in the order of the data pack. */
    public List<ProcessKind> processes() {
        return processes;
    }

    /** The organisations, in the order of the data pack. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** Who make what happens to citizens, place by place; this changes only how long it takes. */
    public Hands hands() {
        return hands;
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

    /** What moved the booked indicators. */
    public Ledger ledger() {
        return ledger;
    }

    /** What is known about society, and by whom. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The needs of society. */
    public Needs needs() {
        return needs;
    }

    /** Which citizens sense for themselves. */
    public Sensing sensing() {
        return sensing;
    }

    /** The statistics bureau. */
    public StatisticsBureau bureau() {
        return bureau;
    }

    /** What citizens do with public tasks. */
    public Allegiance allegiance() {
        return allegiance;
    }

    /** The parties that take up public tasks. */
    public Challengers challengers() {
        return challengers;
    }

    /** The chains of organisations. */
    public Chains chains() {
        return chains;
    }

    /** The national audit office. */
    public Auditor auditor() {
        return auditor;
    }

    /** The umbrella organisations. */
    public Umbrellas umbrellas() {
        return umbrellas;
    }

    /** The provider of shared infrastructure. */
    public Infrastructure infrastructure() {
        return infrastructure;
    }

    /**
     * A copy that can go on by itself: nothing that changes is shared. Audience, innovations and other records never
     * change, so both worlds have them.
     */
    public World copy() {
        return new World(this);
    }
}
