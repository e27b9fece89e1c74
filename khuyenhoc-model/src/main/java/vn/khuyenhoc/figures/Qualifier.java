package vn.khuyenhoc.figures;

/** The word before a printed number, which makes an inequality of it. */
public enum Qualifier {
    /** No word: the number itself. */
    EXACT,
    /** More than the number: "trên", "hơn", "over". */
    OVER,
    /** The number or more: "ít nhất", "từ … trở lên", "at least". */
    AT_LEAST,
    /** Less than the number: "gần", "nearly". */
    NEARLY,
    /** Less than the number, perhaps by far: "dưới", "under". */
    UNDER,
    /** The number or less: "không quá", "up to". */
    AT_MOST,
    /** Somewhere around the number, which bounds nothing: "khoảng", "about". */
    ABOUT,
    /** From the number to another, both among them: "từ … đến …", "from … to …". */
    FROM_TO
}
