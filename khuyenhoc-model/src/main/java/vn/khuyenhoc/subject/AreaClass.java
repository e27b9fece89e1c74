package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Classes of areas that change a threshold. */
public enum AreaClass {
    /** Xã thuộc vùng khó khăn (Thông tư 25/2023 Điều 6 khoản 5 điểm b; defined in Điều 2, which could not be read). */
    @JsonProperty("disadvantaged")
    DISADVANTAGED,
    /** Xã có điều kiện kinh tế - xã hội đặc biệt khó khăn (Nghị định 20/2014). */
    @JsonProperty("especially-difficult")
    ESPECIALLY_DIFFICULT,
    /** Miền núi, vùng sâu, vùng xa (Quyết định 281/QĐ-TTg). */
    @JsonProperty("mountainous")
    MOUNTAINOUS
}
