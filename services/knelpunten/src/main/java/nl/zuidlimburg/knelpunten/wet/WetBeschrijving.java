package nl.zuidlimburg.knelpunten.wet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the list says about a law, and what may change; its identifier may not. Lists that are left out are empty. */
@Embeddable
@Schema(name = "WijzigWet")
public record WetBeschrijving(
        @NotBlank @Size(max = 500) String citeertitel,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliassen,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String url,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "relevant_voor") @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> relevantVoor,

        @Enumerated(EnumType.STRING) WetStatus status,

        @Nullable @Column(name = "opgegaan_in") @Size(max = 80)
        String opgegaanIn,

        @Nullable @Size(max = 2000) String opmerking,
        @Enumerated(EnumType.STRING) @NotNull Verificatie verificatie,
        @Nullable @Size(max = 1000) String bron) {

    public WetBeschrijving {
        aliassen = List.copyOf(Objects.requireNonNullElse(aliassen, List.of()));
        relevantVoor = List.copyOf(Objects.requireNonNullElse(relevantVoor, List.of()));
        status = Objects.requireNonNullElse(status, WetStatus.GELDEND);
    }
}
