package nl.zuidlimburg.panorama.keuze;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was looked at before the choice was made. */
@Schema(name = "Verkend", description = "Wat is verkend voordat werd gekozen.")
public record Verkend(
        @Size(max = 50) List<@NotNull UUID> toekomstbeelden,
        @Size(max = 50) List<@NotNull UUID> schuurpunten,
        @Size(max = 50) List<@NotNull UUID> ontwerponderzoeken,

        @Size(max = 500) @Schema(description = "Inbreng waar de keuze rechtstreeks op rust.")
        List<@NotNull UUID> inbreng) {

    static final Verkend NIETS = new Verkend(null, null, null, null);

    public Verkend(
            @Nullable List<UUID> toekomstbeelden,
            @Nullable List<UUID> schuurpunten,
            @Nullable List<UUID> ontwerponderzoeken,
            @Nullable List<UUID> inbreng) {
        this.toekomstbeelden = uniek(toekomstbeelden);
        this.schuurpunten = uniek(schuurpunten);
        this.ontwerponderzoeken = uniek(ontwerponderzoeken);
        this.inbreng = uniek(inbreng);
    }

    List<Knoop> knopen() {
        var alle = new ArrayList<Knoop>();
        van("toekomstbeeld", toekomstbeelden).forEach(alle::add);
        van("schuurpunt", schuurpunten).forEach(alle::add);
        van("ontwerponderzoek", ontwerponderzoeken).forEach(alle::add);
        van("inbreng", inbreng).forEach(alle::add);
        return alle;
    }

    static Stream<Knoop> van(String soort, List<UUID> ids) {
        return ids.stream().map(id -> new Knoop(soort, id));
    }

    private static List<UUID> uniek(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }
}
