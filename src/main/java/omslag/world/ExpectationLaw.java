package omslag.world;

/**
 * How expectation moves for all citizens of a place in a step: what is kept of it, and what is added.
 *
 * @param kept the part of it that stays
 * @param scatter what the scatter of a contact adds, for each layer
 * @param added what is added for everyone
 */
public record ExpectationLaw(float kept, float scatter, float added) {}
