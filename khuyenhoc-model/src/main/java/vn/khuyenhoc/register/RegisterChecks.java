package vn.khuyenhoc.register;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.register.Reading.Refused;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

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

    /**
     * The faults of a register as it was read, by place; with those of the reading. Where a file could not be read to its end, only that
     * is told. What is wrong with the relations is told of records that have no fault of their own.
     */
    public List<Fault> check(Reading reading) {
        if (!reading.unread().isEmpty()) {
            return reading.unread();
        }
        Faults faults = new Faults();
        faults.addAll(reading.faults());
        check(reading.register(), new Places(reading.places(), reading.later()), reading.kinds(), faults);
        checkRefused(reading, faults);
        return faults.sorted();
    }

    /**
     * The faults of a register that is judged by the data of a year: those of {@link #check(Reading)}, or where there is none, citizens
     * born after that year.
     */
    public List<Fault> check(Reading reading, int dataYear) {
        List<Fault> others = check(reading);
        return others.isEmpty() ? unborn(reading, dataYear) : others;
    }

    /** The faults of a register that is sound otherwise: citizens born after the data year. */
    public static List<Fault> unborn(Reading reading, int dataYear) {
        Faults faults = new Faults();
        Places places = new Places(reading.places());
        for (Subject subject : reading.register().subjects()) {
            if (subject instanceof Citizen citizen) {
                RelationChecks.unborn(citizen, places.of(citizen), dataYear, faults);
            }
        }
        return faults.sorted();
    }

    /** The faults of a register that was not read from a file; their places name the record only. */
    public List<Fault> check(Register register) {
        Faults faults = new Faults();
        check(register, new Places(Map.of()), Map.of(), faults);
        return faults.sorted();
    }

    /**
     * The register of a reading that has no fault at all.
     *
     * @throws FaultyInputException naming every fault
     */
    public Register sound(Reading reading) {
        return sound(reading, check(reading));
    }

    /**
     * The register of a reading that has no fault at all, and of which nobody was born after the data year.
     *
     * @throws FaultyInputException naming every fault
     */
    public Register sound(Reading reading, int dataYear) {
        return sound(reading, check(reading, dataYear));
    }

    private static Register sound(Reading reading, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
        return reading.register();
    }

    /** Refused subjects have been named already; this names what else is wrong with them. */
    private void checkRefused(Reading reading, Faults faults) {
        for (Refused refused : reading.refused()) {
            isSoundItself(refused.subject(), Places.at(refused.subject(), refused.place()), faults);
        }
    }

    private void check(Register register, Places places, Map<String, String> kinds, Faults faults) {
        List<Subject> sound = register.subjects().stream()
                .filter(subject -> isSoundItself(subject, places, faults))
                .toList();
        ReferenceChecks references = new ReferenceChecks(register, places, kinds, faults);
        FamilyChecks families = new FamilyChecks(places, faults);
        PersonChecks persons = new PersonChecks(places, faults);
        List<Subject> related = new ArrayList<>();
        for (Subject subject : sound) {
            boolean isRelated = references.check(subject);
            if (isRelated || subject instanceof AdministrativeUnit) {
                related.add(subject);
            }
            families.check(subject);
            persons.check(subject);
        }
        CycleChecks cycles = new CycleChecks(Register.of(related), places, faults);
        related.forEach(cycles::check);
    }

    private boolean isSoundItself(Subject subject, Places places, Faults faults) {
        Faults found = new Faults();
        new ConstraintChecks(validator, places, found).check(subject);
        new ObservationChecks(catalogue, places, found).check(subject);
        new TitleChecks(catalogue, places, found).check(subject);
        faults.addAll(found.sorted());
        return found.isEmpty();
    }
}
