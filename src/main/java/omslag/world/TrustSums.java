package omslag.world;

/**
 * What the booking of causes asks of a move of own trust, added up over the citizens of a place.
 *
 * <p>Implementation note. Each sum is a loop with one output array over a block, as in {@link Block}, and then a sum. The
 * sums of a block are taken side by side, for each by itself waits for one number to be added before the next. What is
 * booked never enters what is moved.
 */
public final class TrustSums {
    /** Any gap times this is beyond one. */
    private static final float TELLING = 1e30f;

    private final float[] pull = new float[Citizens.BLOCK];
    private final float[] contactPull = new float[Citizens.BLOCK];
    private final float[] cut = new float[Citizens.BLOCK];
    private final float[] sign = new float[Citizens.BLOCK];
    private final double[] added = new double[4];
    private double pulls;
    private double contactPulls;
    private double signs;
    private double cuts;
    private double own;
    private double satisfied;
    private double costs;
    private int contacts;
    private boolean booked = true;

    /** The distance of the target of trust to trust, over all citizens. */
    public double pulls() {
        return pulls;
    }

    /** The same, over those who had a contact. */
    public double contactPulls() {
        return contactPulls;
    }

    /** One for each citizen who met more than expected, less one for each who met less. */
    public double signs() {
        return signs;
    }

    /** What was beyond full trust or below none. */
    public double cuts() {
        return cuts;
    }

    /** Own trust after the move. */
    public double own() {
        return own;
    }

    /** Satisfaction, with what the scatter of contacts takes from it on average given back. */
    public double satisfied() {
        return satisfied;
    }

    /** Citizens who had a contact. */
    public int contacts() {
        return contacts;
    }

    /** Begins a place, for a ledger or for satisfaction alone. */
    public void clear(boolean forLedger) {
        booked = forLedger;
        pulls = 0;
        contactPulls = 0;
        signs = 0;
        cuts = 0;
        own = 0;
        satisfied = 0;
        contacts = 0;
    }

    /** Those of a block that is to move who have a contact, and what its scatter costs each on average. */
    public void met(int these, double cost) {
        contacts += these;
        costs = these * cost;
    }

    /** Before a block moves: satisfaction is known, and own trust is that of before. */
    void before(Block block, float[] scatter, TrustLaw law) {
        int n = block.count;
        satisfied += block.satisfied() + costs;
        if (!booked) {
            return;
        }
        pull(n, pull, block.own, block.disposition, block.satisfaction, scatter, law);
        cut(n, cut, block.own, pull, scatter, law.hearsay(), law.contact(), law.shock());
        ofContacts(n, contactPull, pull, scatter);
        sign(n, sign, scatter, block.skill, block.expectation, law);
        block.sums(pull, contactPull, cut, sign, n, added);
        pulls += added[0];
        contactPulls += added[1];
        cuts += added[2];
        signs += added[3];
    }

    /** After a block has moved. */
    void after(Block block) {
        own += booked ? block.sum(block.own, block.count) : 0;
    }

    private static void pull(
            int n, float[] pull, float[] own, float[] disposition, float[] satisfied, float[] scatter, TrustLaw law) {
        float base = law.base();
        float weight = law.weight();
        float cost = law.cost();
        float rest = law.rest();
        for (int j = 0; j < n; j++) {
            float met = satisfied[j] + cost * Block.contact(scatter[j]);
            pull[j] = Block.within(base + disposition[j]) + weight * met + rest - own[j];
        }
    }

    private static void cut(
            int n, float[] cut, float[] own, float[] pull, float[] scatter, float hearsay, float more, float shock) {
        for (int j = 0; j < n; j++) {
            float contact = Block.contact(scatter[j]);
            float moved = own[j] + (hearsay + more * contact) * pull[j] - shock;
            cut[j] = moved - Math.max(0, Math.min(1, moved));
        }
    }

    private static void ofContacts(int n, float[] contactPull, float[] pull, float[] scatter) {
        for (int j = 0; j < n; j++) {
            contactPull[j] = pull[j] * Block.contact(scatter[j]);
        }
    }

    private static void sign(int n, float[] sign, float[] scatter, float[] skill, float[] expectation, TrustLaw law) {
        float spread = law.spread();
        float slope = law.slope();
        float constant = law.met();
        float expected = law.expected();
        for (int j = 0; j < n; j++) {
            float gap = spread * scatter[j] + slope * skill[j] + constant - expected - expectation[j];
            sign[j] = Math.max(-1, Math.min(1, gap * TELLING));
        }
    }
}
