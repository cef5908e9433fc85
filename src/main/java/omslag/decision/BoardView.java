package omslag.decision;

import omslag.world.Organisation;

/**
 * What a board sees when it decides.
 *
 * @param organisation the number of its organisation
 * @param key its address in chance
 * @param trait the trait by which it decides: its mindset
 * @param ethics its capability to guard algorithms
 */
public record BoardView(int organisation, long key, double trait, double ethics) {
    /** What the board of this organisation sees. */
    public static BoardView of(Organisation organisation) {
        return new BoardView(
                organisation.index(),
                organisation.key(),
                organisation.board().trait(),
                organisation.board().ethics());
    }
}
