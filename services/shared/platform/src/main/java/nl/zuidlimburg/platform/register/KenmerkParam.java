package nl.zuidlimburg.platform.register;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id or the code of an item. */
@Size(min = 1, max = 80)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface KenmerkParam {
    String message() default "is het id of de code van een item, van hooguit 80 tekens";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
