package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.title.DayWithin;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Reads lists of titles held. For one thread. */
final class TitleReader {
    private static final PropertyNameMatcher NAMES = Tokens.names(
            Stream.of("title", "level", "yearRecognised", "authority", "decisionNumber", "decisionDate", "validUntil"));
    private static final long REQUIRED = 0b11;
    private static final CodeTable<Title> TITLES = CodeTable.of(Title.class);
    private static final int HIGHEST_LEVEL = 3;

    private final List<HeldTitle> list = new ArrayList<>();

    /** The list that begins here; it is filled again by the next reading. */
    List<HeldTitle> read(Tokens tokens) {
        list.clear();
        tokens.must(JsonToken.START_ARRAY);
        while (tokens.element()) {
            list.add(title(tokens));
        }
        return list;
    }

    private static HeldTitle title(Tokens tokens) {
        tokens.must(JsonToken.START_OBJECT);
        long seen = 0;
        Title title = null;
        int level = 0;
        int year = 0;
        String authority = null;
        String number = null;
        LocalDate decided = null;
        LocalDate until = null;
        for (int name = tokens.member(NAMES); name >= 0; name = tokens.member(NAMES)) {
            seen = Tokens.once(seen, name);
            switch (name) {
                case 0 -> title = tokens.code(TITLES);
                case 1 -> level = tokens.whole(1, HIGHEST_LEVEL);
                case 2 -> year = ObservationReader.year(tokens);
                case 3 -> authority = tokens.isNull() ? null : tokens.familiarText();
                case 4 -> number = tokens.isNull() ? null : tokens.familiarText();
                case 5 -> decided = tokens.isNull() ? null : tokens.day(DayWithin.FIRST);
                default -> until = tokens.isNull() ? null : tokens.day(DayWithin.FIRST);
            }
        }
        // without the year that of the decision counts
        boolean dated = year != 0 || decided != null;
        if (title == null || (seen & REQUIRED) != REQUIRED || !dated) {
            throw new Irregular();
        }
        return new HeldTitle(title, level, authority, number, decided, year, until);
    }
}
