package vn.khuyenhoc.pack.code;

import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.observation.ValueType;

/** What the words that rules ask of an assessment need to be asked of; in English and in Vietnamese. */
public final class Asking {
    /** The type of the observation that a word asks for. */
    public static final Map<String, ValueType> TYPES = Map.ofEntries(
            Map.entry("yes", ValueType.YES_NO),
            Map.entry("share", ValueType.SHARE),
            Map.entry("shareBefore", ValueType.SHARE),
            Map.entry("count", ValueType.COUNT),
            Map.entry("countBefore", ValueType.COUNT),
            Map.entry("points", ValueType.POINTS),
            Map.entry("grade", ValueType.GRADE),
            Map.entry("co", ValueType.YES_NO),
            Map.entry("tyLe", ValueType.SHARE),
            Map.entry("tyLeNamTruoc", ValueType.SHARE),
            Map.entry("soLuong", ValueType.COUNT),
            Map.entry("soLuongNamTruoc", ValueType.COUNT),
            Map.entry("diem", ValueType.POINTS),
            Map.entry("bac", ValueType.GRADE));

    /** The words that are asked or said of a criterion. */
    public static final Set<String> OF_CRITERIA =
            Set.of("required", "maximum", "met", "earns", "yeuCau", "toiDa", "dat", "choDiem");

    /** Those of them that ask for its threshold. */
    public static final Set<String> OF_THRESHOLDS = Set.of("required", "yeuCau");

    /** Those of them that ask for its highest points. */
    public static final Set<String> OF_MAXIMA = Set.of("maximum", "toiDa");

    private Asking() {}
}
