package vn.khuyenhoc.register;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.internal.Identifiers;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** Names every violated constraint with its path; never with the value. */
final class ConstraintChecks {
    private final Validator validator;
    private final Places places;
    private final Faults faults;

    ConstraintChecks(Validator validator, Places places, Faults faults) {
        this.validator = validator;
        this.places = places;
        this.faults = faults;
    }

    void check(Subject subject) {
        validator.validate(subject).stream()
                .sorted(Comparator.comparing((ConstraintViolation<Subject> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .forEach(violation -> add(subject, violation));
        identifier(subject, "id", subject.id());
        Reference.of(subject).forEach(one -> identifier(subject, one.field(), one.id()));
    }

    /** Names an identifier that is too long, or the first sign of one that nobody can see or tell from another. */
    private void identifier(Subject subject, String field, @Nullable String id) {
        if (id != null && id.length() > Identifiers.LONGEST) {
            faults.add(places.of(subject), "register.longIdentifier", field, id.length(), Identifiers.LONGEST);
            return;
        }
        int at = id == null ? -1 : Identifiers.wrongAt(id);
        if (id != null && at >= 0) {
            String sign = String.format(Locale.ROOT, "U+%04X", id.codePointAt(at));
            faults.add(places.of(subject), "register.identifier", field, sign, at + 1);
        }
    }

    private void add(Subject subject, ConstraintViolation<Subject> violation) {
        String path = violation.getPropertyPath().toString();
        String kind = Kinds.of(subject.getClass());
        faults.add(
                places.of(subject),
                "register.constraint",
                path.isEmpty() ? kind : path.replace(".<list element>", ""),
                ConstraintTexts.of(violation));
    }
}
