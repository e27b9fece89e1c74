package vn.khuyenhoc.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.khuyenhoc.title.DayWithin;

/** A year that data can be of, as an option names it; {@link UsageFaults} says what would be right. */
final class YearOption implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        try {
            return require(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new TypeConversionException(text);
        }
    }

    static int require(int year) {
        if (year < DayWithin.FIRST || year > DayWithin.LAST) {
            throw new TypeConversionException(String.valueOf(year));
        }
        return year;
    }
}
