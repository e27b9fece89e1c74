package vn.khuyenhoc.json.internal;

import java.math.BigDecimal;
import java.util.Objects;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.GroupResult;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Words;

/** The JSON of what many decisions share, as the mapper writes it. Knows no subject. For one thread. */
final class Shared {
    private static final int FEW = 1 << 8;
    private static final int MANY = 1 << 12;

    private final Rendered<Enum<?>> codes = new Rendered<>(FEW, System::identityHashCode, Shared::json);
    private final Rendered<String> texts = new Rendered<>(MANY, Object::hashCode, Shared::json);
    private final Rendered<Words> words = new Rendered<>(MANY, each -> Objects.hashCode(each.vi()), Shared::json);
    private final Rendered<Context> contexts =
            new Rendered<>(FEW, each -> Objects.hash(each.asOf(), each.dataYear()), Shared::json);
    private final Rendered<Basis> bases = new Rendered<>(FEW, Shared::hash, Shared::json);
    private final Rendered<Deadline> deadlines = new Rendered<>(MANY, Shared::hash, Shared::json);
    private final Rendered<Holding> holdings = new Rendered<>(MANY, Record::hashCode, Shared::json);
    private final Rendered<Admissible> admissibles = new Rendered<>(FEW, Record::hashCode, Shared::json);
    private final Rendered<GroupResult> groups = new Rendered<>(FEW, Shared::hash, Shared::json);
    private final Rendered<BigDecimal> decimals = new Rendered<>(MANY, BigDecimal::hashCode, Shared::json);

    byte[] of(Enum<?> code) {
        return codes.of(Unusual.unlessGiven(code));
    }

    byte[] of(String text) {
        return texts.of(Unusual.unlessGiven(text));
    }

    byte[] of(Words name) {
        return words.of(Unusual.unlessGiven(name));
    }

    byte[] of(Context context) {
        return contexts.of(Unusual.unlessGiven(context));
    }

    byte[] of(Basis basis) {
        return bases.of(Unusual.unlessGiven(basis));
    }

    byte[] of(Deadline deadline) {
        return deadlines.of(deadline);
    }

    byte[] of(Admissible admissible) {
        return admissibles.of(admissible);
    }

    byte[] of(GroupResult group) {
        return groups.of(Unusual.unlessGiven(group));
    }

    byte[] of(Holding holding) {
        return holdings.of(holding);
    }

    /** A decimal that is not a small whole number. */
    byte[] of(BigDecimal number) {
        return decimals.of(number);
    }

    static byte[] json(Object value) {
        return Json.mapper().writeValueAsBytes(value);
    }

    private static int hash(Basis basis) {
        return 31 * Objects.hashCode(basis.criteriaSet()) + Objects.hashCode(basis.rules());
    }

    private static int hash(GroupResult group) {
        return 31 * Objects.hashCode(group.code()) + Objects.hashCode(group.outcome());
    }

    private static int hash(Deadline deadline) {
        return 31 * Objects.hashCode(deadline.clause()) + Objects.hashCode(deadline.lastDay());
    }
}
