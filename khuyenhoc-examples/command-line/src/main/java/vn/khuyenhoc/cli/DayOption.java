package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of the years that data can be of, as an option names it; {@link UsageFaults} says what would be right. */
final class DayOption implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            YearOption.require(day.getYear());
            return day;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(text);
        }
    }
}
