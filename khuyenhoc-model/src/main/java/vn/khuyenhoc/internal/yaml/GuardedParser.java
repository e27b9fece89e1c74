package vn.khuyenhoc.internal.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** Hands the events of a parser on as long as they are plain: no tags, nothing nested too deep or multiplied by aliases. */
final class GuardedParser implements Parser {
    /** No file of the project is nested deeper than a fifth of this. */
    static final int DEEPEST = 64;

    private final Anchors anchors = new Anchors();
    private final Parser parser;
    private int depth;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        String refused = refused(event);
        if (!refused.isEmpty()) {
            throw new RefusedYaml(refused, event.getStartMark());
        }
        return event;
    }

    /** The key of the fault of an event; empty where there is none. */
    private String refused(Event event) {
        switch (event.getEventId()) {
            case SequenceEnd, MappingEnd -> {
                anchors.end(depth);
                depth--;
                return "";
            }
            case SequenceStart, MappingStart -> depth++;
            default -> {
                // neither opens nor closes
            }
        }
        if (depth > DEEPEST) {
            return "yaml.deep";
        }
        if (event instanceof AliasEvent alias) {
            return anchors.alias(alias.getAlias(), depth);
        }
        return event instanceof NodeEvent node ? refused(node) : "";
    }

    private String refused(NodeEvent event) {
        if (tag(event).isPresent()) {
            return "yaml.tag";
        }
        anchors.node(depth);
        if (event.getAnchor().isEmpty()) {
            return "";
        }
        Anchor anchor = event.getAnchor().get();
        return event instanceof ScalarEvent ? anchors.scalar(anchor) : anchors.begin(anchor, depth);
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }
}
