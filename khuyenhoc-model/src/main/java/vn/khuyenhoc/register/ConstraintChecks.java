package vn.khuyenhoc.register;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
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
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> add(subject, violation));
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
