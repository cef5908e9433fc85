package omslag.world;

import java.util.List;
import java.util.Optional;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Landscape;

/**
 * A kind of work process, the same in every organisation that has it.
 *
 * @param id its id
 * @param landscape the landscape it belongs to
 * @param field the playing field in which its innovations are found
 * @param tasks shares of the work by task, summing to 1
 * @param decides share of its output that decides about a citizen
 * @param challenge the challenge of society it helps to meet; empty for none
 */
public record ProcessKind(
        String id,
        Landscape landscape,
        Field field,
        List<Double> tasks,
        double decides,
        Optional<Challenge> challenge) {}
