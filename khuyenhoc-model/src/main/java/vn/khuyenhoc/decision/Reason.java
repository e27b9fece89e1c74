package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a finding is not simply met or not met by what was observed, or does not apply. */
public enum Reason {
    /** An observation that the criterion needs is missing. */
    MISSING_OBSERVATION,
    /** Related subjects are undecided, so that a share is known only within bounds. */
    INEXACT,
    /** The class of the area is not known, and the requirement depends on it. */
    AREA_UNKNOWN,
    /** It is not known whether the criterion applies. */
    APPLICABILITY_UNKNOWN,
    /** What the criterion looks at does not exist any more. */
    NO_SUBJECT,
    /** No fitting evidence, which the document counts as not met. */
    NO_EVIDENCE,
    /** Two things that are known of the dossier cannot both be true. */
    CONTRADICTION,
    /** The document asks it of other kinds of units. */
    OTHER_KIND,
    /** The document asks it of units of another ownership, such as public preschools (Thông tư 24/2023 Điều 6 khoản 1 điểm b). */
    OTHER_OWNERSHIP,
    /** The document asks it in areas of another class. */
    OTHER_AREA;

    /** The code in files, such as {@code no-evidence}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with a code. */
    @JsonCreator
    public static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
