package vn.khuyenhoc.register;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * Says whether a register is sound: the constraints of its records, its observations against the catalogue, and its relations.
 * Thread-safe.
 *
 * <p>Any Bean Validation 3 validator serves. With Hibernate Validator, which then needs no expression language:
 *
 * <pre>{@code
 * Validator validator = Validation.byDefaultProvider()
 *         .configure()
 *         .messageInterpolator(new ParameterMessageInterpolator())
 *         .buildValidatorFactory()
 *         .getValidator();
 * Reading reading = new RegisterReader().readAll(files);
 * List<Fault> faults = new RegisterChecks(validator, Catalogue.load()).check(reading);
 * faults.forEach(fault -> System.err.println(fault.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Messages, of constraints too, come in Vietnamese or English as they are printed; none holds a name or a personal number.
 */
public final class RegisterChecks {
    private final Validator validator;
    private final @Nullable Catalogue catalogue;

    /** Checks of the constraints and the relations. */
    public RegisterChecks(Validator validator) {
        this(validator, null);
    }

    /**
     * Checks of the constraints, the relations and the observations.
     *
     * @param catalogue names the observations; null leaves their codes and types unchecked
     */
    public RegisterChecks(Validator validator, @Nullable Catalogue catalogue) {
        this.validator = validator;
        this.catalogue = catalogue;
    }

    /** The faults of a register as it was read, by place; with those of the reading. */
    public List<Fault> check(Reading reading) {
        Faults faults = new Faults();
        faults.addAll(reading.faults());
        check(reading.register(), reading.places(), faults);
        checkRefused(reading, faults);
        return faults.sorted();
    }

    /** The faults of a register that was not read from a file; their places name the record only. */
    public List<Fault> check(Register register) {
        Faults faults = new Faults();
        check(register, Map.of(), faults);
        return faults.sorted();
    }

    /**
     * The register of a reading that has no fault at all.
     *
     * @throws FaultyInputException naming every fault
     */
    public Register sound(Reading reading) {
        List<Fault> faults = check(reading);
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return reading.register();
    }

    /** Refused subjects have been named already; this names what else is wrong with them. */
    private void checkRefused(Reading reading, Faults faults) {
        Places known = new Places(reading.places());
        ConstraintChecks constraints = new ConstraintChecks(validator, known, faults);
        ObservationChecks observations = new ObservationChecks(catalogue, known, faults);
        for (Subject subject : reading.refused()) {
            constraints.check(subject);
            observations.check(subject);
        }
    }

    private void check(Register register, Map<String, Place> places, Faults faults) {
        Places known = new Places(places);
        ConstraintChecks constraints = new ConstraintChecks(validator, known, faults);
        ObservationChecks observations = new ObservationChecks(catalogue, known, faults);
        ReferenceChecks references = new ReferenceChecks(register, known, faults);
        FamilyChecks families = new FamilyChecks(known, faults);
        CycleChecks cycles = new CycleChecks(register, known, faults);
        register.subjects().forEach(subject -> {
            constraints.check(subject);
            observations.check(subject);
            references.check(subject);
            families.check(subject);
            cycles.check(subject);
        });
    }
}
