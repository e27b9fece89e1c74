package vn.khuyenhoc.catalogue;

/** What a paper of a dossier is. */
public enum PaperKind {
    /** Asks for the title, or submits what was found (tờ trình). */
    SUBMISSION,
    /** Reports what the subject found of itself (báo cáo tự đánh giá). */
    REPORT,
    /** Lists the verdict on every criterion and indicator (bản tổng hợp). */
    SUMMARY,
    /** Tells of a meeting or of an inspection (biên bản). */
    MINUTES,
    /** On it one member of a council gives an opinion (phiếu đánh giá). */
    BALLOT,
    /** Reports what a council or those who inspect found (báo cáo thẩm định). */
    APPRAISAL,
    /** Recognises a subject that qualifies (quyết định công nhận). */
    DECISION,
    /** Recognises the class that the points come to, whichever it is (quyết định công nhận kết quả xếp loại). */
    CLASSIFICATION,
    /** Tells a subject that does not qualify why (văn bản trả lời nêu rõ lý do). */
    REFUSAL
}
