package vn.khuyenhoc.observation;

/** The types of values, named as in files: yesNo, count, share, points, date, grade. */
public enum ValueType {
    YES_NO("yesNo"),
    COUNT("count"),
    SHARE("share"),
    POINTS("points"),
    DATE("date"),
    GRADE("grade");

    private final String code;

    ValueType(String code) {
        this.code = code;
    }

    /** The name in files. */
    public String code() {
        return code;
    }
}
