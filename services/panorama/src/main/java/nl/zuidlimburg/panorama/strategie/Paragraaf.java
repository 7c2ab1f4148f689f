package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paragraph, with the choices that it rests on. Its id stays, whatever becomes of its text or its place. */
@Schema(name = "Strategieparagraaf")
public record Paragraaf(
        @Nullable @Schema(description = "Weggelaten bij een nieuwe paragraaf; daarna hetzelfde in elke versie.")
        UUID id,

        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 20000) String tekst,
        @Size(max = 50) List<@NotNull UUID> keuzes) {

    public Paragraaf {
        keuzes = keuzes == null ? List.of() : keuzes.stream().distinct().toList();
    }

    Paragraaf metId() {
        return id == null ? new Paragraaf(Ids.next(), titel, tekst, keuzes) : this;
    }

    /** The id of a paragraph that has one. */
    UUID kenmerk() {
        return Objects.requireNonNull(id, "A paragraph gets its id before it is kept");
    }

    List<Knoop> bronnen() {
        return keuzes.stream().map(keuze -> new Knoop("keuze", keuze)).toList();
    }
}
