package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a YAML file into a tree with places; no object is ever made from a tag.
 *
 * <p>The events are counted before the tree is composed, since the composer itself recurses once for each level; the tree
 * is then copied within a budget, since a few aliases of aliases can stand for billions of values.
 */
final class YamlReader {
    /** Bytes of the largest file that is read. */
    static final long MOST_BYTES = 1_000_000;

    /** Tags that say no more than the text itself; any other asks for an object, which is never made. */
    private static final List<String> PLAIN_TAGS = Stream.of("str", "int", "float", "bool", "null", "map", "seq")
            .map(tag -> "tag:yaml.org,2002:" + tag)
            .toList();

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 50_000;

    private final String label;
    private final String text;
    private final Faults faults;
    private final LoadSettings settings;
    private int values;

    private YamlReader(String label, String text, Faults faults) {
        this.label = label;
        this.text = text;
        this.faults = faults;
        this.settings = LoadSettings.builder()
                .setLabel(label)
                .setAllowDuplicateKeys(true) // told by us, with both places
                .setMaxAliasesForCollections(MOST_VALUES)
                .build();
    }

    /** The tree of a file; empty when it has faults, those of the file itself told at the place given. */
    static Optional<Yaml> read(Path file, String label, Place told, Faults faults) {
        return SourceText.read(file, label, told, MOST_BYTES, faults).flatMap(text -> parse(text, label, faults));
    }

    /** The tree of a text; empty when it has faults. */
    static Optional<Yaml> parse(String text, String label, Faults faults) {
        return new YamlReader(label, text, faults).tree();
    }

    private Optional<Yaml> tree() {
        if (indentedByTabs()) {
            return Optional.empty();
        }
        try {
            if (tooDeep()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(FaultId.EMPTY_FILE, Place.startOf(label));
                return Optional.empty();
            }
            return Optional.of(copy(root.get(), 0));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            faults.add(FaultId.NOT_YAML, place(Optional.ofNullable(mark)), e.getProblem());
        } catch (ReaderException e) {
            int offset = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            faults.add(
                    FaultId.NOT_YAML,
                    SourceText.placeAt(label, text, offset),
                    "U+" + Integer.toHexString(e.getCodePoint()));
        } catch (YamlEngineException e) {
            faults.add(FaultId.NOT_YAML, Place.startOf(label), String.valueOf(e.getMessage()));
        } catch (Blown e) {
            faults.add(e.fault);
        }
        return Optional.empty();
    }

    /** Tells each line that is indented by a tab: YAML's own message for it is a riddle. */
    private boolean indentedByTabs() {
        int before = faults.count();
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            String indent = row.substring(0, row.length() - row.stripLeading().length());
            if (indent.indexOf('\t') >= 0 && !row.isBlank()) {
                faults.add(FaultId.TAB, new Place(label, line, indent.indexOf('\t') + 1));
            }
        }
        return faults.count() > before;
    }

    private boolean tooDeep() {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                faults.add(FaultId.TOO_DEEP, place(event.getStartMark()), Integer.toString(DEEPEST));
                return true;
            }
        }
        return false;
    }

    private Yaml copy(Node node, int depth) throws Blown {
        Place place = place(node.getStartMark());
        values++;
        if (values > MOST_VALUES || depth > DEEPEST) {
            Place alias = node.getAnchor().isPresent() ? place : Place.startOf(label);
            throw new Blown(Fault.of(FaultId.ALIAS_BOMB, alias, Integer.toString(MOST_VALUES)));
        }
        String tag = node.getTag().getValue();
        if (!PLAIN_TAGS.contains(tag)) {
            throw new Blown(Fault.of(FaultId.NOT_YAML, place, "!<" + tag + ">"));
        }
        if (node instanceof ScalarNode scalar) {
            return new Yaml.Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(copy(item, depth + 1));
            }
            return new Yaml.Sequence(place, items);
        }
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Node key = tuple.getKeyNode();
            if (key instanceof ScalarNode scalar) {
                entries.add(new Yaml.Entry(
                        place(key.getStartMark()), scalar.getValue(), copy(tuple.getValueNode(), depth + 1)));
            } else {
                faults.add(
                        FaultId.WRONG_TYPE,
                        place(key.getStartMark()),
                        Phrase.of("value.structure"),
                        Phrase.of("allowed.key"));
            }
        }
        return new Yaml.Mapping(place, entries);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(label, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.startOf(label));
    }

    /** Ends the copying of a tree that is not to be read on. */
    private static final class Blown extends Exception {
        private final transient Fault fault;

        Blown(Fault fault) {
            this.fault = fault;
        }
    }
}
