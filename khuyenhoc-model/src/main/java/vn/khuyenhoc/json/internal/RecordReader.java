package vn.khuyenhoc.json.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Reads one record from JSON. A good text is read in one go; only a text that is refused is looked at again for all its faults.
 *
 * <p>Thread-safe.
 *
 * @param <T> type of the record
 */
public final class RecordReader<T> {
    /** A table of the names seen is copied for each that is new, line by line. */
    private static final JsonFactory PLAIN = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final ObjectReader reader;
    private final Shape shape;

    /**
     * A reader of records.
     *
     * @param type the record, or an interface with subtypes
     */
    public RecordReader(Class<T> type) {
        this.reader = Json.mapper()
                .rebuild()
                .annotationIntrospector(new RequiredFields())
                .addModule(StrictModule.texts())
                .build()
                .readerFor(type);
        this.shape = Shapes.of(type);
    }

    /** A parser that allows what only this reader refuses. */
    public static JsonParser parser(String text) {
        return PLAIN.createParser(ObjectReadContext.empty(), text);
    }

    /** The fault of a text that cannot be parsed to its end. */
    public static Fault unreadable(JacksonException exception, Origin origin) {
        TokenStreamLocation location = exception.getLocation();
        Place place = location == null ? Place.of(origin.file(), origin.line(), 0) : origin.at(location);
        if (exception instanceof UnexpectedEndOfInputException) {
            return Fault.at(place, "json.end");
        }
        return Fault.at(place, exception instanceof StreamConstraintsException ? "json.limits" : "json.syntax");
    }

    /**
     * The record in a text; null where it has a fault, all of which are added.
     *
     * @param label names a faulty record for the places of its faults, such as {@code citizen C1}; never with personal data
     */
    public @Nullable T read(String text, Origin origin, Function<Node, String> label, Faults faults) {
        T value = isClosed(text) && shape.mayBe(text) ? accept(text) : null;
        if (value == null) {
            faults.addAll(explain(text, origin, label));
        }
        return value;
    }

    /** Whether a text begins and ends as an object does; refusing what does not costs an exception less. */
    private static boolean isClosed(String text) {
        int last = text.length() - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        return last > 0 && text.charAt(0) == '{' && text.charAt(last) == '}';
    }

    /**
     * What is sound of a record that was refused, so that it can be checked further; null where too little is left.
     *
     * <p>Faulty members are left out, and elements of lists that have a fault anywhere.
     */
    public @Nullable T remainder(String text, Origin origin) {
        if (!isClosed(text)) {
            return null;
        }
        Faults found = new Faults();
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Node node = new NodeReader(parser, origin, found).read();
            if (!shape.mayBe(node)) {
                return null;
            }
            shape.check(node, "", found);
            Set<Place> places = found.sorted().stream().map(Fault::place).collect(Collectors.toSet());
            return accept(new Remainder(places).of(node));
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The record in a text; null where anything is wrong with it. */
    @Nullable
    T accept(String text) {
        try {
            return reader.readValue(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Every fault of a text that was refused; at least one. */
    List<Fault> explain(String text, Origin origin, Function<Node, String> label) {
        List<Fault> all = faultsOf(text, origin, label);
        return all.isEmpty()
                ? List.of(Fault.at(Place.of(origin.file(), origin.line(), origin.column()), "json.refused"))
                : all;
    }

    /** Every fault of a text; empty where it has the shape. */
    List<Fault> faultsOf(String text, Origin origin, Function<Node, String> label) {
        Faults found = new Faults();
        String name = "";
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() == null) {
                return List.of(Fault.at(origin.at(parser.currentLocation()), "json.end"));
            }
            Node node = new NodeReader(parser, origin, found).read();
            name = label.apply(node);
            shape.check(node, "", found);
            if (parser.nextToken() != null) {
                found.add(origin.at(parser.currentTokenLocation()), "json.trailing");
            }
        } catch (JacksonException e) {
            found.addAll(List.of(unreadable(e, origin)));
        }
        return labelled(found, name);
    }

    private static List<Fault> labelled(Faults faults, String name) {
        return faults.sorted().stream()
                .map(fault -> new Fault(fault.place().in(name), fault.key(), fault.arguments()))
                .toList();
    }
}
