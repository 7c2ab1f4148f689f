package nl.zuidlimburg.platform.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Enums in paths and queries are {@code lower-kebab}, as in JSON. */
@Provider
public class EnumParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? (ParamConverter<T>) new Converter(type.getEnumConstants()) : null;
    }

    private record Converter(java.util.Map<String, Enum<?>> byWireName) implements ParamConverter<Enum<?>> {

        Converter(Object[] constants) {
            this(Arrays.stream(constants)
                    .map(constant -> (Enum<?>) constant)
                    .collect(Collectors.toMap(WireNames::of, Function.identity())));
        }

        @Override
        public @Nullable Enum<?> fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            var constant = byWireName.get(value);
            if (constant == null) {
                throw new InvalidInput("", "een van de parameters heeft een waarde die niet bestaat");
            }
            return constant;
        }

        @Override
        public String toString(Enum<?> value) {
            return WireNames.of(value);
        }
    }
}
