package vn.khuyenhoc.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Days as plans print them: {@code 2019-05-10} or {@code 10/5/2019}. */
final class PrintedDays {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern VIETNAMESE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private PrintedDays() {}

    /** A day; null where the calendar has none such, and with a fault where this is not written like a day. */
    static @Nullable LocalDate day(YamlNode node) {
        String text = node.text();
        Matcher iso = ISO.matcher(text);
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (iso.matches()) {
            return day(node, iso.group(1), iso.group(2), iso.group(3));
        }
        if (vietnamese.matches()) {
            return day(node, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        node.fault("plan.day", text);
        return null;
    }

    private static @Nullable LocalDate day(YamlNode node, String year, String month, String day) {
        try {
            return node.within(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
