package nl.zuidlimburg.vhf.meting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value, or why there is none: always one of the two. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Waarde", description = "Een waarde, of waarom die er niet is.")
public record Waarde(@Nullable BigDecimal waarde, @Nullable Ontbreekt ontbreekt) {

    public Waarde {
        if ((waarde == null) == (ontbreekt == null)) {
            throw new IllegalArgumentException("A value, or why there is none");
        }
    }
}
