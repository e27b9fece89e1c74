package vn.khuyenhoc.cli;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import vn.khuyenhoc.board.Board;
import vn.khuyenhoc.board.Board.BoardDay;

/** The days of a board as a calendar (iCalendar, RFC 5545): one whole day for each, the same bytes for the same board. */
final class BoardCalendar {
    private BoardCalendar() {}

    static String of(Board board, Locale locale) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//khuyenhoc//board//VI");
        board.days().forEach(day -> calendar.addEvent(event(board, day, locale)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(Board board, BoardDay day, Locale locale) {
        VEvent event = new VEvent();
        String summary = day.who().in(locale) + ": " + day.what().in(locale);
        String identity = day.day() + "\n" + day.who().vi() + "\n" + day.what().vi() + "\n" + day.origin();
        event.setUid(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@khuyenhoc");
        event.setDateTimeStamp(
                Date.from(board.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(new ICalDate(date(day.day()), false)));
        event.setSummary(summary);
        event.setDescription(day.origin());
        return event;
    }

    /** The library takes days in the zone of the machine and writes them without one. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
