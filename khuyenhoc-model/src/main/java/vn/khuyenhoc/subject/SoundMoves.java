package vn.khuyenhoc.subject;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's moves can all have been: none before the birth, no two on one day, and none into the commune where the citizen is. They may
 * stand in any order.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundMoves.Check.class)
public @interface SoundMoves {
    String message() default "{vn.khuyenhoc.moves}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind {@link SoundMoves}; thread-safe. */
    final class Check implements ConstraintValidator<SoundMoves, Citizen> {
        @Override
        public boolean isValid(Citizen citizen, ConstraintValidatorContext context) {
            String wrong = wrong(citizen);
            if (wrong != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{vn.khuyenhoc.moves." + wrong + "}")
                        .addPropertyNode("moves")
                        .addConstraintViolation();
            }
            return wrong == null;
        }

        /** Whether the moves of a citizen can all have been. */
        public static boolean areSound(Citizen citizen) {
            return citizen.moves().isEmpty() || wrong(citizen) == null;
        }

        /** What is wrong first; null where nothing is. A move without its day has a fault of its own. */
        @SuppressWarnings("ReturnValueIgnored")
        private static @Nullable String wrong(Citizen citizen) {
            List<Move> moves = Moves.ordered(citizen.moves());
            Set<LocalDate> days = new HashSet<>();
            String at = citizen.commune();
            String wrong = null;
            for (Move move : moves) {
                if (isBeforeBirth(move.day(), citizen)) {
                    return "beforeBirth";
                } else if (!days.add(move.day())) {
                    return "oneDay";
                } else if (at != null && Objects.equals(at, move.commune())) {
                    wrong = "stays";
                }
                at = move.commune();
            }
            return wrong;
        }

        private static boolean isBeforeBirth(LocalDate day, Citizen citizen) {
            LocalDate birth = citizen.birthDate();
            Integer year = citizen.bornIn();
            return birth == null ? year != null && day.getYear() < year : day.isBefore(birth);
        }
    }
}
