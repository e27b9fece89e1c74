package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Kinds of units that the directive of Lâm Hà, Thông tư 22/2020 Điều 1 and Thông tư 24/2023 Điều 2 name.
 *
 * <p>How the law groups them (public bodies, general education, economic organisations) stands in the catalogue.
 */
public enum UnitKind {
    /** Cơ quan tham mưu, giúp việc của cấp ủy; tổ chức đảng. */
    PARTY_ORGANISATION,
    /** Cơ quan thuộc Ủy ban nhân dân. */
    AGENCY,
    /** Ủy ban nhân dân cấp xã. */
    COMMUNE_PEOPLES_COMMITTEE,
    /** Đơn vị sự nghiệp công lập khác. */
    PUBLIC_SERVICE_UNIT,
    /** Mặt trận Tổ quốc, Liên đoàn Lao động, Đoàn Thanh niên, Hội Nông dân, Hội Phụ nữ, Hội Cựu chiến binh. */
    SOCIO_POLITICAL_ORGANISATION,
    /** Hội khuyến học, tổ chức xã hội, xã hội - nghề nghiệp. */
    SOCIAL_ORGANISATION,
    /** Quân đội, công an. */
    ARMED_FORCES,
    HOSPITAL,
    /** Nhà trẻ. */
    NURSERY,
    /** Trường mẫu giáo. */
    KINDERGARTEN,
    /** Trường mầm non. */
    PRESCHOOL,
    /** Trường tiểu học. */
    PRIMARY_SCHOOL,
    /** Trường trung học cơ sở. */
    LOWER_SECONDARY_SCHOOL,
    /** Trường phổ thông có nhiều cấp học, cao nhất là trung học cơ sở. */
    MULTI_LEVEL_SCHOOL_LOWER_SECONDARY,
    /** Trường phổ thông dân tộc bán trú. */
    ETHNIC_SEMI_BOARDING_SCHOOL,
    /** Trường phổ thông dân tộc nội trú huyện. */
    ETHNIC_BOARDING_SCHOOL_DISTRICT,
    /** Trường trung học phổ thông. */
    UPPER_SECONDARY_SCHOOL,
    /** Trường phổ thông có nhiều cấp học, cao nhất là trung học phổ thông. */
    MULTI_LEVEL_SCHOOL_UPPER_SECONDARY,
    /** Trường phổ thông dân tộc nội trú tỉnh. */
    ETHNIC_BOARDING_SCHOOL_PROVINCE,
    /** Trường dự bị đại học. */
    PRE_UNIVERSITY_SCHOOL,
    /** Trường chuyên. */
    SPECIALISED_SCHOOL,
    /** Trường năng khiếu. */
    GIFTED_SCHOOL,
    /** Trường dành cho người khuyết tật. */
    DISABILITY_SCHOOL,
    /** Trường giáo dưỡng. */
    REFORMATORY_SCHOOL,
    /** Trung tâm giáo dục thường xuyên. */
    CONTINUING_EDUCATION_CENTRE,
    /** Trung tâm hỗ trợ phát triển giáo dục hòa nhập. */
    INCLUSIVE_EDUCATION_CENTRE,
    /** Trung tâm giáo dục nghề nghiệp. */
    VOCATIONAL_CENTRE,
    /** Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên. */
    VOCATIONAL_CONTINUING_CENTRE,
    /** Trường trung cấp. */
    VOCATIONAL_SECONDARY_SCHOOL,
    /** Trường cao đẳng. */
    COLLEGE,
    /** Trường đại học. */
    UNIVERSITY,
    /** Trung tâm học tập cộng đồng. */
    COMMUNITY_LEARNING_CENTRE,
    /** Cơ sở giáo dục khác. */
    OTHER_EDUCATION_ESTABLISHMENT,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Tổ chức khác hoạt động đầu tư kinh doanh. */
    OTHER_ECONOMIC_ORGANISATION,
    /** Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế. */
    ECONOMIC_ZONE_BOARD;

    /** The code in files, such as {@code primary-school}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All codes in the order of the constants. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(UnitKind::code).toList();
    }

    /**
     * The kind with a code.
     *
     * @throws IllegalArgumentException if no kind has the code; the message lists those that exist
     */
    @JsonCreator
    public static UnitKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unit kind: \"" + code + "\"; one of " + codes()));
    }
}
