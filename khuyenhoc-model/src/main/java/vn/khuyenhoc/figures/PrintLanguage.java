package vn.khuyenhoc.figures;

/** How numbers are written in a source. */
public enum PrintLanguage {
    /** Vietnamese: {@code 1.177} is more than a thousand, {@code 81,56} less than a hundred. */
    VI('.', ','),
    /** English: {@code 1,177} is more than a thousand, {@code 81.56} less than a hundred. */
    EN(',', '.');

    private final char groups;
    private final char decimals;

    PrintLanguage(char groups, char decimals) {
        this.groups = groups;
        this.decimals = decimals;
    }

    /** What separates groups of three digits. */
    public char groups() {
        return groups;
    }

    /** What separates the decimals. */
    public char decimals() {
        return decimals;
    }

    /** The other one. */
    PrintLanguage other() {
        return this == VI ? EN : VI;
    }
}
