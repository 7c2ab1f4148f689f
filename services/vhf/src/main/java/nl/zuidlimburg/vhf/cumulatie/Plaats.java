package nl.zuidlimburg.vhf.cumulatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area in the order, without the explanation; small enough to travel in a fact with all others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Een gebied in de rangorde, zonder uitleg. Plaats 1 is waar het meest cumuleert.")
public record Plaats(
        Niveau niveau,
        String gebied,
        String naam,
        double zscore,
        int plaatsZscore,
        double exponentieel,
        int plaatsExponentieel,
        int slechtsteVijfde,
        int zonderGegevens,
        boolean gestapeld) {

    /** Of an area that has scores. */
    static Plaats van(Niveau niveau, Rangorderegel regel) {
        return new Plaats(
                niveau,
                regel.gebied(),
                regel.naam(),
                Objects.requireNonNull(regel.zscore().score()),
                Objects.requireNonNull(regel.zscore().plaats()),
                Objects.requireNonNull(regel.exponentieel().score()),
                Objects.requireNonNull(regel.exponentieel().plaats()),
                regel.stapeling().slechtsteVijfde().size(),
                regel.stapeling().zonderGegevens().size(),
                regel.stapeling().gestapeld());
    }
}
