package nl.zuidlimburg.knelpunten.wetswijziging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Wetswijziging")
record WetswijzigingView(
        UUID id,
        String regeling,
        LocalDate geldigVanaf,
        @Nullable String omschrijving,
        @Nullable String bron,

        @Schema(description = "Hoeveel knelpunten hierdoor opnieuw te beoordelen zijn.")
        int gemarkeerd,

        Instant vastgelegdOp) {}
