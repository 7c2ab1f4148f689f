package nl.zuidlimburg.platform.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again with the same {@code Idempotency-Key}: for 24 hours the same caller gets the first answer
 * again, and nothing is done twice. The method must be {@code @Transactional}: the answer is kept in its transaction. An
 * answer that was an error is not kept, so the retry is a real one.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
