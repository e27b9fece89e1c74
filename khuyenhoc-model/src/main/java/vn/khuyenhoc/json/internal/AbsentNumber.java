package vn.khuyenhoc.json.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a whole number that a record finds by itself where it is not there. */
final class AbsentNumber extends StdDeserializer<Integer> {
    AbsentNumber() {
        super(int.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
        return _parseIntPrimitive(parser, context);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return 0;
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return 0;
    }
}
