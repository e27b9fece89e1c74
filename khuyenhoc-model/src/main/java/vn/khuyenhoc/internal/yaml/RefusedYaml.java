package vn.khuyenhoc.internal.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Well-formed YAML that no file here needs. */
final class RefusedYaml extends YamlEngineException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Mark> mark;

    /** An exception whose message is the key of the fault. */
    RefusedYaml(String key, Optional<Mark> mark) {
        super(key);
        this.mark = mark;
    }

    /** Where it stands. */
    Optional<Mark> mark() {
        return mark;
    }
}
