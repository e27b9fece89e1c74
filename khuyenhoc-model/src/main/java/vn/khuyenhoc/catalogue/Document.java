package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A document of law or of the Party, or a plan, that the catalogue cites.
 *
 * @param code code in the catalogue, such as {@code TT-24-2023}
 * @param symbol symbol as printed, such as {@code 24/2023/TT-BGDĐT}
 * @param name what it is
 * @param issuer who issued it
 * @param kind kind, such as {@code Thông tư}
 * @param level level of the issuer, such as {@code central} or {@code province}
 * @param date date of issue; null where no source gives it
 * @param validity days in force; null where no source gives the first day
 * @param replaces codes of the documents that it replaces
 * @param mark how sure these facts are
 * @param address where it was read
 * @param notes what the reader should know
 */
public record Document(
        String code,
        String symbol,
        Words name,
        String issuer,
        String kind,
        String level,
        @Nullable LocalDate date,
        @Nullable Validity validity,
        List<String> replaces,
        SourceMark mark,
        String address,
        List<Words> notes) {}
