package omslag.parameter;

import java.util.Optional;
import omslag.term.EventKind;
import omslag.term.Kind;

/**
 * An event that a scenario sets off.
 *
 * @param event what happens
 * @param kind the kind of organisation it happens to; empty for every kind
 * @param organisation the id of the one organisation it happens to; empty for all of the kind
 * @param size how large, 1 for an ordinary one
 */
public record StagedEvent(EventKind event, Optional<Kind> kind, Optional<String> organisation, double size) {}
