package nl.zuidlimburg.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every text and list that a request carries has a largest size, also inside other records. */
final class BoundedRequests {
    private BoundedRequests() {}

    static ArchRule rule() {
        return ArchRuleDefinition.methods()
                .that()
                .areAnnotatedWith(CodeRules.httpMethod())
                .should(new ArchCondition<>("take bounded requests") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        for (var record : requests(method)) {
                            for (var violation : unbounded(record)) {
                                events.add(SimpleConditionEvent.violated(method, violation));
                            }
                        }
                    }
                });
    }

    /** The records in the parameters of the method, also as the argument of a generic one. */
    private static Set<Class<?>> requests(JavaMethod method) {
        var records = new LinkedHashSet<Class<?>>();
        for (var type : method.reflect().getGenericParameterTypes()) {
            collect(type, records);
        }
        return records;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        }
        if (type instanceof Class<?> record
                && record.isRecord()
                && record.getName().startsWith("nl.zuidlimburg.")
                && records.add(record)) {
            Arrays.stream(record.getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), records));
        }
    }

    private static Set<String> unbounded(Class<?> record) {
        var violations = new LinkedHashSet<String>();
        for (var component : record.getRecordComponents()) {
            var name = record.getName() + "." + component.getName();
            var type = component.getType();
            boolean many = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
            if ((type == String.class || many || type.isArray())
                    && !isBounded(field(record, component.getName()))
                    && !isBounded(component.getAnnotatedType())) {
                violations.add(name + " has no @Size");
            }
            if (many && elements(component.getAnnotatedType()).anyMatch(BoundedRequests::isUnboundedText)) {
                violations.add(name + " holds texts without @Size");
            }
        }
        return violations;
    }

    private static Stream<AnnotatedType> elements(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                : Stream.empty();
    }

    private static boolean isUnboundedText(AnnotatedType element) {
        return element.getType() == String.class && !isBounded(element);
    }

    /** By {@code @Size}, a pattern or the published schema, or by an annotation of ours that carries one of them. */
    private static boolean isBounded(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> bounds(annotation)
                        || Arrays.stream(annotation.annotationType().getAnnotations())
                                .anyMatch(BoundedRequests::bounds));
    }

    private static boolean bounds(Annotation annotation) {
        return switch (annotation) {
            case Pattern pattern -> true;
            case Size size -> size.max() < Integer.MAX_VALUE;
            case Schema schema ->
                schema.maxLength() > 0 || schema.maxItems() < Integer.MAX_VALUE && schema.maxItems() > 0;
            default -> false;
        };
    }

    private static AnnotatedElement field(Class<?> record, String name) {
        try {
            return record.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
