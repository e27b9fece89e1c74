package vn.khuyenhoc.title;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A title or standard that a subject can be recognised for, one constant for each kind of subject and tier.
 *
 * <p>The five learning titles (danh hiệu học tập) and, because Thông tư 25/2023/TT-BGDĐT builds on them, the standards of
 * universal education and literacy (Nghị định 20/2014/NĐ-CP).
 */
public enum Title {
    CITIZEN(Model.CITIZEN),
    FAMILY(Model.FAMILY),
    CLAN(Model.CLAN),
    UNIT_COMMUNE(Model.UNIT),
    UNIT_DISTRICT(Model.UNIT),
    UNIT_PROVINCE(Model.UNIT),
    UNIT_CENTRAL(Model.UNIT),
    COMMUNITY_HAMLET(Model.COMMUNITY),
    COMMUNITY_COMMUNE(Model.COMMUNITY),
    COMMUNITY_DISTRICT(Model.COMMUNITY),
    COMMUNITY_PROVINCE(Model.COMMUNITY),
    PRESCHOOL_COMMUNE(Model.STANDARD),
    PRESCHOOL_DISTRICT(Model.STANDARD),
    PRESCHOOL_PROVINCE(Model.STANDARD),
    PRIMARY_COMMUNE(Model.STANDARD),
    PRIMARY_DISTRICT(Model.STANDARD),
    PRIMARY_PROVINCE(Model.STANDARD),
    LITERACY_COMMUNE(Model.STANDARD),
    LITERACY_DISTRICT(Model.STANDARD),
    LITERACY_PROVINCE(Model.STANDARD),
    LOWER_SECONDARY_COMMUNE(Model.STANDARD),
    LOWER_SECONDARY_DISTRICT(Model.STANDARD),
    LOWER_SECONDARY_PROVINCE(Model.STANDARD);

    /** The five models of the learning society, and the standards that they build on. */
    public enum Model {
        CITIZEN,
        FAMILY,
        CLAN,
        UNIT,
        COMMUNITY,
        STANDARD
    }

    private final Model model;

    Title(Model model) {
        this.model = model;
    }

    /** The model that this title belongs to. */
    public Model model() {
        return model;
    }

    /** The code in files, such as {@code unit-district}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes in the order of the constants. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Title::code).toList();
    }

    /**
     * The title with a code.
     *
     * @throws IllegalArgumentException if no title has the code; the message lists those that exist
     */
    @JsonCreator
    public static Title of(String code) {
        return Arrays.stream(values())
                .filter(title -> title.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("title: \"" + code + "\"; one of " + codes()));
    }
}
