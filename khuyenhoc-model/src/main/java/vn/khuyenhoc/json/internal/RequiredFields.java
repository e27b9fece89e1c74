package vn.khuyenhoc.json.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import vn.khuyenhoc.internal.Derivable;

/** Takes what the constraints call not null, and primitives that are not derivable, as required in JSON. */
final class RequiredFields extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** Whether a component of a record must be there. */
    static boolean required(RecordComponent component) {
        return (component.getType().isPrimitive() && !component.getAccessor().isAnnotationPresent(Derivable.class))
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotBlank.class);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return required(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated.hasAnnotation(Derivable.class)
                ? new AbsentNumber()
                : super.findDeserializer(config, annotated);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return JsonSetter.Value.construct(required(annotated) ? Nulls.FAIL : Nulls.DEFAULT, Nulls.FAIL);
    }

    private static boolean required(Annotated annotated) {
        return (annotated.getRawType().isPrimitive() && !annotated.hasAnnotation(Derivable.class))
                || annotated.hasAnnotation(NotNull.class)
                || annotated.hasAnnotation(NotBlank.class);
    }
}
