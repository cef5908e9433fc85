package omslag.world;

import java.util.List;

/** The ledger of causes: what moved the booked indicators, a book for each. Nothing in it moves anything. */
public final class Ledger {
    private final TrustBook trust;
    private final ServiceBook service;
    private final MarketBook market;
    private boolean kept = true;

    /** For these organisations and this many places, with nothing booked yet. */
    Ledger(List<Organisation> organisations, int places) {
        this(new TrustBook(places), new ServiceBook(organisations), new MarketBook(organisations.size()));
    }

    private Ledger(TrustBook trust, ServiceBook service, MarketBook market) {
        this.trust = trust;
        this.service = service;
        this.market = market;
    }

    /** What moves legitimacy. */
    public TrustBook trust() {
        return trust;
    }

    /** What moves effectiveness. */
    public ServiceBook service() {
        return service;
    }

    /** What moves employer attractiveness. */
    public MarketBook market() {
        return market;
    }

    /** Whether anything is booked. */
    public boolean kept() {
        return kept;
    }

    /** Nobody will read it: from now on nothing is booked. */
    public void lay() {
        kept = false;
    }

    /** Opens the books of a quarter. */
    public void open() {
        service.ratio().open();
        market.ratio().open();
    }

    /** A copy that has nothing in common with this one. */
    Ledger copy() {
        Ledger copy = new Ledger(trust.copy(), service.copy(), market.copy());
        copy.kept = kept;
        return copy;
    }
}
