package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How it came into the register.
 *
 * @param nummer what people call it: KN-2026-0005
 * @param eigenaar code of the organisation that may change it while it is young
 */
@Embeddable
public record Registratie(
        String nummer,
        @Nullable String eigenaar,
        @JdbcTypeCode(SqlTypes.JSON) List<Herkomst> herkomsten,
        Instant aangemaaktOp) {

    Registratie samenMet(Registratie ander, String nieuwNummer, Instant nu) {
        return new Registratie(nieuwNummer, eigenaar, Beschrijving.beide(herkomsten, ander.herkomsten), nu);
    }
}
