package nl.zuidlimburg.knelpunten.wet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the list says about a law, and what may change; its identifier may not. */
@Embeddable
public record WetBeschrijving(
        String citeertitel,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> aliassen,
        @Nullable String url,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "relevant_voor")
        List<String> relevantVoor,

        @Enumerated(EnumType.STRING) WetStatus status,
        @Nullable @Column(name = "opgegaan_in") String opgegaanIn,
        @Nullable String opmerking,
        @Enumerated(EnumType.STRING) Verificatie verificatie,
        @Nullable String bron) {}
