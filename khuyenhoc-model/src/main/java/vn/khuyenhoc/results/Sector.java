package vn.khuyenhoc.results;

/** Where the association has its chapters: the six sectors of the directive of Lâm Hà, paragraph 6. */
public enum Sector {
    /** Cộng đồng dân cư. */
    COMMUNITIES,
    /** Cơ quan. */
    AGENCIES,
    /** Doanh nghiệp. */
    ENTERPRISES,
    /** Trường học. */
    SCHOOLS,
    /** Bệnh viện. */
    HOSPITALS,
    /** Lực lượng vũ trang. */
    ARMED_FORCES
}
