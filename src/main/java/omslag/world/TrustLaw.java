package omslag.world;

/**
 * How own trust in a layer moves for all citizens of a place in a step (ODD 3f), with all that they have in common: of a
 * citizen with skill k, expectation e, disposition d and, at a contact, scatter z, what is met is
 * {@code spread·z + slope·k + met}, satisfaction that and {@code gain} times the gap to {@code expected + e}, less
 * {@code loss} times its size; trust moves towards {@code first + weight·(satisfaction + cost at a contact) + rest}.
 *
 * @param spread how far contacts scatter
 * @param slope what skill adds to what is met
 * @param met what somebody without skill meets
 * @param expected what was met at the start
 * @param gain what a gap between met and expected adds to satisfaction
 * @param loss what the size of the gap takes from it
 * @param cost what the scatter of contacts takes from satisfaction on average
 * @param base mean trust at the start
 * @param weight the weight of satisfaction
 * @param rest what else moves the target
 * @param hearsay the share of the gap to the target that closes without contact
 * @param contact how much more closes with one
 * @param shock the fall of trust that scandals bring to everyone
 */
public record TrustLaw(
        float spread,
        float slope,
        float met,
        float expected,
        float gain,
        float loss,
        float cost,
        float base,
        float weight,
        float rest,
        float hearsay,
        float contact,
        float shock) {}
