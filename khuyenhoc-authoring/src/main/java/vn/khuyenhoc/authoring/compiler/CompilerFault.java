package vn.khuyenhoc.authoring.compiler;

import java.util.List;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** The compiler did not answer; why, by the key of a fault. */
final class CompilerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    CompilerFault(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    boolean isOfStart() {
        return key.equals("compiler.start");
    }

    Fault at(Place place) {
        return Fault.at(place, key, arguments.toArray());
    }
}
