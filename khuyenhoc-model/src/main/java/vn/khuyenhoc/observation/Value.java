package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A typed value, written as an object with its type as the only name: {@code {"share": {"count": 45, "base": 50}}}.
 *
 * <p>Immutable. Which type an observation code takes stands in the catalogue.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = YesNo.class, name = "yesNo"),
    @JsonSubTypes.Type(value = Count.class, name = "count"),
    @JsonSubTypes.Type(value = Share.class, name = "share"),
    @JsonSubTypes.Type(value = Points.class, name = "points"),
    @JsonSubTypes.Type(value = Day.class, name = "date"),
    @JsonSubTypes.Type(value = Grade.class, name = "grade")
})
public sealed interface Value permits YesNo, Count, Share, Points, Day, Grade {

    /** The type of this value. */
    ValueType type();
}
