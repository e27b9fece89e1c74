package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the letter of Lâm Hà of 30/10/2023 itself admits to be weak, in its order; a way to group gaps. */
public enum Shortcoming {
    /** Một số cấp ủy, chính quyền chưa quan tâm lãnh đạo, chỉ đạo. */
    @JsonProperty("leadership")
    LEADERSHIP,
    /** Công tác tuyên truyền, vận động chưa thường xuyên, thiếu đồng bộ. */
    @JsonProperty("dissemination")
    DISSEMINATION,
    /** Cán bộ, đảng viên và nhân dân chưa nhận thức đầy đủ. */
    @JsonProperty("awareness")
    AWARENESS,
    /** Hoạt động các trung tâm học tập cộng đồng còn hạn chế. */
    @JsonProperty("learning-centres")
    LEARNING_CENTRES,
    /** Thiết chế văn hóa cơ sở chưa đáp ứng yêu cầu "cần gì học nấy". */
    @JsonProperty("cultural-institutions")
    CULTURAL_INSTITUTIONS,
    /** Huy động nguồn lực chưa tương xứng. */
    @JsonProperty("resources")
    RESOURCES,
    /** Củng cố, phát triển tổ chức Hội khối cơ quan, đơn vị, lực lượng vũ trang, doanh nghiệp chậm. */
    @JsonProperty("association")
    ASSOCIATION,
    /** Phong trào học tập suốt đời chưa sâu rộng. */
    @JsonProperty("movement")
    MOVEMENT
}
