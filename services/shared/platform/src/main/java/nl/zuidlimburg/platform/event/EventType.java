package nl.zuidlimburg.platform.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a fact on the wire, such as {@code knelpunt-opgelost}. It is written out so that renaming a class never
 * changes what others read. A breaking change gets the next {@link #major()} beside the old type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    String value();

    int major() default 1;
}
