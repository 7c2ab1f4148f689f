package nl.zuidlimburg.platform.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A readable code that others refer to: lower case words with dashes, such as {@code gemeente-heerlen}. */
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "bestaat uit kleine letters en cijfers, met streepjes ertussen")
@Size(max = 80)
@Constraint(validatedBy = {})
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String message() default "is geen geldige code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
