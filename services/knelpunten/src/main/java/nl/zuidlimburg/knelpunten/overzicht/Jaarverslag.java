package nl.zuidlimburg.knelpunten.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year of the register. Each part counts exactly its items, and carries the filter that lists them. */
public record Jaarverslag(int jaar, LocalDate opgemaaktOp, String toelichting, List<Onderdeel> onderdelen) {

    @Schema(name = "JaarverslagOnderdeel")
    public record Onderdeel(String code, String titel, long aantal, String filter, List<Item> items) {}

    @Schema(name = "JaarverslagItem")
    public record Item(
            UUID id,
            String nummer,
            String titel,
            String opgaven,
            String status,
            @Nullable LocalDate uitkomstDatum,
            @Nullable String uitkomst) {}
}
