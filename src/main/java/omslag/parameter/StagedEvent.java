package omslag.parameter;

import java.util.Optional;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Kind;

/**
 * An event that a scenario sets off.
 *
 * @param event what happens
 * @param kind the kind of organisation it happens to; empty for every kind
 * @param organisation the id of the one organisation it happens to; empty for all of the kind
 * @param size how large, 1 for an ordinary one
 * @param challenge the challenge of society it is about; empty for all, and for what is about none
 */
public record StagedEvent(
        EventKind event,
        Optional<Kind> kind,
        Optional<String> organisation,
        double size,
        Optional<Challenge> challenge) {
    /** An event that is about no challenge of society, or about all of them. */
    public StagedEvent(EventKind event, Optional<Kind> kind, Optional<String> organisation, double size) {
        this(event, kind, organisation, size, Optional.empty());
    }
}
