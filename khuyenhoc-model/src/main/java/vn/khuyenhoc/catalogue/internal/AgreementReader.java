package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.Agreement.Kind;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.observation.ValueType;

/** Reads what observations have to agree on, once all observations are known. */
final class AgreementReader {
    private static final Set<ValueType> SHARES = EnumSet.of(ValueType.SHARE);
    private static final Set<ValueType> GRADED =
            EnumSet.of(ValueType.GRADE, ValueType.YES_NO, ValueType.SHARE, ValueType.COUNT);
    private static final int PAIR = 2;
    private final CatalogueParts parts;
    private final List<YamlNode> nodes = new ArrayList<>();

    AgreementReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Takes the agreements of a file of observations, to be read later. */
    void take(YamlMap file) {
        nodes.addAll(file.list("agreements", node -> node));
    }

    /** Reads all that were taken. */
    void read() {
        nodes.forEach(node -> parts.agreements.add(read(node)));
        nodes.clear();
    }

    private Agreement read(YamlNode node) {
        YamlMap map = node.mapping();
        Kind kind = map.get("kind").constant(Kind.class);
        YamlNode all = map.get("observations");
        List<String> codes = all.list(this::code);
        Agreement agreement = new Agreement(
                kind,
                codes,
                map.list("grades", YamlNode::text),
                Readings.citation(parts, map.get("document").text(), map));
        map.end();
        boolean pair = kind != Kind.SAME_BASE;
        if (codes.size() < PAIR || (pair && codes.size() > PAIR) || new HashSet<>(codes).size() < codes.size()) {
            all.fault(pair ? "agreement.pair" : "agreement.several");
        } else {
            checkTypes(agreement, map);
        }
        return agreement;
    }

    private String code(YamlNode node) {
        String code = node.text();
        parts.requireObservation(code, node);
        return code;
    }

    private void checkTypes(Agreement agreement, YamlMap map) {
        boolean grades = agreement.kind() == Kind.IMPLIES;
        for (int i = 0; i < agreement.observations().size(); i++) {
            ObservationDefinition definition =
                    parts.observation(agreement.observations().get(i));
            if (definition != null && !(grades ? GRADED : SHARES).contains(definition.type())) {
                ValueType type = grades ? ValueType.GRADE : ValueType.SHARE;
                map.get("observations").fault("agreement.type", definition.code(), type.code());
            } else if (definition != null && grades && !isGrade(definition, grade(agreement, i))) {
                map.node().fault("agreement.grades", definition.code(), grades(definition));
            }
        }
        if (!grades && !agreement.grades().isEmpty()) {
            map.get("grades").fault("agreement.noGrades");
        }
    }

    private static @Nullable String grade(Agreement agreement, int at) {
        return agreement.grades().size() == PAIR ? agreement.grades().get(at) : null;
    }

    private static boolean isGrade(ObservationDefinition definition, @Nullable String grade) {
        return definition.type() == ValueType.GRADE
                ? grade != null && definition.ordinal(grade) > 0
                : grades(definition).contains(grade);
    }

    /** What may be tied of an observation. */
    private static List<@Nullable String> grades(ObservationDefinition definition) {
        return switch (definition.type()) {
            case YES_NO -> List.of(Agreement.YES);
            case SHARE, COUNT -> List.of(Agreement.SOME);
            default -> List.copyOf(definition.grades());
        };
    }
}
