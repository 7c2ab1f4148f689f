package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Enums are {@code UPPER_SNAKE} in Java and {@code lower-kebab} on the wire: {@code IN_BEOORDELING}, {@code in-beoordeling}. */
@Singleton
public class WireNames implements ObjectMapperCustomizer {

    public static String of(Enum<?> value) {
        return of(value.name());
    }

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("wire-names") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.appendAnnotationIntrospector(new KebabEnums());
            }
        });
    }

    /** Comes after Jackson's own, so that an explicit {@code @JsonProperty} on a constant wins. */
    private static final class KebabEnums extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
            if (annotated.getName().startsWith("nl.zuidlimburg.")) {
                for (int i = 0; i < constants.length; i++) {
                    names[i] = of(constants[i]);
                }
            }
            return names;
        }
    }
}
