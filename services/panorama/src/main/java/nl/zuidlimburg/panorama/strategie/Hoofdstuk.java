package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chapter. */
@Schema(name = "Strategiehoofdstuk")
public record Hoofdstuk(
        @NotBlank @Size(max = 200) String titel,
        @Nullable @Size(max = 20000) String inleiding,
        @Size(max = 100) List<@Valid @NotNull Paragraaf> paragrafen) {

    public Hoofdstuk {
        paragrafen = paragrafen == null ? List.of() : List.copyOf(paragrafen);
    }

    Hoofdstuk metIds() {
        return new Hoofdstuk(
                titel, inleiding, paragrafen.stream().map(Paragraaf::metId).toList());
    }
}
